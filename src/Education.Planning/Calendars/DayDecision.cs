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
        var decided = Listed(calendar, day) ?? InBreak(calendar, day) ?? OnWeekend(calendar, day) ?? InTerm(calendar, day) ?? OutsideTerms(calendar, day);
        return decided with { IsWorkingDay = work.Value, IsSchoolDay = school.IsKnown ? school.Value : work.Value ? null : false };
    }

    private static DayStatus NotKnown(CalendarIndex calendar, LocalDate day)
    {
        var layer = calendar.Layers.FirstOrDefault(layer => day < layer.Working?.KnownFrom || day > layer.Working?.KnownUntil);
        return Status(day, DayKind.NotKnown, DayRule.KnownRange, layer ?? calendar.Layers[0]);
    }

    private static DayStatus? Listed(CalendarIndex calendar, LocalDate day)
    {
        foreach (var layer in calendar.Layers)
        {
            if (layer.Working is not { } working)
                continue;
            foreach (var found in working.MakeUpDays)
            {
                if (found.Date == day)
                    return Status(day, DayKind.MakeUpDay, DayRule.MakeUpDay, layer) with { Name = found.Name, Replaces = found.Replaces, Notices = found.Notices };
            }
            foreach (var found in working.HalfDays)
            {
                if (found.Date == day)
                    return Status(day, DayKind.HalfDay, DayRule.HalfDay, layer) with { Name = found.Name, Notices = found.Notices };
            }
            foreach (var found in working.Holidays)
            {
                if (found.Days.Contains(day))
                    return Status(day, DayKinds.Of(found.Kind), DayRule.Holiday, layer) with { Name = found.Name, Notices = found.Notices };
            }
        }
        return null;
    }

    private static DayStatus? InBreak(CalendarIndex calendar, LocalDate day)
    {
        foreach (var (layer, year) in calendar.Years)
        {
            foreach (var found in year.Breaks)
            {
                if (found.Days.Contains(day))
                    return Status(day, DayKind.Break, DayRule.Break, layer) with { Name = found.Name ?? found.Key.Text };
            }
            foreach (var found in year.Terms.SelectMany(term => term.Phases))
            {
                if (found.Kind == PhaseKind.Break && found.Days.Contains(day))
                    return Status(day, DayKind.Break, DayRule.Break, layer) with { Name = found.Name };
            }
        }
        return null;
    }

    private static DayStatus? OnWeekend(CalendarIndex calendar, LocalDate day)
        => (calendar.Weekend.Working?.Weekend ?? WeekendPattern.SaturdaySunday).Contains(day.DayOfWeek)
            ? Status(day, DayKind.Weekend, DayRule.Weekend, calendar.Weekend)
            : null;

    private static DayStatus? InTerm(CalendarIndex calendar, LocalDate day)
    {
        foreach (var (layer, year) in calendar.Years)
        {
            foreach (var term in year.Terms)
            {
                if (!term.Days.Contains(day))
                    continue;
                var phase = term.Phases.FirstOrDefault(phase => phase.Days.Contains(day));
                return phase is null
                    ? Status(day, DayKind.InstructionalDay, DayRule.Term, layer) with { Name = term.Name }
                    : Status(day, phase.Kind == PhaseKind.Examinations ? DayKind.ExaminationDay : DayKind.InstructionalDay, DayRule.Phase, layer) with { Name = phase.Name };
            }
        }
        return null;
    }

    private static DayStatus OutsideTerms(CalendarIndex calendar, LocalDate day)
        => calendar.SchoolDays.Contains(day).IsKnown
            ? Status(day, DayKind.NonInstructionalDay, DayRule.OutsideTerms, calendar.LayerOfYears)
            : Status(day, DayKind.WorkingDay, DayRule.WorkingWeek, calendar.Weekend);

    private static DayStatus Status(LocalDate day, DayKind kind, DayRule rule, SchoolCalendar layer)
        => new() { Date = day, Kind = kind, Rule = rule, Layer = layer.Key };
}
