namespace Education.Planning.Evaluation;

/// <summary>Settles the names, levels and types of a scheme, and the order of its columns.</summary>
internal sealed class SchemeCompiler
{
    private const int MostPeriodsBack = 200;

    private static readonly PlanPath Steps = PlanPath.Root.To("steps");

    private readonly SchemeExpansion expansion;
    private readonly EvaluationScheme scheme;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<string, Step> steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledColumn> columns = new(StringComparer.Ordinal);
    private readonly List<CompiledColumn> order = [];
    private readonly Dictionary<Step, ExpressionNode.Name[]> names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, GroupKey> keys = new(StringComparer.Ordinal);
    private readonly LevelGraph levels;
    private readonly ParameterNames parameters;
    private readonly TypeChecker types;

    public SchemeCompiler(EvaluationScheme written)
    {
        expansion = SchemeExpansion.Of(written);
        scheme = expansion.Plain;
        diagnostics.AddRange(expansion.Diagnostics);
        levels = new(scheme);
        parameters = new(scheme, diagnostics);
        types = new(scheme, columns, diagnostics);
    }

    public static PlanPath PathOf(Step step) => Steps.To(step.Name);

    public CompiledScheme Compile()
    {
        AddScales();
        AddLevels();
        AddParameters();
        AddSteps();
        AddCells();
        foreach (var name in InOrder())
        {
            if (keys.TryGetValue(name, out var key))
                Settle(key);
            else
                Settle(steps[name]);
        }
        CheckReach();
        if (diagnostics.All(d => d.Severity != Severity.Error))
            diagnostics.AddRange(SchemeChecks.Of(new(scheme, order, levels, types.Bound)));
        return new(expansion, [.. order], levels, types.Bound, diagnostics.Select(expansion.AsWritten).Distinct().ToValueList());
    }

