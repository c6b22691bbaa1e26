using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Education.Planning.Calendars;

/// <summary>A day that comes once a year in some calendar: 1 October, or the first day of the first lunar month.</summary>
/// <remarks>Its text is the one that timings use: <c>10-01</c>, <c>lunar:01-01</c>, <c>lunar:04L-15</c> for a day of a leap month, <c>persian:01-01</c>.</remarks>
public sealed record AnnualDay : ICanonicalText<AnnualDay>
{
    /// <summary>Makes a day of the year.</summary>
    /// <param name="month">The month, 1 to 19; whether the calendar has it is seen when it is looked up.</param>
    /// <param name="day">The day of the month, 1 to 31.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="leapMonth">Whether the leap month is meant that follows the month of this number; lunar dates only.</param>
    /// <exception cref="ArgumentException">A number is out of range, or a leap month is named in another calendar than the lunar one.</exception>
    public AnnualDay(int month, int day, TimingCalendar calendar = TimingCalendar.Iso, bool leapMonth = false)
    {
        Month = Guard.Against.OutOfRange(month, 1, 19);
        Day = Guard.Against.OutOfRange(day, 1, 31);
        Calendar = Guard.Against.UndefinedEnum(calendar);
        if (leapMonth && calendar != TimingCalendar.Lunar)
            throw new ArgumentException("Only the lunar calendar has leap months of this kind.", nameof(leapMonth));
        IsLeapMonth = leapMonth;
    }

    /// <summary>The month.</summary>
    public int Month { get; }

    /// <summary>The day of the month.</summary>
    public int Day { get; }

    /// <summary>The calendar.</summary>
    public TimingCalendar Calendar { get; }

    /// <summary>Whether the month is the leap month that follows the month of this number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>The day of a text such as <c>lunar:01-01</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no day of a year.</exception>
    public static AnnualDay Parse(string text)
        => TryParse(Guard.Against.Null(text), out var day)
            ? day
            : throw new FormatException($"`{text}` is not a day of the year such as `10-01` or `lunar:01-01`.");

    /// <summary>The day of a text such as <c>lunar:01-01</c>, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The day, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out AnnualDay result)
    {
        result = null;
        if (text is null)
            return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var calendar = TimingCalendar.Iso;
        if (colon >= 0 && (!ReckoningSystem.TryName(text[..colon], out calendar) || calendar == TimingCalendar.Iso))
            return false;
        var rest = text.AsSpan(colon + 1);
        var leap = rest.Length == 6 && rest[2] == 'L' && calendar == TimingCalendar.Lunar;
        var dash = leap ? 3 : 2;
        if (rest.Length != dash + 3 || rest[dash] != '-' || !TwoDigits(rest[..2], out var month) || !TwoDigits(rest[(dash + 1)..], out var day))
            return false;
        if (month is < 1 or > 19 || day is < 1 or > 31)
            return false;
        result = new(month, day, calendar, leap);
        return true;
    }

    /// <summary>The canonical text, for example <c>lunar:01-01</c>.</summary>
    public override string ToString()
    {
        var calendar = Calendar == TimingCalendar.Iso ? "" : ReckoningSystem.NameOf(Calendar) + ":";
        return string.Create(CultureInfo.InvariantCulture, $"{calendar}{Month:00}{(IsLeapMonth ? "L" : "")}-{Day:00}");
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
            return false;
        value = (text[0] - '0') * 10 + (text[1] - '0');
        return true;
    }
}
