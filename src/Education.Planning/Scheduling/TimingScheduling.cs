using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Puts single timings on the dates of a calendar.</summary>
public static class TimingScheduling
{
    extension(Timing timing)
    {
        /// <summary>The timing on the dates of a calendar, as it would stand in a plan for a period. Items of a plan (<c>#key</c>) have no dates here.</summary>
        /// <param name="period">The plan's period, which gives the year of places without one.</param>
        /// <param name="calendar">The calendar.</param>
        /// <exception cref="InvalidPlanException">The period has no days on the calendar.</exception>
        /// <example><c>Timing.Parse("by 04/end").Resolve("2024", calendar).Latest</c> is 2024-04-30.</example>
        public ResolvedTiming Resolve(PlanPeriod period, SchoolCalendar calendar)
        {
            Guard.Against.Null(timing);
            var frame = PlanFrame.Of(Guard.Against.Null(period), Guard.Against.Null(calendar));
            return frame.TryGet(out var known)
                ? TimingResolver.Resolve(timing, PlanPath.Root, known, calendar, static _ => [])
                : throw new InvalidPlanException([frame.WhyNot!]);
        }

        /// <summary>The windows whose first day, or of a deadline last day, lies inside an interval: lazily, also where a rule has no end.</summary>
        /// <remarks>
        /// The day is the final one, after rolling. Asking for a part of an interval gives the same windows with the same keys as cutting the answer for the whole.
        /// What has no date gives no window; <c>Resolve</c> says why. A rule that hardly ever gives a day ends after some hundred thousand periods.
        /// </remarks>
        /// <param name="period">The plan's period, which gives the year of places without one, and the bounds of rules that state none.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="within">The interval, both ends included.</param>
        /// <exception cref="InvalidPlanException">The period has no days on the calendar.</exception>
        /// <example><c>Timing.Parse("every month within 2024..: last-workday").Occurrences("2024", calendar, june2025)</c> gives one window, of the key <c>2025-06</c>.</example>
        public IEnumerable<ResolvedWindow> Occurrences(PlanPeriod period, SchoolCalendar calendar, DateInterval within)
        {
            Guard.Against.Null(timing);
            IsoDates.Guarded(within);
            var frame = PlanFrame.Of(Guard.Against.Null(period), Guard.Against.Null(calendar));
            return frame.TryGet(out var known) ? OccurrenceQuery.Find(timing, known, calendar, within, static _ => []) : throw new InvalidPlanException([frame.WhyNot!]);
        }

        /// <summary>The days of the occurrences inside an interval, one for each, without their keys and reasons: what to call for counting days by the million.</summary>
        /// <remarks>The days are those of <c>Occurrences</c>, in the same order: the first day of a window, or of a deadline its last one, after rolling.</remarks>
        /// <param name="period">The plan's period, as for <c>Occurrences</c>.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="within">The interval, both ends included.</param>
        /// <exception cref="InvalidPlanException">The period has no days on the calendar.</exception>
        /// <example><c>Timing.Parse("every month within 2024..: last-workday").OccurrenceDays("2024", calendar, june2025)[0]</c> is 2025-06-30.</example>
        public OccurrenceDays OccurrenceDays(PlanPeriod period, SchoolCalendar calendar, DateInterval within)
        {
            Guard.Against.Null(timing);
            IsoDates.Guarded(within);
            var frame = PlanFrame.Of(Guard.Against.Null(period), Guard.Against.Null(calendar));
            return frame.TryGet(out var known) ? OccurrenceQuery.FindDays(timing, known, calendar, within) : throw new InvalidPlanException([frame.WhyNot!]);
        }
    }
}
