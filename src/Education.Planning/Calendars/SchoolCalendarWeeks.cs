using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning;

/// <summary>What a calendar says about teaching weeks.</summary>
public static class SchoolCalendarWeeks
{
    extension(SchoolCalendar calendar)
    {
        /// <summary>The numbered weeks of a term from week 1 on, in order; week 0 is left out unless the school's own table has it.</summary>
        /// <remarks>
        /// Week 1 holds the first day of the term; if that is a day of the weekend, week 1 begins with the week after. With <see cref="WeekConvention.Counted"/> every week
        /// up to the end of the term has a number, with <see cref="WeekConvention.Skipped"/> only those with a school day. A table of the term replaces all this.
        /// </remarks>
        /// <param name="startYear">The civil year in which the academic year starts.</param>
        /// <param name="number">The number of the term, from 1.</param>
        /// <returns>The weeks; no answer if there is no such term, or if weeks are skipped and the working days are not known.</returns>
        public CalendarAnswer<ValueList<TeachingWeek>> WeeksOfTerm(int startYear, int number)
        {
            var term = calendar.FindTerm(startYear, number);
            return term.IsKnown ? TeachingWeeks.Of(calendar.Index, term.Value.Term) : new(term.WhyNot);
        }

        /// <summary>The days of a numbered week of a term.</summary>
        /// <param name="startYear">The civil year in which the academic year starts.</param>
        /// <param name="number">The number of the term, from 1.</param>
        /// <param name="week">The number of the week; 0 is the week before week 1.</param>
        /// <example>Week 3 of a term that begins on Monday 2024-02-19 is 2024-03-04..2024-03-10.</example>
        public CalendarAnswer<DateInterval> DaysOfWeek(int startYear, int number, int week)
        {
            var term = calendar.FindTerm(startYear, number);
            if (!term.IsKnown)
                return new(term.WhyNot);
            var weeks = TeachingWeeks.WithWeekZero(calendar.Index, term.Value.Term);
            if (!weeks.IsKnown)
                return new(weeks.WhyNot);
            return weeks.Value.FirstOrDefault(candidate => candidate.Number == week) is { } found
                ? new(found.Days)
                : new(CalendarDiagnostics.NoWeek.At(
                    PlanPath.Root, week.ToString(CultureInfo.InvariantCulture), CalendarDiagnostics.Text(term.Value.Days)));
        }

        /// <summary>The numbered week that holds a day; a week 0 only where no other week does.</summary>
        /// <param name="day">The day.</param>
        /// <returns>The week; no answer if the day lies in none, or in a week without a number.</returns>
        public CalendarAnswer<WeekOfTerm> WeekOf(LocalDate day)
        {
            IsoDates.Guarded(day);
            WeekOfTerm? zero = null;
            foreach (var term in calendar.Terms)
            {
                if (!TeachingWeeks.MayHold(term.Term, day))
                    continue;
                var weeks = TeachingWeeks.WithWeekZero(calendar.Index, term.Term);
                if (!weeks.IsKnown)
                    return new(weeks.WhyNot);
                if (weeks.Value.FirstOrDefault(week => week.Days.Contains(day)) is not { } found)
                    continue;
                if (found.Number > 0)
                    return new(new WeekOfTerm(term, found));
                zero ??= new(term, found);
            }
            return zero is not null ? new(zero) : new(CalendarDiagnostics.NotInAWeek.At(PlanPath.Root, CalendarDiagnostics.Text(day)));
        }

        /// <summary>The week of seven days, by the calendar's first day of the week, that holds a day; cut at the ends of the calendar.</summary>
        /// <param name="day">The day.</param>
        public DateInterval CalendarWeekOf(LocalDate day)
        {
            var first = TeachingWeeks.StartOfWeek(IsoDates.NumberOf(IsoDates.Guarded(day)), calendar.FirstDayOfWeek);
            return IsoDates.Interval(Math.Max(first, IsoDates.First), Math.Min(first + 6, IsoDates.Last));
        }
    }
}
