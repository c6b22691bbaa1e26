using System.Globalization;
using NodaTime;

namespace Education.Planning;

/// <summary>Makes places of what phrases say, completing it from the context; null where the context lacks something or no such day exists.</summary>
internal sealed class PhrasePlaces(DatePhraseContext context, TimingPart.Month? headingMonth)
{
    /// <summary>A month, a part or a day of one. Texts of <c>x</c> are hidden digits; a null month is the heading's.</summary>
    public TimingPlace.Path? InMonth(TimingPart? year, string? month, TimingPart? part, string? day)
    {
        if (IsHidden(month) || IsHidden(day))
            return part is null && year is null ? Hidden(month, day) : null;
        int? number = month is null ? headingMonth?.Number : int.Parse(month, CultureInfo.InvariantCulture);
        int? date = day is null ? null : int.Parse(day, CultureInfo.InvariantCulture);
        if (number is not (>= 1 and <= 12) || date is < 1 or > 31)
            return null;
        year ??= month is null && headingMonth?.OfYear is { } given ? new TimingPart.Year(given) : YearAhead(number);
        var made = new TimingPart.Month(number.Value, date, (year as TimingPart.Year)?.Number);
        if (TimingPathRules.FaultOf(TimingCalendar.Iso, made) is not null)
            return null;
        TimingPart[] parts = year is TimingPart.PlanYear { Offset: not 0 } ? [year, made] : [made];
        return part is null ? new(parts) : new([.. parts, part]);
    }

    /// <summary>An event, of the next year where the document looks ahead past it.</summary>
    public TimingPlace.Path Of(DatePhraseEvent named, TimingPart? year) => (year ?? YearAhead(named.Month)) is { } of
        ? new(of, new TimingPart.Event(named.Key))
        : new(new TimingPart.Event(named.Key));

    /// <summary>A part of a year; the plan's own where none is named.</summary>
    public static TimingPlace.Path InYear(TimingPart? year, TimingPart? part)
        => part is null ? new(year ?? new TimingPart.PlanYear()) : new(year ?? new TimingPart.PlanYear(), part);

    /// <summary>Whether a month lies before the one in which the document was written: then it is of the next year.</summary>
    private TimingPart.PlanYear? YearAhead(int? month) => month < context.WrittenIn ? new(1) : null;

    public static TimingPart WeekdayOf(char word) => new TimingPart.Weekday(DayOf(word));

    public static IsoDayOfWeek DayOf(char word) => (IsoDayOfWeek)("一二三四五六日".IndexOf(word == '天' ? '日' : word, StringComparison.Ordinal) + 1);

    public static TimingPartUnit UnitOf(IsoDayOfWeek day) => (TimingPartUnit)((int)TimingPartUnit.Monday + (int)day - 1);

    private TimingPlace.Path? Hidden(string? month, string? day)
    {
        month ??= headingMonth?.Number.ToString(CultureInfo.InvariantCulture);
        if (month is null)
            return null;
        var text = day is null ? "xx" : $"{TwoDigits(month)}-{TwoDigits(day)}";
        return TimingMask.IsMask(text) ? new(new TimingPart.Masked(text)) : null;
    }

    private static bool IsHidden(string? digits) => digits?.StartsWith('x') == true;

    private static string TwoDigits(string digits) => IsHidden(digits) ? "xx" : int.Parse(digits, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);
}
