using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A value, table, curve or list of bands that a rule reads and that may change while the rule stays: a cut, a quota, a standard.</summary>
/// <remarks>
/// It holds one of <see cref="Value"/>, <see cref="Table"/>, <see cref="Bands"/> and <see cref="Points"/>. Several parameters may share a name when their days do not overlap and they hold the same;
/// the one in force at the date of the evaluation counts, and for a value of an earlier period (<c>x@prior</c>) the one in force then. An expression reaches a cell of a table by a dotted name:
/// <c>goal.rooms.low</c> is the cell of <c>goal</c> with the keys <c>rooms</c> and <c>low</c>.
/// </remarks>
public sealed record Parameter
{
    /// <summary>The name; unique among parameters, inputs and steps, but for other versions of the same parameter.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>A single value.</summary>
    public Literal? Value { get; init; }

    /// <summary>The cells of a table, which a <see cref="Step.Lookup"/> reads.</summary>
    public ValueList<TableCell> Table { get; init => field = TableCell.Together(value); }

    /// <summary>Bands, which a <see cref="Step.Band"/> reads.</summary>
    public Bands? Bands { get; init; }

    /// <summary>The points of a curve, which a <see cref="Step.Curve"/> reads.</summary>
    public ValueList<CurvePoint> Points { get; init; }

    /// <summary>The first day on which it is in force; null when it always was.</summary>
    public LocalDate? From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day on which it is in force; null while it goes on.</summary>
    public LocalDate? Until { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Where it comes from.</summary>
    public LocalizedText? Source { get; init; }
}
