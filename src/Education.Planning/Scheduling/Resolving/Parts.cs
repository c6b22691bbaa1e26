using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Parts of a span: soft ones, counted ones, weekdays.</summary>
internal static class Parts
{
    public static Spot? Find(Resolution at, Spot of, TimingPart part)
    {
        if (!of.IsClosed)
        {
            at.Notes.Add(SchedulingDiagnostics.Unsuitable, part.ToString(), of.Text);
            return null;
        }
        var found = part switch
        {
            TimingPart.Soft soft => Soft(at, of, soft),
            TimingPart.Weekday weekday => Weekday(at, of, weekday),
            TimingPart.Nth nth => Counted(at, of, nth.Unit, nth.Number, fromEnd: false, nth.ToString()),
            TimingPart.Last last => Counted(at, of, last.Unit, last.Number, fromEnd: true, last.ToString()),
            TimingPart.Event named => Heads.Event(at, named.Key, new(of.Interval)),
            _ => Unsuitable(at, of, part.ToString()),
        };
        return found is null || part is TimingPart.Event ? found : found with { Steps = [.. of.Steps, .. found.Steps] };
    }

    private static Spot? Soft(Resolution at, Spot of, TimingPart.Soft soft)
    {
        var part = soft.Kind;
        var days = of is { Kind: SpotKind.Year, Calendar: not TimingCalendar.Iso }
            ? OfOtherYear(at, of, at.Calendar.EffectiveParts.Year!.Of(part))
            : at.Calendar.PartOf(of.Interval, SpanKindOf(of.Kind), part);
        return days is null
            ? null
            : (Spot.Of(days, SpotKind.Other, Heads.PrecisionOf(days.Length)) with { IsFirstSoft = part != TimingSoftPart.Early, IsLastSoft = part != TimingSoftPart.End })
                .Step(soft.ToString(), StepRule.SoftPart);
    }

    private static SpanKind SpanKindOf(SpotKind kind) => kind switch
    {
        SpotKind.Month => SpanKind.Month,
        SpotKind.Quarter => SpanKind.Quarter,
        SpotKind.HalfYear => SpanKind.HalfYear,
        SpotKind.Term => SpanKind.Term,
        SpotKind.Year or SpotKind.AcademicYear => SpanKind.Year,
        _ => SpanKind.Other,
    };

    private static DateInterval? OfOtherYear(Resolution at, Spot year, PartRange months)
        => MonthOf(at, year, months.First) is { } first && MonthOf(at, year, months.Last ?? 12) is { } last ? new(first.Start, last.End) : null;

    private static DateInterval? MonthOf(Resolution at, Spot year, int month)
        => at.TryGet(ReckoningDates.Month(year.Calendar, year.Year, month), out var days) ? days : null;

    private static Spot? Weekday(Resolution at, Spot week, TimingPart.Weekday weekday)
    {
        if (week.Kind != SpotKind.Week)
        {
            at.Notes.Add(SchedulingDiagnostics.NeedsWeek, weekday.ToString());
            return null;
        }
        var day = NextWeekday(week.First!.Value, weekday.Day);
        return day <= week.Last ? Day(at, day, weekday.ToString()) : Missing(at, week, weekday.ToString());
    }

    private static Spot? Counted(Resolution at, Spot of, TimingPartUnit unit, int number, bool fromEnd, string text)
    {
        switch (unit)
        {
            case TimingPartUnit.Day:
                return OneDay(at, of, fromEnd ? of.Last!.Value - (number - 1) : of.First!.Value + (number - 1), text);
            case TimingPartUnit.Workday:
                return CountedDay(at, of, at.Calendar.WorkingDays, number, fromEnd, text);
            case TimingPartUnit.Schoolday:
                return CountedDay(at, of, at.Calendar.SchoolDays, number, fromEnd, text);
            case TimingPartUnit.Week:
                return Weeks.Find(at, of, number, fromEnd, text);
            case TimingPartUnit.Dekad or TimingPartUnit.Half or TimingPartUnit.Quarter or TimingPartUnit.Month:
                return MonthParts.Find(at, of, unit, number, fromEnd, text);
            case TimingPartUnit.Term:
                return Term(at, of, number, fromEnd, text);
            default:
                var weekday = (IsoDayOfWeek)(unit - TimingPartUnit.Monday + 1);
                return OneDay(at, of, fromEnd
                    ? LastWeekday(of.Last!.Value, weekday) - 7 * (number - 1)
                    : NextWeekday(of.First!.Value, weekday) + 7 * (number - 1), text);
        }
    }

    private static Spot? CountedDay(Resolution at, Spot of, DayCounter days, int number, bool fromEnd, string text)
    {
        var edge = IsoDates.DayOf((fromEnd ? of.Last : of.First)!.Value);
        if (!at.TryGet(fromEnd ? days.OnOrBefore(edge) : days.OnOrAfter(edge), out var first))
            return null;
        if (number > 1 && number > of.Interval.Length)
            return Missing(at, of, text);
        return at.TryGet(days.Plus(first, fromEnd ? 1 - number : number - 1), out var found) && OneDay(at, of, IsoDates.NumberOf(found), text) is { } day
            ? day with { Steps = [.. day.Steps.Select(step => step with { Layer = at.LayerOfDay(day.First!.Value) })] }
            : null;
    }

    private static Spot? Term(Resolution at, Spot year, int number, bool fromEnd, string text)
    {
        if (year.Kind is not (SpotKind.Year or SpotKind.AcademicYear))
            return Unsuitable(at, year, text);
        if (!fromEnd)
            return Terms.Numbered(at, number, Years.InForce(at, year));
        var inForce = Years.InForce(at, year);
        var terms = at.Calendar.Terms.Where(term => inForce.AcademicYear is { } start ? term.StartYear == start : inForce.Days.Contains(term.Days.Start)).ToArray();
        return number <= terms.Length ? Terms.Of(at, terms[^number], text) : Missing(at, year, text);
    }

    private static Spot? OneDay(Resolution at, Spot of, int day, string text)
        => day >= of.First && day <= of.Last ? Day(at, day, text) : Missing(at, of, text);

    private static Spot Day(Resolution at, int day, string text)
        => Spot.Of(day, day, SpotKind.Day, Precision.Day).Step(text, StepRule.Part);

    /// <summary>A note that there is no such part.</summary>
    public static Spot? Missing(Resolution at, Spot of, string text)
    {
        at.Notes.Add(SchedulingDiagnostics.NoSuchPart, text, of.Text);
        return null;
    }

    /// <summary>A note that such a span has no such parts at all.</summary>
    public static Spot? Unsuitable(Resolution at, Spot of, string text)
    {
        at.Notes.Add(SchedulingDiagnostics.Unsuitable, text, of.Text);
        return null;
    }

    private static int NextWeekday(int day, IsoDayOfWeek weekday) => TeachingWeeks.StartOfWeek(day + 6, weekday);

    private static int LastWeekday(int day, IsoDayOfWeek weekday) => TeachingWeeks.StartOfWeek(day, weekday);
}
