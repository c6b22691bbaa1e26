using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Numbers the weeks of terms.</summary>
internal static class TeachingWeeks
{
    /// <summary>The weeks from 1 on, or the term's own table.</summary>
    public static CalendarAnswer<ValueList<TeachingWeek>> Of(CalendarIndex calendar, Term term)
    {
        if (!term.Weeks.IsEmpty)
            return new(term.Weeks);
        var weeks = new List<TeachingWeek>();
        var last = IsoDates.NumberOf(term.Days.End);
        for (var first = StartOfWeekOne(calendar, term); first <= last; first += 7)
        {
            var days = Week(first);
            if (calendar.Convention == WeekConvention.Skipped)
            {
                var inTerm = Math.Max(first, IsoDates.NumberOf(term.Days.Start));
                var schoolDays = calendar.SchoolDays.Count(IsoDates.Interval(inTerm, Math.Min(first + 6, last)));
                if (!schoolDays.IsKnown)
                    return new(schoolDays.WhyNot);
                if (schoolDays.Value == 0)
                    continue;
            }
            weeks.Add(new() { Number = weeks.Count + 1, Days = days });
        }
        return new(weeks.ToValueList());
    }

    public static CalendarAnswer<ValueList<TeachingWeek>> WithWeekZero(CalendarIndex calendar, Term term)
    {
        var weeks = Of(calendar, term);
        if (!weeks.IsKnown || weeks.Value.IsEmpty || weeks.Value.Any(week => week.Number == 0))
            return weeks;
        var first = IsoDates.NumberOf(weeks.Value[0].Days.Start);
        return first == IsoDates.First ? weeks : new([new() { Number = 0, Days = Week(first - 7, first - 1) }, .. weeks.Value]);
    }

    /// <summary>Whether a week of the term can hold the day, without working the weeks out.</summary>
    public static bool MayHold(Term term, LocalDate day)
    {
        var number = IsoDates.NumberOf(day);
        return term.Weeks.IsEmpty
            ? number >= IsoDates.NumberOf(term.Days.Start) - 13 && number <= IsoDates.NumberOf(term.Days.End) + 6
            : number >= term.Weeks.Min(week => IsoDates.NumberOf(week.Days.Start)) - 7 && number <= term.Weeks.Max(week => IsoDates.NumberOf(week.Days.End));
    }

    public static int StartOfWeek(int day, IsoDayOfWeek firstDay)
    {
        var weekday = (day + 3) % 7 + 1;        // day 0 is a Thursday
        if (weekday < 1)
            weekday += 7;
        return day - (weekday - (int)firstDay + 7) % 7;
    }

    private static int StartOfWeekOne(CalendarIndex calendar, Term term)
    {
        var first = IsoDates.NumberOf(term.Days.Start);
        var start = StartOfWeek(first, calendar.FirstDayOfWeek);
        return calendar.WeekendDays.Contains(term.Days.Start.DayOfWeek) && start < first ? start + 7 : start;
    }

    private static DateInterval Week(int first) => Week(first, first + 6);

    private static DateInterval Week(int first, int last) => IsoDates.Interval(Math.Max(first, IsoDates.First), Math.Min(last, IsoDates.Last));
}
