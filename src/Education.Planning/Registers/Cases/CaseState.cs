namespace Education.Planning.Registers;

/// <summary>A state of a kind of case, and what it takes to enter it.</summary>
public sealed record CaseState
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The states that may follow; none for a final one.</summary>
    public ValueList<Key> Next { get; init; }

    /// <summary>Whether a case in this state is closed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The kinds of proof without which a case cannot enter it.</summary>
    public ValueList<Key> Proofs { get; init; }

    /// <summary>Whether a case cannot enter it without an outcome.</summary>
    public bool NeedsOutcome { get; init; }

    /// <summary>Whether a case cannot enter it without a day until which it is valid: there is nothing for life.</summary>
    public bool NeedsValidity { get; init; }

    /// <summary>How many days a case stays in it before the next state, as a public notice does; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int? AtLeastDays { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 1, 10_000) : null; }
}