    private void AddScales()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scale in scheme.Scales)
        {
            if (!known.Add(scale.Name) || scale.Labels.Distinct().Count() != scale.Labels.Count)
                diagnostics.Add(EvaluationDiagnostics.DoubledName.At(PlanPath.Root.To("scales").To(scale.Name), scale.Name));
        }
    }

    private void AddLevels()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in scheme.Levels)
        {
            var path = PlanPath.Root.To("levels").To(level.Name);
            if (!known.Add(level.Name))
                diagnostics.Add(EvaluationDiagnostics.DoubledName.At(path, level.Name));
            AddKeys(level);
            foreach (var upper in level.In.Where(upper => !levels.Has(upper)))
                diagnostics.Add(EvaluationDiagnostics.UnknownLevelName.At(path, upper));
            foreach (var input in level.Inputs)
            {
                types.CheckScale(input.Type.Scale, path.To("inputs").To(input.Name));
                Add(new() { Name = input.Name, Level = level.Name, Type = input.Type, Bounds = Extent.Between(input.Least, input.Most), From = input.From }, path.To("inputs").To(input.Name));
            }
        }
        foreach (var cycle in levels.Cycles)
            diagnostics.Add(EvaluationDiagnostics.Cycle.At(PlanPath.Root.To("levels").To(cycle), cycle));
    }

    private void AddKeys(Level level)
    {
        foreach (var fault in DerivedLevels.FaultsOf(level, levels))
            diagnostics.Add(EvaluationDiagnostics.BadLevel.At(DerivedLevels.PathOf(level), level.Name, fault));
        foreach (var by in level.By.Where(_ => levels.DerivedOf(level.Name) == level))
        {
            if (!keys.TryAdd(GroupKey.NameOf(level, by), new(level, by)))
                diagnostics.Add(EvaluationDiagnostics.DoubledName.At(DerivedLevels.PathOf(level), GroupKey.NameOf(level, by)));
        }
    }

    private void AddParameters()
    {
        foreach (var column in parameters.Columns)
            Add(column, ParameterNames.PathOf(column.Name));
    }

    /// <summary>The cells of tables that dotted names reach.</summary>
    private void AddCells()
    {
        foreach (var name in scheme.Steps.SelectMany(NamesOf).Select(n => n.Text).Distinct(StringComparer.Ordinal).Where(n => !IsKnown(n)))
        {
            if (parameters.CellOf(name) is { } column && columns.TryAdd(name, column))
                order.Add(column);
        }
    }

    private bool IsKnown(string name) => columns.ContainsKey(name) || steps.ContainsKey(name) || keys.ContainsKey(name);

    private void Add(CompiledColumn column, PlanPath path)
    {
        if (!ExpressionLexer.IsName(column.Name))
            diagnostics.Add(EvaluationDiagnostics.NotAName.At(path, column.Name));
        if (columns.TryAdd(column.Name, column))
            order.Add(column);
        else
            diagnostics.Add(EvaluationDiagnostics.DoubledName.At(path, column.Name));
    }

    private void AddSteps()
    {
        foreach (var step in scheme.Steps)
        {
            if (!ExpressionLexer.IsName(step.Name))
                diagnostics.Add(EvaluationDiagnostics.NotAName.At(PathOf(step), step.Name));
            if (IsKnown(step.Name) || parameters.Has(step.Name) || !steps.TryAdd(step.Name, step))
                diagnostics.Add(EvaluationDiagnostics.DoubledName.At(PathOf(step), step.Name));
        }
    }

    /// <summary>The steps and the keys of groups, each after those that it reads; a circle is reported once and left out.</summary>
    private List<string> InOrder() => DependencyOrder.Of(
        scheme.Levels.Where(l => l.Groups is not null).SelectMany(KeysOf).Concat(scheme.Steps.Select(s => s.Name)).Where(n => steps.ContainsKey(n) || keys.ContainsKey(n)).Distinct(StringComparer.Ordinal),
        NeedsOf,
        circle => diagnostics.Add(EvaluationDiagnostics.Cycle.At(steps.TryGetValue(circle[0], out var step) ? PathOf(step) : DerivedLevels.PathOf(keys[circle[0]].Level), string.Join(" ← ", circle))));

    /// <summary>What must be computed first: what is read, and what makes the rows of a derived level that is gathered to.</summary>
    private IEnumerable<string> NeedsOf(string name)
    {
        if (keys.TryGetValue(name, out var key))
            return key.Level.By.Where(by => !levels.Has(by)).Concat(key.Level.By.Append(key.Level.Groups!).SelectMany(l => KeysOf(levels.DerivedOf(l))));
        var step = steps[name];
        return NamesOf(step).Select(n => n.Text).Concat(new[] { StepScope.ToOf(step), StepScope.WithinOf(step) }.SelectMany(l => KeysOf(levels.DerivedOf(l))));
    }

    private static IEnumerable<string> KeysOf(Level? derived) => derived?.By.Select(by => GroupKey.NameOf(derived, by)) ?? [];

    private ExpressionNode.Name[] NamesOf(Step step)
        => names.TryGetValue(step, out var known) ? known : names[step] = [.. StepReads.Of(step).SelectMany(r => r.Expression.Node.Names()).Distinct()];

    private void Settle(Step step)
    {
        var path = PathOf(step);
        foreach (var name in NamesOf(step).Select(n => n.Text).Where(n => !IsKnown(n)).Concat(parameters.NotHeldFor(step)))
            diagnostics.Add(EvaluationDiagnostics.UnknownName.At(path, name));
        var reads = NamesOf(step).Where(n => columns.ContainsKey(n.Text)).ToValueList();
        var unit = UnitLevelOf(step, reads);
        if (StepShape.FaultOf(step) is { } fault)
            diagnostics.Add(EvaluationDiagnostics.BadShape.At(path, step.Name, fault));
        var column = new CompiledColumn { Name = step.Name, Level = StepScope.ToOf(step) ?? unit, UnitLevel = unit, Type = types.TypeOf(step), Step = step, Reads = reads };
        if (columns.TryAdd(step.Name, column))
            order.Add(column);
    }

    /// <summary>The lowest level that a step reads; what it gathers to or ranks within must lie above.</summary>
    private string UnitLevelOf(Step step, ValueList<ExpressionNode.Name> reads)
    {
        var path = PathOf(step);
        var read = reads.Select(n => columns[n.Text].Level).Distinct().ToList();
        if (levels.LowestOf(read) is not { } unit)
        {
            diagnostics.Add(EvaluationDiagnostics.LevelsApart.At(path, step.Name, string.Join(", ", read.Order(StringComparer.Ordinal))));
            return Level.All;
        }
        foreach (var level in new[] { StepScope.ToOf(step), StepScope.WithinOf(step) }.OfType<string>().Where(l => !levels.IsAbove(l, unit)))
            diagnostics.Add(EvaluationDiagnostics.BadShape.At(path, step.Name, levels.Has(level) ? new Wording($"`{level}` does not lie above `{unit}`", $"`{level}` 不在 `{unit}` 之上") : new Wording($"there is no level `{level}`", $"没有层级 `{level}`")));
        CheckShared(step);
        return unit;
    }

    /// <summary>What peers share belongs to their group: it may not differ from row to row.</summary>
    private void CheckShared(Step step)
    {
        var group = PeerGroups.LevelOf(step);
        foreach (var name in StepScope.SharedOf(step)?.Node.Names() ?? [])
        {
            if (columns.TryGetValue(name.Text, out var read) && read.Level != group && !levels.IsAbove(read.Level, group))
                diagnostics.Add(EvaluationDiagnostics.BadShape.At(PathOf(step), step.Name, new Wording($"`{name.Text}` belongs to each `{read.Level}`, not to the group of peers that shares it", $"`{name.Text}` 属于各个 `{read.Level}`，而不属于共用它的同类组")));
        }
    }

    private void Settle(GroupKey key)
    {
        var reads = key.Level.By.Where(columns.ContainsKey).Select(by => new ExpressionNode.Name(by, 0, false)).ToValueList();
        foreach (var fault in DerivedLevels.FaultsOf(key, levels, columns.GetValueOrDefault(key.By)))
            diagnostics.Add(EvaluationDiagnostics.BadLevel.At(DerivedLevels.PathOf(key.Level), key.Level.Name, fault));
        var column = new CompiledColumn
        {
            Name = key.Name, Level = key.Level.Name, UnitLevel = key.Level.Groups!, Key = key, Reads = reads,
            Type = levels.Has(key.By) ? ColumnType.Text : columns.GetValueOrDefault(key.By)?.Type ?? ColumnType.Text,
        };
        Add(column, DerivedLevels.PathOf(key.Level));
    }

    /// <summary>How many periods back each column needs, along the chain of what it reads.</summary>
    private void CheckReach()
    {
        var reach = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in order)
        {
            reach[column.Name] = column.Reads.Select(n => Math.Min(MostPeriodsBack + 1, n.PeriodsBack + reach.GetValueOrDefault(n.Text))).DefaultIfEmpty().Max();
            if (reach[column.Name] > MostPeriodsBack && column.Step is not null)
                diagnostics.Add(EvaluationDiagnostics.TooFarBack.At(PathOf(column.Step), column.Name, MostPeriodsBack.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
