using NodaTime;

namespace Education.Planning.Validation;

/// <summary>The days that a place surely lies within, as far as its words tell without a calendar; both ends included.</summary>
/// <remarks>
/// A stretch may be too wide (a quarter, a part of a month, the two years that an academic year touches) but never too narrow, so what lies wholly outside is
/// outside. Terms, events, items, offsets, masks and other reckonings tell nothing.
/// </remarks>
internal readonly record struct WrittenDates(LocalDate Start, LocalDate End)
{
    private static readonly LocalDate Least = new(1, 1, 1), Most = new(9999, 12, 31);

    /// <summary>The days of a plan's period; an academic or fiscal year may touch the year after.</summary>
    public static WrittenDates Of(PlanPeriod period) => period switch
    {
        { Days: { } days } => new(days.Start, days.End),
        { Kind: PlanPeriodKind.AcademicYear or PlanPeriodKind.FiscalYear or PlanPeriodKind.Semester } => Years(period.FirstYear, period.LastYear + 1),
        _ => Years(period.FirstYear, period.LastYear),
    };

    /// <summary>When something must be done, as far as one clause of one simple rule tells; null where it does not.</summary>
    public static WrittenDates? Of(Timing timing, PlanPeriod period)
        => timing.Clauses is [{ Rule: var rule }] ? Of(rule, period) : null;

    /// <summary>The days that a rule means, as far as its words tell; null where they do not.</summary>
    public static WrittenDates? Of(TimingRule rule, PlanPeriod period) => rule switch
    {
        TimingRule.Before before => Of(before.Place, period) is { } dates && dates.Start > Least ? new(dates.Start.PlusDays(-1), dates.Start.PlusDays(-1)) : null,
        TimingRule.After after => Of(after.Place, period) is { } dates && dates.End < Most ? new(dates.End.PlusDays(1), Most) : null,
        TimingRule.On { Places: [var place] } => Of(place, period),
        TimingRule.By by => Of(by.Place, period),
        TimingRule.About about => Of(about.Place, period),
        TimingRule.Throughout throughout => Of(throughout.Place, period),
        TimingRule.Lasting { Window: { } window } => Of(window, period),
        TimingRule.Recurring { Bounds: { } bounds } => Of(bounds, period),
        _ => null,
    };

    /// <summary>The days that a place lies within; null where its words do not tell.</summary>
    public static WrittenDates? Of(TimingPlace place, PlanPeriod period)
    {
        if (place is TimingPlace.Path path)
            return Of(path, period);
        if (place is not TimingPlace.Range range)
            return null;
        WrittenDates? from = range.From is null ? new(Least, Least) : Of(range.From, period);
        WrittenDates? to = range.To is null ? new(Most, Most) : Of(range.To, period);
        return from?.Start <= to?.End ? new(from.Value.Start, to.Value.End) : null;
    }

    private static WrittenDates? Of(TimingPlace.Path path, PlanPeriod period)
    {
        if (path.Calendar != TimingCalendar.Iso)
            return null;
        var head = path.Parts[0] switch
        {
            TimingPart.Year { Kind: TimingYearKind.Calendar } year => Years(year.Number, year.Number),
            TimingPart.Year year => Years(year.Number, Math.Min(year.Number + 1, Most.Year)),
            TimingPart.PlanYear { Kind: TimingYearKind.Calendar } year when YearOf(period) + year.Offset is { } number and >= 1 and <= 9999 => Years(number, number),
            TimingPart.Month month when (month.OfYear ?? YearOf(period)) is { } year => Month(year, month),
            _ => (WrittenDates?)null,
        };
        return path.Parts.Count > 1 && path.Parts[0] is TimingPart.PlanYear && path.Parts[1] is TimingPart.Month inside && head is { } dates
            ? Month(dates.Start.Year, inside)
            : head;
    }

    /// <summary>The year in force of a place without one, where the period has one year only.</summary>
    private static int? YearOf(PlanPeriod period)
        => period.Kind is PlanPeriodKind.CalendarYear or PlanPeriodKind.Days && period.FirstYear == period.LastYear ? period.FirstYear : null;

    private static WrittenDates Years(int first, int last) => new(new(first, 1, 1), new(last, 12, 31));

    private static WrittenDates Month(int year, TimingPart.Month month)
    {
        var days = CalendarSystem.Iso.GetDaysInMonth(year, month.Number);
        var first = month.Day is { } day ? Math.Min(day, days) : 1;
        return new(new(year, month.Number, first), new(year, month.Number, month.Day is null ? days : first));
    }
}
