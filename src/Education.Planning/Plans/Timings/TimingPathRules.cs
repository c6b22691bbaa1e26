using NodaTime;

namespace Education.Planning;

/// <summary>Which numbers and which orders of parts a path may have.</summary>
internal static class TimingPathRules
{
    public const int LeastYear = 100;
    public const int MostYear = 9999;
    public const int MostMonth = 19;
    public const int MostDay = 31;
    public const int MostNumber = 999;

    public static int LeastOf(TimingPartUnit unit) => unit == TimingPartUnit.Week ? 0 : 1;

    public static int MostOf(TimingPartUnit unit) => unit switch
    {
        TimingPartUnit.Half => 2,
        TimingPartUnit.Dekad => 3,
        TimingPartUnit.Quarter => 4,
        _ => MostNumber,
    };

    public static bool CountsFromEnd(TimingPartUnit unit) => unit is not (TimingPartUnit.Half or TimingPartUnit.Dekad or TimingPartUnit.Quarter);

    /// <summary>The number of months of a calendar's longest year.</summary>
    public static int MonthsOf(TimingCalendar calendar) => calendar switch
    {
        TimingCalendar.Hebrew or TimingCalendar.Coptic => 13,
        TimingCalendar.Badi => 19,
        _ => 12,
    };

    /// <summary>The number of days of a month; of its longest form where the year is not given or the calendar's leap rule is left to the resolver.</summary>
    public static int DaysOf(TimingCalendar calendar, int month, int? year) => calendar switch
    {
        TimingCalendar.Iso => CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month),
        TimingCalendar.Julian => CalendarSystem.Julian.GetDaysInMonth(year ?? 2000, month),
        TimingCalendar.Persian when month <= 6 => 31,
        TimingCalendar.Coptic when month == 13 => 6,
        TimingCalendar.Badi => month == 18 ? 24 : 19, // NodaTime counts the intercalary days as days 20 to 24 of month 18.
        _ => 30,
    };

    /// <summary>Why a month does not exist in a calendar; null when it does.</summary>
    public static string? FaultOf(TimingCalendar calendar, TimingPart.Month month)
    {
        if (month.IsLeap && calendar != TimingCalendar.Lunar)
            return "Only the Chinese calendar has leap months of this form.";
        if (month.Number > MonthsOf(calendar))
            return $"The calendar has {MonthsOf(calendar)} months.";
        var days = DaysOf(calendar, month.Number, month.OfYear);
        return month.Day > days ? $"The month has {days} days." : null;
    }

    /// <summary>Whether a part may stand first in a path of a calendar.</summary>
    public static bool CanBegin(TimingCalendar calendar, TimingPart part) => calendar == TimingCalendar.Iso || part switch
    {
        TimingPart.Year { Kind: TimingYearKind.Calendar } or TimingPart.PlanYear { Kind: TimingYearKind.Calendar } or TimingPart.Month => true,
        TimingPart.Masked masked => TimingMask.KindOf(masked.Text) != TimingMaskKind.Part && char.IsAsciiLetterUpper(masked.Text[0]) is false,
        _ => false,
    };

    /// <summary>Whether a part may follow another one after a slash.</summary>
    public static bool CanFollow(TimingPart before, TimingPart part) => part switch
    {
        TimingPart.Month month => month.OfYear is null && IsYearForMonths(before),
        TimingPart.Event => IsYear(before) || before is TimingPart.Term or TimingPart.Nth { Unit: TimingPartUnit.Term },
        TimingPart.Masked { Text: var text } => TimingMask.KindOf(text) switch
        {
            TimingMaskKind.Part => true,
            TimingMaskKind.Date => IsYearForMonths(before),
            _ => false,
        },
        TimingPart.Soft or TimingPart.Nth or TimingPart.Last or TimingPart.Weekday => true,
        _ => false,
    };

    /// <summary>Why the parts make no path; null when they do.</summary>
    public static string? FaultOf(TimingCalendar calendar, ValueList<TimingPart> parts)
    {
        if (parts.IsEmpty)
            return "A path has at least one part.";
        if (!CanBegin(calendar, parts[0]))
            return $"`{parts[0]}` cannot begin a path in the calendar {calendar}.";
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0 && !CanFollow(parts[i - 1], parts[i]))
                return $"`{parts[i]}` cannot follow `{parts[i - 1]}`.";
            if (parts[i] is TimingPart.Month month && FaultOf(calendar, month) is { } fault)
                return fault;
        }
        return null;
    }

    private static bool IsYear(TimingPart part)
        => part is TimingPart.Year or TimingPart.PlanYear || (part is TimingPart.Masked masked && TimingMask.KindOf(masked.Text) == TimingMaskKind.Year);

    /// <summary>A calendar year given by its number joins its month with a hyphen instead (<c>2024-06</c>), so that one month has one text.</summary>
    private static bool IsYearForMonths(TimingPart part) => part switch
    {
        TimingPart.PlanYear or TimingPart.Year { Kind: not TimingYearKind.Calendar } => true,
        TimingPart.Masked masked => TimingMask.KindOf(masked.Text) == TimingMaskKind.Year && char.IsAsciiLetterUpper(masked.Text[0]),
        _ => false,
    };
}
