using System.Runtime.CompilerServices;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>ISO dates as day numbers: 0 is 1970-01-01.</summary>
internal static class IsoDates
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The first day that NodaTime knows: -9998-01-01.</summary>
    public static readonly int First = NumberOf(LocalDate.MinIsoValue);

    /// <summary>The last day that NodaTime knows: 9999-12-31.</summary>
    public static readonly int Last = NumberOf(LocalDate.MaxIsoValue);

    public static int NumberOf(LocalDate day) => Period.DaysBetween(Epoch, day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso));

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
