using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Evaluation;

/// <summary>Dates as observations and schemes write them: <c>2026-06-30</c>.</summary>
internal static class DateText
{
    /// <summary>The date of a text; null when it is none. What follows U+0000 would be ignored, so no such text is a date.</summary>
    public static LocalDate? Read(string text)
        => TextCheck.BrokenAt(text) is null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;

    public static string Print(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
