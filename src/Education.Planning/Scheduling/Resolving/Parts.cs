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
            TimingPart.Weekday when of.Kind != SpotKind.Week => NeedsWeek(at, part),
            _ when DayPart.Of(part, at.Calendar.Index) is { } single => Single(at, of, single, part.ToString()),
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

    private static Spot? NeedsWeek(Resolution at, TimingPart weekday)
    {
        at.Notes.Add(SchedulingDiagnostics.NeedsWeek, weekday.ToString());
        return null;
    }

    private static Spot? Single(Resolution at, Spot of, DayPart part, string text)
    {
        if (part.In(of.First!.Value, of.Last!.Value) is { } day)
            return Spot.Of(day, day, SpotKind.Day, Precision.Day).Step(text, StepRule.Part, part.Days is null ? null : at.LayerOfDay(day));
        return part.Days is null || part.IsKnown(at, of) ? Missing(at, of, text) : null;
    }

    private static Spot? Counted(Resolution at, Spot of, TimingPartUnit unit, int number, bool fromEnd, string text)
    {
        switch (unit)
        {
            case TimingPartUnit.Week:
                return Weeks.Find(at, of, number, fromEnd, text);
            case TimingPartUnit.Dekad or TimingPartUnit.Half or TimingPartUnit.Quarter or TimingPartUnit.Month:
                return MonthParts.Find(at, of, unit, number, fromEnd, text);
            default:
                return Term(at, of, number, fromEnd, text);
        }
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
}
