using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>What listed days, breaks and terms make of their days, the rule that counts first in front. The dates are those on which each span begins.</summary>
internal static class DayStatuses
{
    /// <summary>The nearest layer first, and in it make-up days, then half days, then holidays, each as listed.</summary>
    public static IEnumerable<(int First, int Last, DayStatus Value)> Listed(IEnumerable<SchoolCalendar> layers)
    {
        foreach (var layer in layers)
        {
            if (layer.Working is not { } working)
                continue;
            foreach (var day in working.MakeUpDays)
                yield return Day(Status(day.Date, DayKind.MakeUpDay, DayRule.MakeUpDay, layer) with { Name = day.Name, Replaces = day.Replaces, Notices = day.Notices });
            foreach (var day in working.HalfDays)
                yield return Day(Status(day.Date, DayKind.HalfDay, DayRule.HalfDay, layer) with { Name = day.Name, Notices = day.Notices });
            foreach (var found in working.Holidays)
                yield return Days(found.Days, Status(found.Days.Start, DayKinds.Of(found.Kind), DayRule.Holiday, layer) with { Name = found.Name, Notices = found.Notices });
        }
    }

    /// <summary>The nearest layer first, and in it the breaks of all its years, then its terms, phases before the term around them.</summary>
    public static IEnumerable<(int First, int Last, DayStatus Value)> OfYears(IEnumerable<SchoolCalendar> layers, LayeredYear[] years)
    {
        foreach (var layer in layers)
        {
            var own = years.Where(year => ReferenceEquals(year.Layer, layer)).Select(year => year.Year).ToArray();
            foreach (var span in own.SelectMany(year => Breaks(year, layer)).Concat(own.SelectMany(year => year.Terms).SelectMany(term => InTerm(term, layer))))
                yield return span;
        }
    }

    private static IEnumerable<(int First, int Last, DayStatus Value)> Breaks(AcademicYear year, SchoolCalendar layer)
        => year.Breaks
            .Select(pause => Days(pause.Days, Status(pause.Days.Start, DayKind.Break, DayRule.Break, layer) with { Name = pause.Name ?? pause.Key.Text }))
            .Concat(year.Terms
                .SelectMany(term => term.Phases)
                .Where(phase => phase.Kind == PhaseKind.Break)
                .Select(phase => Days(phase.Days, Status(phase.Days.Start, DayKind.Break, DayRule.Break, layer) with { Name = phase.Name })));

    private static IEnumerable<(int First, int Last, DayStatus Value)> InTerm(Term term, SchoolCalendar layer)
    {
        foreach (var phase in term.Phases)
        {
            var kind = phase.Kind == PhaseKind.Examinations ? DayKind.ExaminationDay : DayKind.InstructionalDay;
            if (phase.Days.Intersection(term.Days) is { } days)
                yield return Days(days, Status(days.Start, kind, DayRule.Phase, layer) with { Name = phase.Name });
        }
        yield return Days(term.Days, Status(term.Days.Start, DayKind.InstructionalDay, DayRule.Term, layer) with { Name = term.Name });
    }

    private static (int First, int Last, DayStatus Value) Day(DayStatus status) => Days(new(status.Date, status.Date), status);

    private static (int First, int Last, DayStatus Value) Days(DateInterval days, DayStatus status) => (IsoDates.NumberOf(days.Start), IsoDates.NumberOf(days.End), status);

    private static DayStatus Status(LocalDate day, DayKind kind, DayRule rule, SchoolCalendar layer)
        => new() { Date = day, Kind = kind, Rule = rule, Layer = layer.Key };
}
