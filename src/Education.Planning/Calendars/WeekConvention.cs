namespace Education.Planning.Calendars;

/// <summary>How teaching weeks are numbered across holidays.</summary>
public enum WeekConvention
{
    /// <summary>Every calendar week of the term has a number.</summary>
    Counted,

    /// <summary>A week without a school day has no number; the next one goes on counting.</summary>
    Skipped,
}
