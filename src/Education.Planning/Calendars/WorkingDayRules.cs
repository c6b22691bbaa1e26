using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Holidays, make-up days and half days that agree with one another and with the known range.</summary>
internal static class WorkingDayRules
{
    public static IEnumerable<Diagnostic> Check(SchoolCalendar layer, PlanPath path, SchoolCalendar whole)
    {
        if (layer.Working is not { } working)
            yield break;
        if (working.KnownFrom > working.KnownUntil)
            yield return CalendarDefects.KnownOrder.At(path, CalendarDiagnostics.Text(working.KnownFrom.Value), CalendarDiagnostics.Text(working.KnownUntil.Value));
        for (var i = 0; i < working.Holidays.Count; i++)
        {
            var days = working.Holidays[i].Days;
            if (days.End < working.KnownFrom || days.Start > working.KnownUntil)
                yield return CalendarDefects.OutsideKnown.At(path.To("holidays", i), CalendarDiagnostics.Text(days));
        }
        for (var i = 0; i < working.MakeUpDays.Count; i++)
        {
            var day = working.MakeUpDays[i];
            foreach (var found in Worked(working, day.Date, path.To("makeUpDays", i)))
                yield return found;
            if (day.Replaces is { } replaced && whole.IsWorkingDay(replaced) is { IsKnown: true, Value: true })
                yield return CalendarDefects.ReplacesWorked.At(path.To("makeUpDays", i).To("replaces"), CalendarDiagnostics.Text(day.Date), CalendarDiagnostics.Text(replaced));
        }
        for (var i = 0; i < working.HalfDays.Count; i++)
        {
            foreach (var found in Worked(working, working.HalfDays[i].Date, path.To("halfDays", i)))
                yield return found;
        }
    }

    private static IEnumerable<Diagnostic> Worked(WorkingDayCalendar working, LocalDate day, PlanPath path)
    {
        if (day < working.KnownFrom || day > working.KnownUntil)
            yield return CalendarDefects.OutsideKnown.At(path, CalendarDiagnostics.Text(day));
        if (working.Holidays.FirstOrDefault(holiday => holiday.Days.Contains(day)) is { } off)
            yield return CalendarDefects.OffAndOn.At(path, CalendarDiagnostics.Text(day), off.Name);
    }
}
