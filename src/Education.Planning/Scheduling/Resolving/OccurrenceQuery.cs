using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The windows of a timing inside an interval.</summary>
internal static class OccurrenceQuery
{
    public static IEnumerable<ResolvedWindow> Find(Timing timing, PlanFrame frame, SchoolCalendar calendar, DateInterval within, Func<Key, IReadOnlyList<ResolvedWindow>> itemDates)
    {
        var (first, last) = (IsoDates.NumberOf(within.Start), IsoDates.NumberOf(within.End));
        foreach (var clause in timing.Clauses)
        {
            var until = Math.Min(last + Reach.Of(clause.Rule), IsoDates.Last);
            var at = new Resolution(calendar, frame, itemDates, new(PlanPath.Root), new(Budget.OfAQuery), new((int)until, AtLeastOne: false));
            foreach (var window in Rules.Find(at, clause.Rule, frame.Scope, new()))
            {
                if ((window.First ?? window.Last) is { } day && day >= first && day <= last)
                    yield return window.ToResolved();
            }
        }
    }
}
