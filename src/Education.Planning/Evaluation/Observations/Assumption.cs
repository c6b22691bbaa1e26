namespace Education.Planning.Evaluation;

/// <summary>Something taken as given that the source does not say, named so that a reader can object to it.</summary>
public sealed record Assumption
{
    /// <summary>The key, unique in its set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What is assumed, and why.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Text { get; init => field = Guard.Against.Null(value); }
}
