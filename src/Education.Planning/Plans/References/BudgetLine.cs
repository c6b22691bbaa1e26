namespace Education.Planning;

/// <summary>Money set aside, as plain data.</summary>
public sealed record BudgetLine
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>How much.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Quantity Amount { get; init => field = Guard.Against.Null(value); }

    /// <summary>Where it comes from; the amounts of the sources must not exceed <see cref="Amount"/>.</summary>
    public ValueList<FundingSource> Sources { get; init; }

    /// <summary>The items that it pays for.</summary>
    public ValueList<Key> Items { get; init; }
}
