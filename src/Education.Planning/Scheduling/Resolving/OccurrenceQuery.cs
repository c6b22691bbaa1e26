using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The windows of a timing inside an interval.</summary>
internal static class OccurrenceQuery
{
    public static IEnumerable<ResolvedWindow> Find(Timing timing, PlanFrame frame, SchoolCalendar calendar, DateInterval within, Func<Key, IReadOnlyList<ResolvedWindow>> itemDates)
    {
        var (first, last) = (IsoDates.NumberOf(within.Start), IsoDates.NumberOf(within.End));
        var at = At(frame, calendar) with { ItemDates = itemDates };
        return timing.Clauses.SelectMany(clause => Windows(at, clause.Rule, first, last)).Select(window => window.ToResolved());
    }

    /// <summary>The days of the windows alone; where numbers are enough to tell them, without making the windows.</summary>
    public static OccurrenceDays FindDays(Timing timing, PlanFrame frame, SchoolCalendar calendar, DateInterval within)
    {
        var (first, last) = (IsoDates.NumberOf(within.Start), IsoDates.NumberOf(within.End));
        var found = new List<int>();
        foreach (var clause in timing.Clauses)
        {
            if (DayExpansion.Of(clause.Rule, calendar.Index) is not { } expansion)
                found.AddRange(Windows(At(frame, calendar), clause.Rule, first, last).Select(window => window.Day!.Value));
            else if (BoundsOf((TimingRule.Recurring)clause.Rule, frame, calendar) is var (from, to))
                expansion.AddTo(found, from, to, first, last);
        }
        return new(found);
    }

    private static (int First, int? Last)? BoundsOf(TimingRule.Recurring rule, PlanFrame frame, SchoolCalendar calendar)
    {
        if (DatedBounds.Of(rule.Bounds) is { } dated)
            return dated;
        return Recurrences.BoundsOf(At(frame, calendar), rule, frame.Scope) is { } bounds ? (bounds.First!.Value, bounds.Last) : null;
    }

    private static IEnumerable<DayWindow> Windows(Resolution at, TimingRule rule, int first, int last)
    {
        var until = (int)Math.Min(last + Reach.Of(rule), IsoDates.Last);
        var here = at with { Notes = new(PlanPath.Root), Budget = new(Budget.OfAQuery), Horizon = new(until, AtLeastOne: false) };
        return Rules.Find(here, rule, here.Frame.Scope, new()).Where(window => window.Day >= first && window.Day <= last);
    }

    private static Resolution At(PlanFrame frame, SchoolCalendar calendar)
        => new(calendar, frame, static _ => [], new(PlanPath.Root), new(Budget.OfAQuery), new(IsoDates.Last, AtLeastOne: false));
}
