namespace Education.Planning;

/// <summary>One kind of an award (先进个人, 三好学生), a prize of a contest, or a round of it: who may get it, by what order, and how many places there are.</summary>
/// <remarks>A round is a line too: the prizes of the final are <see cref="Among"/> the shortlist, and the second prizes <see cref="NotAmong"/> the first.</remarks>
public sealed record AwardLine
{
    /// <summary>The key, unique in its award.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Who may get it: a post, a set of organisations, or any other word for a kind of candidate, such as <c>works</c>. Lines of one kind share their candidates.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Candidates { get; init => field = Guard.Against.Null(value); }

    /// <summary>How many there are, as stated: <c>about 400 person</c>, <c>some work '若干'</c>; null when a share says it.</summary>
    public Quantity? Places { get; init; }

    /// <summary>How far "about" may be off, included, in places; null when the text does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1,000,000,000.</exception>
    public int? Tolerance { get; init => field = value is { } tolerance ? Guard.Against.OutOfRange(tolerance, 0, 1_000_000_000) : null; }

    /// <summary>How many there are, as a share of something; null when a number says it.</summary>
    public AwardShare? Share { get; init; }

    /// <summary>How the places are shared out among units; null when all candidates compete with one another.</summary>
    public AwardAllotment? Allotment { get; init; }

    /// <summary>The column of the candidates by which they are ordered.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Score { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The result of a scheme that the score is taken from, as <c>scheme.column</c>; null when it is observed.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? ScoreFrom { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>What bars a candidate whatever the score, or what must hold.</summary>
    public ValueList<AwardCondition> Conditions { get; init; }

    /// <summary>Lines of this award, before this one, one of which the candidate must have been chosen for.</summary>
    public ValueList<Key> Among { get; init; }

    /// <summary>Lines of this award, before this one, for which the candidate must not have been chosen.</summary>
    public ValueList<Key> NotAmong { get; init; }

    /// <summary>Columns that order candidates of the same score, first to last; the highest value goes first.</summary>
    /// <exception cref="ArgumentException">A name is white space or broken.</exception>
    public ValueList<string> TieBreakers { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>What becomes of candidates who are still equal where there are places for some of them only.</summary>
    public AwardTies Ties { get; init => field = Guard.Against.UndefinedEnum(value); }
}
