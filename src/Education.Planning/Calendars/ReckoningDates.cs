using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Years, months and days of other calendars as ISO dates.</summary>
/// <remarks>Every question has an answer or a reason why not: a date outside a calendar's range, or a month or day that its year lacks.</remarks>
public static class ReckoningDates
{
    /// <summary>The ISO days that a calendar reaches, both ends included.</summary>
    /// <param name="calendar">The calendar.</param>
    public static DateInterval Range(TimingCalendar calendar) => ReckoningSystem.Of(calendar).Range;

    /// <summary>The ISO days of a year.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year of that calendar.</param>
    public static CalendarAnswer<DateInterval> Year(TimingCalendar calendar, int year)
    {
        var system = ReckoningSystem.Of(calendar);
        return system.HasYear(year) ? new(system.Year(year)) : Outside<DateInterval>(calendar, $"{year}");
    }

    /// <summary>The ISO days of a month.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year of that calendar.</param>
    /// <param name="month">The month, from 1; Hebrew months are civil numbers.</param>
    /// <param name="leapMonth">Whether the leap month is meant that follows the month of this number; lunar dates only.</param>
    /// <example><c>ReckoningDates.Month(TimingCalendar.Persian, 1403, 7).Value</c> is 2024-09-22..2024-10-21.</example>
    public static CalendarAnswer<DateInterval> Month(TimingCalendar calendar, int year, int month, bool leapMonth = false)
    {
        var system = ReckoningSystem.Of(calendar);
        if (!system.HasYear(year))
            return Outside<DateInterval>(calendar, MonthText(year, month, leapMonth));
        return system.Month(year, month, leapMonth) is { } days ? new(days) : Missing(calendar, MonthText(year, month, leapMonth));
    }

    /// <summary>The ISO day of a day, as an interval of one day.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year of that calendar.</param>
    /// <param name="month">The month, from 1; Hebrew months are civil numbers.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <param name="leapMonth">Whether the leap month is meant that follows the month of this number; lunar dates only.</param>
    /// <example><c>ReckoningDates.Day(TimingCalendar.Lunar, 2024, 1, 1).Value</c> is 2024-02-10..2024-02-10.</example>
    public static CalendarAnswer<DateInterval> Day(TimingCalendar calendar, int year, int month, int day, bool leapMonth = false)
    {
        var days = Month(calendar, year, month, leapMonth);
        if (!days.IsKnown)
            return days;
        return day >= 1 && day <= days.Value.Length ? new(Single(days.Value, day)) : Missing(calendar, $"{MonthText(year, month, leapMonth)}-{day:00}");
    }

    /// <summary>The months, or the days, of one number that begin inside an interval of ISO days: usually one in a year, sometimes two or none.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, or null for the whole month.</param>
    /// <param name="within">The ISO days in which they must begin. Unless the calendar reaches all of them, there is no answer.</param>
    /// <param name="leapMonth">Whether the leap month is meant that follows the month of this number; lunar dates only.</param>
    /// <example>Day 8 of lunar month 12 within 2022 gives 2022-01-10 and 2022-12-30; within 2023 it gives an empty list.</example>
    public static CalendarAnswer<ValueList<DateInterval>> Beginning(TimingCalendar calendar, int month, int? day, DateInterval within, bool leapMonth = false)
    {
        IsoDates.Guarded(within);
        var system = ReckoningSystem.Of(calendar);
        if (!system.Range.Contains(within))
            return Outside<ValueList<DateInterval>>(calendar, CalendarDiagnostics.Text(within));
        var found = new List<DateInterval>();
        for (var year = system.YearOf(within.Start); year <= system.YearOf(within.End); year++)
        {
            if (system.Month(year, month, leapMonth) is not { } days || day < 1 || day > days.Length)
                continue;
            var wanted = day is { } number ? Single(days, number) : days;
            if (within.Contains(wanted.Start))
                found.Add(wanted);
        }
        return new(found.ToValueList());
    }

    private static DateInterval Single(DateInterval month, int day) => new(month.Start.PlusDays(day - 1), month.Start.PlusDays(day - 1));

    private static string MonthText(int year, int month, bool leapMonth)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}-{month:00}{(leapMonth ? "L" : "")}");

    private static CalendarAnswer<T> Outside<T>(TimingCalendar calendar, string text)
        => new(CalendarDiagnostics.OutsideReckoning.At(PlanPath.Root, text, ReckoningSystem.NameOf(calendar), CalendarDiagnostics.Text(Range(calendar))));

    private static CalendarAnswer<DateInterval> Missing(TimingCalendar calendar, string text)
        => new(CalendarDiagnostics.NoSuchDate.At(PlanPath.Root, text, ReckoningSystem.NameOf(calendar)));
}
