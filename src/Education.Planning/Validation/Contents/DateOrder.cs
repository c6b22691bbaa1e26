using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Validation;

/// <summary>The order of dates, either of which may be missing, and their text.</summary>
internal static class DateOrder
{
    /// <summary>Whether one date lies before another; never where one of them is missing.</summary>
    public static bool IsBefore(LocalDate? one, LocalDate? other)
        => one is { } first && other is { } second && first < second;

    /// <summary>A date as ISO 8601 writes it.</summary>
    public static string ToText(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
