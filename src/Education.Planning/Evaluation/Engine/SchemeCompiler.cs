namespace Education.Planning.Evaluation;

/// <summary>Settles the names, levels and types of a scheme, and the order of its columns.</summary>
internal sealed class SchemeCompiler
{
    private const int MostPeriodsBack = 200;

    private readonly EvaluationScheme scheme;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<string, Step> steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledColumn> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> tables = new(StringComparer.Ordinal);
    private readonly List<CompiledColumn> order = [];
    private readonly LevelGraph levels;
    private readonly TypeChecker types;

    public SchemeCompiler(EvaluationScheme scheme)
    {
        this.scheme = scheme;
        levels = new(scheme);
        types = new(scheme, columns, diagnostics);
    }

    public static PlanPath PathOf(Step step) => PlanPath.Root.To("steps").To(step.Name);

    public CompiledScheme Compile()
    {
        AddScales();
        AddLevels();
        AddParameters();
        AddSteps();
        foreach (var step in InOrder())
            Settle(step);
        CheckReach();
        return new(scheme, [.. order], levels, types.Bound, diagnostics.ToValueList());
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
            foreach (var upper in level.In.Where(upper => !levels.Has(upper)))
                diagnostics.Add(EvaluationDiagnostics.UnknownLevelName.At(path, upper));
            foreach (var input in level.Inputs)
            {
                types.CheckScale(input.Type.Scale, path.To("inputs").To(input.Name));
                Add(new() { Name = input.Name, Level = level.Name, Type = input.Type }, path.To("inputs").To(input.Name));
            }
        }
        foreach (var cycle in levels.Cycles)
            diagnostics.Add(EvaluationDiagnostics.Cycle.At(PlanPath.Root.To("levels").To(cycle), cycle));
    }

    private void AddParameters()
    {
        foreach (var versions in scheme.Parameters.GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            var path = PlanPath.Root.To("parameters").To(versions.Key);
            if (versions.All(p => p.Value is null))
            {
                if (!tables.Add(versions.Key) || columns.ContainsKey(versions.Key))
                    diagnostics.Add(EvaluationDiagnostics.DoubledName.At(path, versions.Key));
            }
            else if (versions.Select(p => TypeChecker.TypeOf(p.Value)).Distinct().Count() == 1)
            {
                Add(new() { Name = versions.Key, Level = Level.All, Type = TypeChecker.TypeOf(versions.First().Value), IsParameter = true }, path);
            }
            else
            {
                diagnostics.Add(EvaluationDiagnostics.DoubledName.At(path, versions.Key));
            }
        }
    }

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
            if (columns.ContainsKey(step.Name) || tables.Contains(step.Name) || !steps.TryAdd(step.Name, step))
                diagnostics.Add(EvaluationDiagnostics.DoubledName.At(PathOf(step), step.Name));
        }
    }

    /// <summary>The steps, each after those that it reads; a circle is reported once and left out. Walks with its own stack, for chains may be long.</summary>
    private List<Step> InOrder()
    {
        var done = new List<Step>();
        var state = new Dictionary<string, bool>(StringComparer.Ordinal); // false: on the way, true: done
        foreach (var root in scheme.Steps.Where(s => steps.GetValueOrDefault(s.Name) == s))
        {
            var path = new Stack<(Step Step, Queue<string> Open)>();
            Enter(root);
            while (path.TryPeek(out var top))
            {
                if (!top.Open.TryDequeue(out var next))
                {
                    path.Pop();
                    state[top.Step.Name] = true;
                    done.Add(top.Step);
                }
                else if (!steps.TryGetValue(next, out var step) || (state.TryGetValue(next, out var isDone) && isDone))
                {
                    continue;
                }
                else if (state.ContainsKey(next))
                {
                    var circle = path.Select(p => p.Step.Name).TakeWhile(n => n != next).Append(next).Prepend(next);
                    diagnostics.Add(EvaluationDiagnostics.Cycle.At(PathOf(step), string.Join(" ← ", circle)));
                }
                else
                {
                    Enter(step);
                }
            }

            void Enter(Step step)
            {
                if (state.TryAdd(step.Name, false))
                    path.Push((step, new(NamesOf(step).Select(n => n.Text))));
            }
        }
        return done;
    }

    private static IEnumerable<ExpressionNode.Name> NamesOf(Step step) => StepReads.Of(step).SelectMany(r => r.Expression.Node.Names()).Distinct();

    private void Settle(Step step)
    {
        var path = PathOf(step);
        foreach (var name in NamesOf(step).Where(n => !columns.ContainsKey(n.Text) && !steps.ContainsKey(n.Text)))
            diagnostics.Add(EvaluationDiagnostics.UnknownName.At(path, name.Text));
        if (step is Step.Lookup lookup && !tables.Contains(lookup.In))
            diagnostics.Add(EvaluationDiagnostics.UnknownName.At(path, lookup.In));
        var reads = NamesOf(step).Where(n => columns.ContainsKey(n.Text)).ToValueList();
        var read = reads.Select(n => columns[n.Text].Level).Distinct().ToList();
        var unit = levels.LowestOf(read);
        if (unit is null)
            diagnostics.Add(EvaluationDiagnostics.LevelsApart.At(path, step.Name, string.Join(", ", read.Order(StringComparer.Ordinal))));
        var to = step switch { Step.Reduce r => r.To, Step.Require r => r.To, _ => null };
        foreach (var level in new[] { to, (step as Step.Rank)?.Within }.OfType<string>().Where(l => unit is not null && !levels.IsAbove(l, unit)))
            diagnostics.Add(EvaluationDiagnostics.BadShape.At(path, step.Name, levels.Has(level) ? new Wording($"`{level}` does not lie above `{unit}`", $"`{level}` 不在 `{unit}` 之上") : new Wording($"there is no level `{level}`", $"没有层级 `{level}`")));
        if (StepShape.FaultOf(step) is { } fault)
            diagnostics.Add(EvaluationDiagnostics.BadShape.At(path, step.Name, fault));
        var column = new CompiledColumn { Name = step.Name, Level = to ?? unit ?? Level.All, UnitLevel = unit ?? Level.All, Type = types.TypeOf(step), Step = step, Reads = reads };
        if (columns.TryAdd(step.Name, column))
            order.Add(column);
    }

    /// <summary>How many periods back each column needs, along the chain of what it reads.</summary>
    private void CheckReach()
    {
        var reach = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in order)
        {
            reach[column.Name] = column.Reads.Select(n => Math.Min(MostPeriodsBack + 1, n.PeriodsBack + reach.GetValueOrDefault(n.Text))).DefaultIfEmpty().Max();
            if (reach[column.Name] > MostPeriodsBack)
                diagnostics.Add(EvaluationDiagnostics.TooFarBack.At(PathOf(column.Step!), column.Name, MostPeriodsBack.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
