using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning;

/// <summary>What a calendar says about academic years and terms.</summary>
public static class SchoolCalendarYears
{
    extension(SchoolCalendar calendar)
    {
        /// <summary>The academic years of all layers by the year in which they start. The nearest layer that has a year gives it whole.</summary>
        public ValueList<AcademicYear> AcademicYears => [.. Guard.Against.Null(calendar).Index.Years.Select(year => year.Year)];

        /// <summary>The terms of all academic years, in order.</summary>
        public ValueList<TermOfYear> Terms
            => [.. calendar.AcademicYears.SelectMany(year => year.Terms.Select((term, i) => new TermOfYear(year.StartYear, i + 1, term)))];

        /// <summary>The day on which weeks begin.</summary>
        public IsoDayOfWeek FirstDayOfWeek => Guard.Against.Null(calendar).Index.FirstDayOfWeek;

        /// <summary>The academic year that starts in a civil year, or null.</summary>
        /// <param name="startYear">The civil year in which it starts.</param>
        public AcademicYear? FindAcademicYear(int startYear) => calendar.AcademicYears.FirstOrDefault(year => year.StartYear == startYear);

        /// <summary>A term, by its number within its academic year.</summary>
        /// <param name="startYear">The civil year in which the academic year starts.</param>
        /// <param name="number">The number of the term, from 1.</param>
        public CalendarAnswer<TermOfYear> FindTerm(int startYear, int number)
            => calendar.Terms.FirstOrDefault(term => term.StartYear == startYear && term.Number == number) is { } found
                ? new(found)
                : new(CalendarDiagnostics.NoTerm.At(PlanPath.Root, Text(startYear), Text(number)));

        /// <summary>The term that holds a day, or null.</summary>
        /// <param name="day">The day.</param>
        public TermOfYear? TermAt(LocalDate day) => calendar.Terms.FirstOrDefault(term => term.Days.Contains(IsoDates.Guarded(day)));

        /// <summary>The terms that begin inside an interval: in a civil year usually the spring and the autumn term.</summary>
        /// <param name="within">The interval, both ends included.</param>
        public ValueList<TermOfYear> TermsBeginning(DateInterval within)
            => [.. calendar.Terms.Where(term => IsoDates.Guarded(within).Contains(term.Days.Start))];

        /// <summary>The days that an academic year covers: from the first to the last school day of its terms.</summary>
        /// <param name="startYear">The civil year in which it starts.</param>
        public CalendarAnswer<DateInterval> DaysOfAcademicYear(int startYear)
            => calendar.FindAcademicYear(startYear) is { Terms.IsEmpty: false } year
                ? new(new DateInterval(year.Terms.Min(term => term.Days.Start), year.Terms.Max(term => term.Days.End)))
                : new(CalendarDiagnostics.NoTerm.At(PlanPath.Root, Text(startYear), "1"));

        /// <summary>The days of a fiscal year: from the day on which it begins to the day before the next one begins.</summary>
        /// <param name="startYear">The ISO year in which it begins, −9998 to 9998.</param>
        /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
        /// <example>Where fiscal years begin on <c>04-01</c>, that of 2024 is 2024-04-01..2025-03-31.</example>
        public CalendarAnswer<DateInterval> DaysOfFiscalYear(int startYear)
        {
            Guard.Against.OutOfRange(startYear, AcademicYear.MinStartYear, AcademicYear.MaxStartYear);
            if (Guard.Against.Null(calendar).Index.FiscalYearStart is not { } start)
                return new(CalendarDiagnostics.NoFiscalYear.At(PlanPath.Root));
            var begins = ReckoningDates.Beginning(start.Calendar, start.Month, start.Day, new(new(startYear, 1, 1), new(startYear + 1, 12, 31)), start.IsLeapMonth);
            if (!begins.IsKnown)
                return new(begins.WhyNot);
            return begins.Value is [{ Start: var first }, { Start: var next }, ..] && first.Year == startYear && next.Year == startYear + 1
                ? new(new DateInterval(first, next.PlusDays(-1)))
                : new(CalendarDiagnostics.NoSuchDate.At(PlanPath.Root, $"{start} ({Text(startYear)})", ReckoningSystem.NameOf(start.Calendar)));
        }

        /// <summary>The twelve months in which the months of an academic year are looked up: from August, or what the calendar says.</summary>
        /// <param name="startYear">The civil year in which it starts, −9998 to 9998.</param>
        /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
        public DateInterval LookupDaysOfAcademicYear(int startYear)
        {
            Guard.Against.OutOfRange(startYear, AcademicYear.MinStartYear, AcademicYear.MaxStartYear);
            var first = new LocalDate(startYear, Guard.Against.Null(calendar).Index.FirstMonth, 1);
            return new(first, first.PlusMonths(12).PlusDays(-1));
        }

        /// <summary>The days in which the months of a semester plan are looked up: from the first day of the break before the term to the last day of the break after.</summary>
        /// <remarks>A break reaches to the neighbouring term, or where the calendar has none, to the ends of the break that is listed.</remarks>
        /// <param name="startYear">The civil year in which the academic year starts.</param>
        /// <param name="number">The number of the term, from 1.</param>
        public CalendarAnswer<DateInterval> LookupDaysOfTerm(int startYear, int number)
        {
            var found = calendar.FindTerm(startYear, number);
            if (!found.IsKnown)
                return new(found.WhyNot);
            var days = found.Value.Days;
            var breaks = calendar.AcademicYears.SelectMany(year => year.Breaks).Select(pause => pause.Days).ToArray();
            var terms = calendar.Terms.Select(term => term.Days).ToArray();
            var first = terms.Where(term => term.End < days.Start).Select(term => term.End.PlusDays(1))
                .Concat(breaks.Where(pause => pause.End < days.Start && terms.All(term => term.End >= days.Start)).Select(pause => pause.Start))
                .DefaultIfEmpty(days.Start).Max();
            var last = terms.Where(term => term.Start > days.End).Select(term => term.Start.PlusDays(-1))
                .Concat(breaks.Where(pause => pause.Start > days.End && terms.All(term => term.Start <= days.End)).Select(pause => pause.End))
                .DefaultIfEmpty(days.End).Min();
            return new(new DateInterval(first, last));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
