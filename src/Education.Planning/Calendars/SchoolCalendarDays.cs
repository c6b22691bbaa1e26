using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning;

/// <summary>What a calendar says about days.</summary>
public static class SchoolCalendarDays
{
    extension(SchoolCalendar calendar)
    {
        /// <summary>What a day is, with the rule and the layer that decided it. Every ISO day has exactly one status.</summary>
        /// <remarks>
        /// Past the known range the kind is <see cref="DayKind.NotKnown"/>. Listed days of the nearest layer stand first (make-up day, half day, holiday),
        /// then breaks, the pattern of the week, and the terms.
        /// </remarks>
        /// <param name="day">The day, of the ISO calendar.</param>
        public DayStatus StatusOf(LocalDate day) => DayDecision.Of(Guard.Against.Null(calendar).Index, IsoDates.Guarded(day));

        /// <summary>The working days (工作日): make-up days are, holidays are not.</summary>
        public DayCounter WorkingDays => Guard.Against.Null(calendar).Index.WorkingDays;

        /// <summary>The school days (在校日): working days inside a term and outside breaks.</summary>
        public DayCounter SchoolDays => Guard.Against.Null(calendar).Index.SchoolDays;

        /// <summary>Whether a day is worked.</summary>
        /// <param name="day">The day.</param>
        public CalendarAnswer<bool> IsWorkingDay(LocalDate day) => calendar.WorkingDays.Contains(day);

        /// <summary>Whether there is school on a day.</summary>
        /// <param name="day">The day.</param>
        public CalendarAnswer<bool> IsSchoolDay(LocalDate day) => calendar.SchoolDays.Contains(day);

        /// <summary>The n-th working day after a day, or before it for a negative n; see <see cref="DayCounter.Plus"/>.</summary>
        /// <param name="day">The day from which to count; it does not count itself.</param>
        /// <param name="n">How many.</param>
        public CalendarAnswer<LocalDate> PlusWorkingDays(LocalDate day, int n) => calendar.WorkingDays.Plus(day, n);

        /// <summary>The n-th school day after a day, or before it for a negative n; see <see cref="DayCounter.Plus"/>.</summary>
        /// <param name="day">The day from which to count; it does not count itself.</param>
        /// <param name="n">How many.</param>
        public CalendarAnswer<LocalDate> PlusSchoolDays(LocalDate day, int n) => calendar.SchoolDays.Plus(day, n);
    }
}
