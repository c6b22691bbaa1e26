namespace Education.Planning.Evaluation;

/// <summary>One row of a population: a school, a county, a prize.</summary>
public sealed record ObservedRow
{
    /// <summary>The name of its level.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Level { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Its key, unique on its level.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Key { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The rows in which it lies directly.</summary>
    public ValueList<RowReference> In { get; init; }

    /// <summary>Its observed values; a column without one is missing.</summary>
    public ValueList<ObservedCell> Cells { get; init; }
}
