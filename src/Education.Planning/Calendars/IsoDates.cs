using System.Runtime.CompilerServices;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>ISO dates as day numbers: 0 is 1970-01-01.</summary>
internal static class IsoDates
{
    private const int DaysBefore1970 = 11_969 * 365 + 11_969 / 4 - 11_969 / 100 + 11_969 / 400;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The first day that NodaTime knows: -9998-01-01.</summary>
    public static readonly int First = NumberOf(LocalDate.MinIsoValue);

    /// <summary>The last day that NodaTime knows: 9999-12-31.</summary>
    public static readonly int Last = NumberOf(LocalDate.MaxIsoValue);

    private static ReadOnlySpan<short> DaysBeforeMonth => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    private static ReadOnlySpan<short> DaysBeforeMonthOfLeapYear => [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

    public static int NumberOf(LocalDate day) => Period.DaysBetween(Epoch, day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso));

    /// <summary>The first and the last day of some months of one year from −9998 to 9999.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The first month, from 1.</param>
    /// <param name="size">How many months; the last one is December at the latest.</param>
    public static (int First, int Last) DaysOf(int year, int month, int size)
    {
        // Twenty-five times the 400 years after which the calendar repeats are added, so that nothing below is negative.
        var before = (uint)(year + 9_999);
        var start = (int)(before * 365 + before / 4 - before / 100 + before / 400) - DaysBefore1970;
        var isLeap = (before + 1) % 100 == 0 ? (before + 1 & 15) == 0 : (before + 1 & 3) == 0;
        var table = isLeap ? DaysBeforeMonthOfLeapYear : DaysBeforeMonth;
        return (start + table[month - 1], start + table[month - 1 + size] - 1);
    }

    public static LocalDate DayOf(int number) => Epoch.PlusDays(number);

    public static DateInterval Interval(int first, int last) => new(DayOf(first), DayOf(last));

    /// <summary>The interval, refused if it is null or not of the ISO calendar.</summary>
    public static DateInterval Guarded(DateInterval? interval, [CallerArgumentExpression(nameof(interval))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(interval, name);
        if (interval.Calendar != CalendarSystem.Iso)
            throw new ArgumentException($"The interval is of the calendar {interval.Calendar.Id}; ISO dates are needed.", name);
        return interval;
    }

    /// <summary>The day, refused if it is not of the ISO calendar.</summary>
    public static LocalDate Guarded(LocalDate day, [CallerArgumentExpression(nameof(day))] string? name = null)
        => day.Calendar == CalendarSystem.Iso
            ? day
            : throw new ArgumentException($"The day is of the calendar {day.Calendar.Id}; an ISO date is needed.", name);
}
