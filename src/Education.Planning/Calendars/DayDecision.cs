using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Decides what a day is: listed days of the nearest layer first, then breaks, the week, the terms.</summary>
internal static class DayDecision
{
    public static DayStatus Of(CalendarIndex calendar, LocalDate day)
    {
        var work = calendar.WorkingDays.Contains(day);
        if (!work.IsKnown)
            return NotKnown(calendar, day);
        var school = calendar.SchoolDays.Contains(day);
        var number = IsoDates.NumberOf(day);
        var decided = calendar.DaysListed.Find(number) ?? Ordinary(calendar, day, calendar.DaysOfYears.Find(number));
        var withoutPupils = !work.Value || decided.Kind is DayKind.TeacherOnlyDay or DayKind.NonInstructionalDay or DayKind.Break;
        return decided with { Date = day, IsWorkingDay = work.Value, IsSchoolDay = school.IsKnown ? school.Value : withoutPupils ? false : null };
    }

    /// <summary>A day that nothing lists: a break stands above the weekend, the weekend above a term.</summary>
    private static DayStatus Ordinary(CalendarIndex calendar, LocalDate day, DayStatus? inYear)
        => inYear is { Kind: DayKind.Break } ? inYear : OnWeekend(calendar, day) ?? inYear ?? OutsideTerms(calendar, day);

    private static DayStatus NotKnown(CalendarIndex calendar, LocalDate day)
    {
        var layer = calendar.Layers.FirstOrDefault(layer => day < layer.Working?.KnownFrom || day > layer.Working?.KnownUntil);
        return Status(day, DayKind.NotKnown, DayRule.KnownRange, layer ?? calendar.Layers[0]);
    }

    private static DayStatus? OnWeekend(CalendarIndex calendar, LocalDate day)
        => calendar.WeekendDays.Contains(day.DayOfWeek) ? Status(day, DayKind.Weekend, DayRule.Weekend, calendar.Weekend) : null;

    private static DayStatus OutsideTerms(CalendarIndex calendar, LocalDate day)
        => calendar.SchoolDays.Contains(day).IsKnown
            ? Status(day, DayKind.NonInstructionalDay, DayRule.OutsideTerms, calendar.LayerOfYears)
            : Status(day, DayKind.WorkingDay, DayRule.WorkingWeek, calendar.Weekend);

    private static DayStatus Status(LocalDate day, DayKind kind, DayRule rule, SchoolCalendar layer)
        => new() { Date = day, Kind = kind, Rule = rule, Layer = layer.Key };
}
