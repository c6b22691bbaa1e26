namespace Education.Planning.Registers;

/// <summary>Something countable of a case.</summary>
public sealed record CaseAmount
{
    /// <summary>What is counted, for example <c>places</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>How much.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Quantity Amount { get; init => field = Guard.Against.Null(value); }
}
