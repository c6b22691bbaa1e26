using System.Diagnostics.CodeAnalysis;
using Education.Planning.Calendars;
using Education.Planning.Scheduling;

namespace Education.Planning;

/// <summary>Puts plans on the dates of a calendar.</summary>
public static class PlanScheduling
{
    extension(Plan plan)
    {
        /// <summary>The plan on the dates of a calendar. What has no date stays, and a diagnostic says why.</summary>
        /// <param name="calendar">The calendar.</param>
        /// <param name="ledger">What was done: an actual date of an item stands for its window where other timings count from it (<c>after #opinions</c>),
        /// and the next window of an interval (<c>every ..15d</c>) counts from the day on which the one before it (<c>#1</c>) was done. Null for nothing.</param>
        /// <exception cref="InvalidPlanException">The plan's period has no days on the calendar, for example because an academic year is missing.</exception>
        /// <example><c>plan.Resolve(calendar).Items[0].Timing?.Latest</c></example>
        public ResolvedPlan Resolve(SchoolCalendar calendar, OccurrenceLedger? ledger = null)
        {
            Guard.Against.Null(plan);
            var frame = PlanFrame.Of(plan.Period, Guard.Against.Null(calendar));
            return frame.TryGet(out var known) ? new PlanResolver(plan, calendar, known, ledger).Resolve() : throw new InvalidPlanException([frame.WhyNot!]);
        }

        /// <summary>The plan on the dates of a calendar, if its period has days there.</summary>
        /// <param name="calendar">The calendar.</param>
        /// <param name="resolved">The plan on dates, or null.</param>
        /// <param name="diagnostics">What was found: of a resolved plan its <see cref="ResolvedPlan.Diagnostics"/>, otherwise why there is none.</param>
        public bool TryResolve(SchoolCalendar calendar, [NotNullWhen(true)] out ResolvedPlan? resolved, out ValueList<Diagnostic> diagnostics)
        {
            Guard.Against.Null(plan);
            var frame = PlanFrame.Of(plan.Period, Guard.Against.Null(calendar));
            resolved = frame.TryGet(out var known) ? new PlanResolver(plan, calendar, known, null).Resolve() : null;
            diagnostics = resolved?.Diagnostics ?? [frame.WhyNot!];
            return resolved is not null;
        }

        /// <summary>One timing in the frame of the plan, without its items.</summary>
        internal bool TryResolveTiming(Timing timing, SchoolCalendar calendar, [NotNullWhen(true)] out ResolvedTiming? resolved)
        {
            resolved = PlanFrame.Of(plan.Period, calendar).TryGet(out var frame)
                ? TimingResolver.Resolve(timing, PlanPath.Root, frame, calendar, static _ => [])
                : null;
            return resolved is not null;
        }
    }
}
