namespace Education.Planning.Evaluation;

/// <summary>A kind of row: schools, counties, prizes. The level <c>all</c>, of one row, is always there above every other.</summary>
public sealed record Level
{
    /// <summary>The name of the topmost level.</summary>
    public const string All = "all";

    /// <summary>The name; <c>all</c> to give inputs to the whole.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The levels in which it lies directly, such as the county of a school.</summary>
    public ValueList<string> In { get; init; }

    /// <summary>The columns that are observed on it.</summary>
    public ValueList<ObservedColumn> Inputs { get; init; }
}
