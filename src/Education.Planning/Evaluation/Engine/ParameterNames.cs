namespace Education.Planning.Evaluation;

/// <summary>The parameters of a scheme by name: what each holds in all its versions, and the columns that expressions read of them.</summary>
internal sealed class ParameterNames
{
    private readonly Dictionary<string, ParameterKind> kinds = new(StringComparer.Ordinal);
    private readonly ILookup<string, Parameter> versions;

    public ParameterNames(EvaluationScheme scheme, List<Diagnostic> diagnostics)
    {
        versions = scheme.Parameters.ToLookup(p => p.Name, StringComparer.Ordinal);
        foreach (var parameter in versions)
        {
            kinds[parameter.Key] = KindOf(parameter.First());
            var path = PathOf(parameter.Key);
            foreach (var fault in ParameterShape.FaultsOf([.. parameter]))
                diagnostics.Add(EvaluationDiagnostics.BadParameter.At(path, parameter.Key, fault));
        }
    }

    /// <summary>The parameters that are columns of their own.</summary>
    public IEnumerable<CompiledColumn> Columns => versions.Where(parameter => Holds(parameter.Key, ParameterKind.Value))
        .Select(parameter => new CompiledColumn { Name = parameter.Key, Level = Level.All, Type = TypeChecker.TypeOf(parameter.First().Value), IsParameter = true });

    public static PlanPath PathOf(string name) => PlanPath.Root.To("parameters").To(name);

    public static ParameterKind KindOf(Parameter parameter) => (parameter.Value, parameter.Table.IsEmpty, parameter.Bands, parameter.Points.IsEmpty) switch
    {
        (not null, true, null, true) => ParameterKind.Value,
        (null, false, null, true) => ParameterKind.Table,
        (null, true, not null, true) => ParameterKind.Bands,
        (null, true, null, false) => ParameterKind.Points,
        _ => ParameterKind.None,
    };

    public bool Has(string name) => kinds.ContainsKey(name);

    /// <summary>The parameter that a step names without its holding what the step reads; empty when all is well.</summary>
    public IEnumerable<string> NotHeldFor(Step step)
    {
        var (name, kind) = step switch
        {
            Step.Lookup s => (s.In, ParameterKind.Table),
            Step.Band s => (s.In, ParameterKind.Bands),
            Step.Curve s => (s.In, ParameterKind.Points),
            _ => (null, ParameterKind.None),
        };
        return name is null || Holds(name, kind) ? [] : [name];
    }

    public bool Holds(string name, ParameterKind kind) => kinds.GetValueOrDefault(name) == kind;

    /// <summary>The cell of a table that a dotted name reaches, as a column; null when there is none.</summary>
    public CompiledColumn? CellOf(string name)
    {
        for (var point = name.LastIndexOf('.'); point > 0; point = name.LastIndexOf('.', point - 1))
        {
            if (!Holds(name[..point], ParameterKind.Table))
                continue;
            var cells = versions[name[..point]].Select(p => FindCell(p, name[(point + 1)..])).OfType<TableCell>().ToList();
            if (cells.Count > 0)
                return new() { Name = name, Level = Level.All, Type = TypeChecker.TypeOf(cells.Find(c => c.Value is not null)?.Value), IsParameter = true, Table = name[..point] };
        }
        return null;
    }

    /// <summary>The cell of a table whose keys, joined by points, are a text.</summary>
    public static TableCell? FindCell(Parameter table, string keys) => table.Table.FirstOrDefault(c => string.Join('.', c.Keys) == keys);
}
