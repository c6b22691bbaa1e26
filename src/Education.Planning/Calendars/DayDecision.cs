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
        var decided = Listed(calendar, day) ?? Ordinary(calendar, day, InYear(calendar, day));
        var withoutPupils = !work.Value || decided.Kind is DayKind.TeacherOnlyDay or DayKind.NonInstructionalDay or DayKind.Break;
        return decided with { IsWorkingDay = work.Value, IsSchoolDay = school.IsKnown ? school.Value : withoutPupils ? false : null };
    }

    /// <summary>A day that nothing lists: a break stands above the weekend, the weekend above a term.</summary>
    private static DayStatus Ordinary(CalendarIndex calendar, LocalDate day, DayStatus? inYear)
        => inYear is { Kind: DayKind.Break } ? inYear : OnWeekend(calendar, day) ?? inYear ?? OutsideTerms(calendar, day);

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

    /// <summary>What the nearest layer says that has the day in a break or in a term.</summary>
    private static DayStatus? InYear(CalendarIndex calendar, LocalDate day)
    {
        foreach (var layer in calendar.Layers)
        {
            var years = calendar.Years.Where(year => ReferenceEquals(year.Layer, layer)).Select(year => year.Year).ToArray();
            if ((years.Select(year => InBreak(year, day, layer)).FirstOrDefault(found => found is not null)
                ?? years.Select(year => InTerm(year, day, layer)).FirstOrDefault(found => found is not null)) is { } decided)
                return decided;
        }
        return null;
    }

    private static DayStatus? InBreak(AcademicYear year, LocalDate day, SchoolCalendar layer)
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
        return null;
    }

    private static DayStatus? InTerm(AcademicYear year, LocalDate day, SchoolCalendar layer)
    {
        if (year.Terms.FirstOrDefault(term => term.Days.Contains(day)) is not { } term)
            return null;
        return term.Phases.FirstOrDefault(phase => phase.Days.Contains(day)) is { } phase
            ? Status(day, phase.Kind == PhaseKind.Examinations ? DayKind.ExaminationDay : DayKind.InstructionalDay, DayRule.Phase, layer) with { Name = phase.Name }
            : Status(day, DayKind.InstructionalDay, DayRule.Term, layer) with { Name = term.Name };
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
