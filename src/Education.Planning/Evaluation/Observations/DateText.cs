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

    /// <summary>Reads a date of a year above 0 from its UTF-8; false when it is none or another one.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, number) = (NumberOf(text[..4]), NumberOf(text[5..7]), NumberOf(text[8..]));
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        day = new(year, month, number);
        return true;
    }

    /// <summary>Prints a date of a year above 0; false for other ones, and when there is no room.</summary>
    public static bool TryFormat(LocalDate day, Span<char> text, out int length)
    {
        length = 0;
        return day.Year > 0 && day.ToDateOnly().TryFormat(text, out length, "O", CultureInfo.InvariantCulture);
    }

    public static string Print(LocalDate day)
        => day.Year > 0 ? day.ToDateOnly().ToString("O", CultureInfo.InvariantCulture) : LocalDatePattern.Iso.Format(day);

    private static int? NumberOf(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number of a few digits; negative when there is anything else.</summary>
    private static int NumberOf(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return -1;
            number = (number * 10) + (digit - '0');
        }
        return number;
    }
}
