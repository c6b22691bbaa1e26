namespace Education.Planning.Evaluation;

/// <summary>A scheme without errors so far, as the checks read it.</summary>
internal sealed class CheckedScheme
{
    private readonly Dictionary<string, ValueList<string>> scales;
    private readonly Dictionary<string, CompiledColumn> columns;
    private readonly ILookup<string, Parameter> parameters;
    private readonly Dictionary<string, ObservedColumn> inputs = new(StringComparer.Ordinal);

    public CheckedScheme(EvaluationScheme scheme, IReadOnlyList<CompiledColumn> columns, LevelGraph levels, Dictionary<Expression, ExpressionNode> bound)
    {
        Scheme = scheme;
        Columns = columns;
        this.columns = columns.ToDictionary(c => c.Name, StringComparer.Ordinal);
        Levels = levels;
        Bound = bound;
        scales = scheme.Scales.ToDictionary(s => s.Name, s => s.Labels, StringComparer.Ordinal);
        parameters = scheme.Parameters.ToLookup(p => p.Name, StringComparer.Ordinal);
        foreach (var input in scheme.Levels.SelectMany(l => l.Inputs))
            inputs.TryAdd(input.Name, input);
        Extents = new(this);
        Wholeness = new(this);
    }

    public EvaluationScheme Scheme { get; }

    /// <summary>All columns, each after those that it reads.</summary>
    public IReadOnlyList<CompiledColumn> Columns { get; }

    public LevelGraph Levels { get; }

    public Dictionary<Expression, ExpressionNode> Bound { get; }

    public Extents Extents { get; }

    public Wholeness Wholeness { get; }

    public CompiledColumn? ColumnOf(string name) => columns.GetValueOrDefault(name);

    public ObservedColumn? InputOf(string column) => inputs.GetValueOrDefault(column);

    /// <summary>All versions of a parameter.</summary>
    public IEnumerable<Parameter> VersionsOf(string parameter) => parameters[parameter];

    /// <summary>The bands that a step can read: its own, or every version of those that it names.</summary>
    public IEnumerable<Bands> BandsOf(Step.Band step) => step.Bands is { } own ? [own] : VersionsOf(step.In!).Select(p => p.Bands).OfType<Bands>();

    /// <summary>The points that a step can read: its own, or those of every version that it names.</summary>
    public IEnumerable<CurvePoint> PointsOf(Step.Curve step) => step.In is null ? step.Points : VersionsOf(step.In).SelectMany(p => p.Points);

    public ValueList<string> LabelsOf(string scale) => scales.GetValueOrDefault(scale);

    public Extent ExtentOfScale(string scale) => Extent.Between(0, LabelsOf(scale).Count - 1);

    /// <summary>The one place at which a literal stands among values of a type; anything where it has no place.</summary>
    public Extent ExtentOf(Literal? literal, ColumnType type) => literal switch
    {
        { Number: { } number } => Extent.Of(number),
        { Text: { } text } when type.Scale is { } scale => PlaceOf(text, scale) is >= 0 and var place ? Extent.Of(place) : Extent.Any,
        { Text: { } text } when type.Kind == ColumnKind.Date && DateText.Read(text) is { } day => Extent.Of(Cell.OfDate(day).Number),
        _ => Extent.Any,
    };

    /// <summary>The highest value that a cap leaves: its own, or the label before a barred one.</summary>
    public Extent CapOf(Bound rule, ColumnType type)
    {
        var bound = ExtentOf(rule.Value, type);
        return rule.Side == BoundSide.Below ? (bound - Extent.Of(1)).Max(Extent.Of(0)) : bound;
    }

    private int PlaceOf(string label, string scale)
    {
        var labels = LabelsOf(scale);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == label)
                return i;
        }
        return -1;
    }
}
