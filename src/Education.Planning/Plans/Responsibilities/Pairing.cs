namespace Education.Planning;

/// <summary>Parties joined in pairs: strong and weak schools, mentors and mentees (结对, 师徒).</summary>
/// <remarks>A party may stand in several pairs, so the counts of both sides may differ.</remarks>
public sealed record Pairing
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What the pairing is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The pairs that are named one by one.</summary>
    public ValueList<Pair> Pairs { get; init; }

    /// <summary>How many helpers the text counts; null when it does not.</summary>
    public Quantity? Helpers { get; init; }

    /// <summary>How many helped ones the text counts; null when it does not.</summary>
    public Quantity? Helped { get; init; }

    /// <summary>The items of the plan that each pair must do.</summary>
    public ValueList<Key> Items { get; init; }
}
