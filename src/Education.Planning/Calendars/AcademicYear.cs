namespace Education.Planning.Calendars;

/// <summary>One academic year (学年), named by the civil year in which it starts: 2024 stands for 2024–25.</summary>
public sealed record AcademicYear
{
    /// <summary>The first year that may start an academic year.</summary>
    public const int MinStartYear = -9998;

    /// <summary>The last year that may start an academic year.</summary>
    public const int MaxStartYear = 9998;

    /// <summary>The civil year in which it starts, −9998 to 9998.</summary>
    public required int StartYear { get; init => field = Guard.Against.OutOfRange(value, MinStartYear, MaxStartYear); }

    /// <summary>The terms in order; the first is <c>term1</c>.</summary>
    public ValueList<Term> Terms { get; init; }

    /// <summary>The breaks of the year (寒假、暑假). Each is also an event under its key.</summary>
    public ValueList<SchoolBreak> Breaks { get; init; }
}
