using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A numbered week of a term (教学周).</summary>
public sealed record TeachingWeek
{
    /// <summary>The number, 0 to 999; 0 is the week of preparation before week 1.</summary>
    public required int Number { get; init => field = Guard.Against.OutOfRange(value, 0, 999); }

    /// <summary>The days of the week, both ends included; in a school's own table not always seven, and not always from Monday.</summary>
    public required DateInterval Days { get; init => field = IsoDates.Guarded(value); }
}
