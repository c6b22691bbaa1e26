using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Validation;

/// <summary>The order of dates that may be written in different calendars, and their text.</summary>
internal static class DateOrder
{
    /// <summary>Whether one date lies before another; never where one of them is missing.</summary>
    public static bool IsBefore(LocalDate? one, LocalDate? other)
        => one is { } first && other is { } second && first.WithCalendar(CalendarSystem.Iso) < second.WithCalendar(CalendarSystem.Iso);

    /// <summary>A date as ISO 8601 writes it.</summary>
    public static string ToText(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));
}
