namespace Education.Planning;

/// <summary>What a person who qualifies is due (助学金, 教育券): so much for each person and period.</summary>
public sealed record Entitlement
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Who qualifies.</summary>
    public LocalizedText? Eligible { get; init; }

    /// <summary>The amount for one person and one period; null when it is in kind.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The period the amount is for, for example <c>every academic-year</c>.</summary>
    public Timing? Each { get; init; }

    /// <summary>Whether recipients are counted as person-times (人次), not as persons.</summary>
    public bool CountsPersonTimes { get; init; }
}
