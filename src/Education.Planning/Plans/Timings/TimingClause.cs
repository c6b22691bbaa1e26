namespace Education.Planning;

/// <summary>One rule of a timing, with the time of day, the party it is for, and what it was before it changed.</summary>
/// <example><c>by 05-10 at 17:00 @city-schools</c>; <c>10 was 05</c> (planned for May, moved to October).</example>
public sealed record TimingClause
{
    /// <summary>When the work is to be done.</summary>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public required TimingRule Rule { get; init => field = Guard.Against.Null(value); }

    /// <summary>The time of day, or null. It is kept and printed, not computed with.</summary>
    public TimingClock? At { get; init; }

    /// <summary>The key of the party to which this clause applies; null means all parties of the item.</summary>
    public Key? For { get; init; }

    /// <summary>The rule that held before a postponement, or null.</summary>
    public TimingRule? Was { get; init; }

    /// <summary>The canonical text.</summary>
    public override string ToString() => new TimingPrinter().Add(this).ToString();
}
