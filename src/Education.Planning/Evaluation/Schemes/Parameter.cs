using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A value or table that a rule reads and that may change while the rule stays: a cut, a quota, a standard.</summary>
/// <remarks>Several parameters may share a name when their days do not overlap; the one in force at the date of the evaluation counts.</remarks>
public sealed record Parameter
{
    /// <summary>The name; unique among parameters, inputs and steps, but for other versions of the same parameter.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The value; null for a table.</summary>
    public Literal? Value { get; init; }

    /// <summary>The cells of a table, which a <see cref="Step.Lookup"/> reads; empty for a value.</summary>
    public ValueList<TableCell> Table { get; init; }

    /// <summary>The first day on which it is in force; null when it always was.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it is in force; null while it goes on.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Where it comes from.</summary>
    public LocalizedText? Source { get; init; }
}
