namespace Education.Planning;

/// <summary>A source from which money comes (资金来源).</summary>
public sealed record FundingSource
{
    /// <summary>What the source is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>How much comes from it; null when the text does not say.</summary>
    public Quantity? Amount { get; init; }
}
