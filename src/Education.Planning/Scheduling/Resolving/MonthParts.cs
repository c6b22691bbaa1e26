using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Parts that follow the months: ten-day parts and halves of a month; halves, quarters and months of a year.</summary>
internal static class MonthParts
{
    private const int LeastDaysForDekads = 28;

    public static Spot? Find(Resolution at, Spot of, TimingPartUnit unit, int number, bool fromEnd, string text)
    {
        switch (unit)
        {
            case TimingPartUnit.Dekad:
                return of.Kind == SpotKind.Month && of.Interval.Length >= LeastDaysForDekads
                    ? Days(of, 10 * (number - 1), number == 3 ? null : 10, Precision.Dekad, text)
                    : Parts.Unsuitable(at, of, text);
            case TimingPartUnit.Half when of.Kind == SpotKind.Month:
                return of.Interval.Length >= LeastDaysForDekads ? Days(of, 15 * (number - 1), number == 2 ? null : 15, Precision.HalfMonth, text) : Parts.Unsuitable(at, of, text);
            case TimingPartUnit.Half:
                return OfYear(at, of, 6 * (number - 1), 6, SpotKind.HalfYear, Precision.HalfYear, text);
            case TimingPartUnit.Quarter:
                return of.Kind == SpotKind.HalfYear
                    ? Months(at, of, of.Interval.Start, 3 * (number - 1), 3, SpotKind.Quarter, Precision.Quarter, text)
                    : OfYear(at, of, 3 * (number - 1), 3, SpotKind.Quarter, Precision.Quarter, text);
            default:
                return Month(at, of, number, fromEnd, text);
        }
    }

    private static Spot Days(Spot month, int skip, int? length, Precision precision, string text)
    {
        var first = month.First!.Value + skip;
        return Spot.Of(first, length is { } days ? first + days - 1 : month.Last!.Value, SpotKind.Other, precision).Step(text, StepRule.Part);
    }

    private static Spot? OfYear(Resolution at, Spot year, int skip, int count, SpotKind kind, Precision precision, string text)
    {
        if (year.Kind is not (SpotKind.Year or SpotKind.AcademicYear) || skip >= 12)
            return Parts.Unsuitable(at, year, text);
        if (year.Calendar == TimingCalendar.Iso)
            return Months(at, year, StartOf(at, year), skip, count, kind, precision, text);
        if (MonthsOf(year) != 12)
            return Parts.Unsuitable(at, year, text);
        return OtherMonth(at, year, skip + 1) is { } first && OtherMonth(at, year, skip + count) is { } last
            ? Spot.Of(new(first.Start, last.End), SpotKind.Other, precision).Step(text, StepRule.Part)
            : null;
    }

    private static Spot? Month(Resolution at, Spot of, int number, bool fromEnd, string text)
    {
        if (of is { Kind: SpotKind.Year, Calendar: not TimingCalendar.Iso })
        {
            if (fromEnd)
                return Parts.Unsuitable(at, of, text);
            return OtherMonth(at, of, number) is { } other ? (Spot.Of(other, SpotKind.Month, Precision.Month) with { Calendar = of.Calendar }).Step(text, StepRule.Part) : null;
        }
        var span = of.Kind == SpotKind.AcademicYear ? at.Calendar.LookupDaysOfAcademicYear(of.Year) : of.Interval;
        var count = WholeMonths(span);
        var index = fromEnd ? count - number : number - 1;
        return index < 0 || index >= count
            ? Parts.Missing(at, of, text)
            : Months(at, Spot.Of(span, of.Kind, of.Precision), span.Start, index, 1, SpotKind.Month, Precision.Month, text);
    }

    /// <summary>Some months from a start on, cut at the end of the span.</summary>
    private static Spot? Months(Resolution at, Spot of, LocalDate start, int skip, int count, SpotKind kind, Precision precision, string text)
    {
        var last = of.Kind == SpotKind.AcademicYear ? LocalDate.MaxIsoValue : of.Interval.End;
        var from = Distances.Move(at, IsoDates.NumberOf(start), TimingUnit.Month, skip);
        if (from is null || IsoDates.DayOf(from.Value) > last)
            return from is null ? null : Parts.Missing(at, of, text);
        // The end of a month before the last month that dates have is one day before the next month.
        var remaining = LocalDate.MaxIsoValue.Year * 12 + 11 - (start.Year * 12 + start.Month - 1);
        var until = skip + count > remaining ? IsoDates.Last : Distances.Move(at, IsoDates.NumberOf(start), TimingUnit.Month, skip + count)!.Value - 1;
        return Spot.Of(from.Value, Math.Min(until, IsoDates.NumberOf(last)), kind, precision).Step(text, StepRule.Part);
    }

    /// <summary>How many months begin, counted from the first day of the span.</summary>
    private static int WholeMonths(DateInterval span)
    {
        var months = (span.End.Year - span.Start.Year) * 12 + span.End.Month - span.Start.Month;
        return months + (span.End.Day >= span.Start.Day ? 1 : 0);
    }

    private static LocalDate StartOf(Resolution at, Spot year)
        => year.Kind == SpotKind.AcademicYear ? at.Calendar.LookupDaysOfAcademicYear(year.Year).Start : year.Interval.Start;

    private static int MonthsOf(Spot year) => year.Calendar switch
    {
        TimingCalendar.Persian or TimingCalendar.UmAlQura or TimingCalendar.Julian => 12,
        _ => 13,
    };

    private static DateInterval? OtherMonth(Resolution at, Spot year, int month)
        => at.TryGet(ReckoningDates.Month(year.Calendar, year.Year, month), out var days) ? days : null;
}
