using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Which days are worked: weekend, holidays, make-up days, half days, and how far all this is known.</summary>
/// <remarks>
/// On one day a make-up day stands above a half day, and a half day above a holiday; where holidays overlap, the first one in the list names the day.
/// </remarks>
public sealed record WorkingDayCalendar
{
    /// <summary>The days of the week that are not worked; null for what the wider layer says, and Saturday and Sunday where none says anything.</summary>
    public WeekendPattern? Weekend { get; init; }

    /// <summary>Public holidays and closures.</summary>
    public ValueList<Holiday> Holidays { get; init; }

    /// <summary>Days that are worked although they would be free (调休上班).</summary>
    public ValueList<MakeUpDay> MakeUpDays { get; init; }

    /// <summary>Days that are worked for half the day.</summary>
    public ValueList<HalfDay> HalfDays { get; init; }

    /// <summary>The first day for which the above is known; null if there is no such limit.</summary>
    public LocalDate? KnownFrom { get; init => field = value is { } day ? IsoDates.Guarded(day) : null; }

    /// <summary>The last day for which the above is known; null if there is no such limit. Later days are answered with a diagnostic, never a guess.</summary>
    public LocalDate? KnownUntil { get; init => field = value is { } day ? IsoDates.Guarded(day) : null; }
}
