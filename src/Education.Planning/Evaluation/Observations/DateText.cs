using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Evaluation;

/// <summary>Dates as documents write them: <c>2026-06-30</c>.</summary>
/// <remarks>Only years that are rare go through the pattern of NodaTime: it makes eight objects for each date.</remarks>
internal static class DateText
{
    /// <summary>The date of a text; null when it is none. What follows U+0000 would be ignored, so no such text is a date.</summary>
    public static LocalDate? Read(string text)
    {
        if (TextCheck.BrokenAt(text) is not null)
            return null;
        if (text.StartsWith('-'))
            return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
        return text.Length == 10 && text[4] == '-' && text[7] == '-' && NumberOf(text.AsSpan(0, 4)) is { } year && NumberOf(text.AsSpan(5, 2)) is { } month and >= 1 and <= 12 && NumberOf(text.AsSpan(8)) is { } number and >= 1
            && number <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, number) : null;
    }

    public static string Print(LocalDate day)
        => day.Year > 0 ? day.ToDateOnly().ToString("O", CultureInfo.InvariantCulture) : LocalDatePattern.Iso.Format(day);

    private static int? NumberOf(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
