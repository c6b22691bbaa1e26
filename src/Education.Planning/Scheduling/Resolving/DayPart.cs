using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A part that is a single day of a span: the nth day, weekday, working day or school day, from its start or its end.</summary>
/// <param name="Days">What is counted, if the calendar decides it; null for all days or one weekday.</param>
/// <param name="Weekday">The weekday that is counted, if it is one.</param>
/// <param name="Number">Which one, from 1.</param>
/// <param name="IsFromEnd">Whether it is counted from the end.</param>
internal readonly record struct DayPart(DayCounter? Days, IsoDayOfWeek Weekday, int Number, bool IsFromEnd)
{
    public static DayPart FirstDay => new(null, IsoDayOfWeek.None, 1, IsFromEnd: false);

    public static DayPart LastDay => FirstDay with { IsFromEnd = true };

    /// <summary>The part, or null when it is no single day. That a bare weekday needs a week is left to the caller.</summary>
    public static DayPart? Of(TimingPart part, CalendarIndex calendar) => part switch
    {
        TimingPart.Weekday weekday => FirstDay with { Weekday = weekday.Day },
        TimingPart.Nth nth => Of(nth.Unit, calendar) is { } days ? days with { Number = nth.Number } : null,
        TimingPart.Last last => Of(last.Unit, calendar) is { } days ? days with { Number = last.Number, IsFromEnd = true } : null,
        _ => null,
    };

    /// <summary>The day inside a span, or null.</summary>
    public int? In(int first, int last)
    {
        var day = Days is null ? OnGrid(first, last) : Counted(first, last, Days.Index);
        return day >= first && day <= last ? day : null;
    }

    /// <summary>Whether what is counted is known as far as this part reaches from the edge of a span; otherwise the reason is noted.</summary>
    public bool IsKnown(Resolution at, Spot of)
    {
        var edge = IsoDates.DayOf((IsFromEnd ? of.Last : of.First)!.Value);
        return at.TryGet(IsFromEnd ? Days!.OnOrBefore(edge) : Days!.OnOrAfter(edge), out var one)
            && (IsTooMany(of.Interval.Length) || at.TryGet(Days.Plus(one, Steps), out _));
    }

    private int Steps => IsFromEnd ? 1 - Number : Number - 1;

    private int OnGrid(int first, int last)
    {
        if (Weekday == IsoDayOfWeek.None)
            return (IsFromEnd ? last : first) + Steps;
        return TeachingWeeks.StartOfWeek(IsFromEnd ? last : first + 6, Weekday) + 7 * Steps;
    }

    private int? Counted(int first, int last, DayIndex days)
    {
        var edge = IsFromEnd ? last : first;
        if (!days.Knows(edge) || IsTooMany(last - first + 1))
            return null;
        return (IsFromEnd ? days.OnOrBefore(edge) : days.OnOrAfter(edge)) is { } one ? days.Plus(one, Steps) : null;
    }

    private bool IsTooMany(int length) => Number > 1 && Number > length;

    private static DayPart? Of(TimingPartUnit unit, CalendarIndex calendar) => unit switch
    {
        TimingPartUnit.Day => FirstDay,
        TimingPartUnit.Workday => FirstDay with { Days = calendar.WorkingDays },
        TimingPartUnit.Schoolday => FirstDay with { Days = calendar.SchoolDays },
        >= TimingPartUnit.Monday => FirstDay with { Weekday = (IsoDayOfWeek)(unit - TimingPartUnit.Monday + 1) },
        _ => null,
    };
}
