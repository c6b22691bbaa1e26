namespace Education.Planning.Evaluation;

/// <summary>The type of a column.</summary>
public sealed record ColumnType
{
    private ColumnType(ColumnKind kind, string? unit = null, string? scale = null)
    {
        Kind = kind;
        Unit = unit;
        Scale = scale;
    }

    /// <summary>Yes or no.</summary>
    public static ColumnType Flag { get; } = new(ColumnKind.Flag);

    /// <summary>Texts.</summary>
    public static ColumnType Text { get; } = new(ColumnKind.Text);

    /// <summary>Dates.</summary>
    public static ColumnType Date { get; } = new(ColumnKind.Date);

    internal static ColumnType Real { get; } = new(ColumnKind.Real);

    private static ColumnType Bare { get; } = new(ColumnKind.Number);

    /// <summary>What kind of values it holds.</summary>
    public ColumnKind Kind { get; }

    /// <summary>The unit of its numbers; null for bare numbers and all other kinds.</summary>
    public string? Unit { get; }

    /// <summary>The name of the scale of its labels; null for all other kinds.</summary>
    public string? Scale { get; }

    /// <summary>Numbers.</summary>
    /// <param name="unit">Their unit, or null.</param>
    /// <exception cref="ArgumentException">The unit is no unit, or ends in what a declaration reads as bounds (<c>1..2</c>) or origin (<c>from safety-2026.score</c>).</exception>
    public static ColumnType Number(string? unit = null) => unit is null ? Bare : new(ColumnKind.Number, unit: ObservedColumnText.Unmistakable(new Quantity(0, unit).Unit));

    /// <summary>Labels of a scale.</summary>
    /// <param name="scale">The name of the scale.</param>
    /// <exception cref="ArgumentException">The name is white space or broken, or ends in what a declaration reads as bounds (<c>1..2</c>) or origin (<c>from safety-2026.score</c>).</exception>
    public static ColumnType LabelOf(string scale) => new(ColumnKind.Label, scale: ObservedColumnText.Unmistakable(Guard.Against.NullOrWhiteSpace(scale)));

    /// <summary>The type as a scheme writes it: <c>number %</c>, <c>flag</c>, <c>text</c>, <c>scale grade</c>.</summary>
    public override string ToString() => Kind switch
    {
        ColumnKind.Number => Unit is null ? "number" : $"number {Unit}",
        ColumnKind.Real => "real",
        ColumnKind.Flag => "flag",
        ColumnKind.Text => "text",
        ColumnKind.Date => "date",
        _ => $"scale {Scale}",
    };
}
