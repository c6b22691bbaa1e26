using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Periods that the date alone gives: years down to days. The first one holds the first day of the bounds; steps count from there.</summary>
internal static class GridPeriods
{
    // Indexes of month-like periods count from January of year 0.
    private const int MonthsAYear = 12;

    public static IEnumerable<Spot> Of(TimingUnit unit, Spot bounds, int step, IsoDayOfWeek firstDayOfWeek)
        => unit == TimingUnit.Week ? WeeksOf(bounds, step, firstDayOfWeek) : Of(unit, bounds, step);

    private static IEnumerable<Spot> WeeksOf(Spot bounds, int step, IsoDayOfWeek firstDayOfWeek)
    {
        var last = bounds.Last ?? IsoDates.Last;
        for (long start = TeachingWeeks.StartOfWeek(bounds.First!.Value, firstDayOfWeek); start <= last; start += 7L * step)
        {
            var (first, end) = ((int)Math.Max(start, IsoDates.First), (int)Math.Min(start + 6, IsoDates.Last));
            var week = Spot.Of(first, end, SpotKind.Week, Precision.Week) with { Key = "W" + CalendarDiagnostics.Text(IsoDates.DayOf(first)) };
            yield return week.Step(week.Key, StepRule.Period);
        }
    }

    private static IEnumerable<Spot> Of(TimingUnit unit, Spot bounds, int step)
    {
        var last = bounds.Last ?? IsoDates.Last;
        for (var index = IndexOf(unit, bounds.First!.Value); At(unit, index) is { } period && period.First <= last; index += step)
            yield return period.Step(period.Key!, StepRule.Period);
    }

    private static long IndexOf(TimingUnit unit, int day)
    {
        var date = IsoDates.DayOf(day);
        long month = date.Year * MonthsAYear + date.Month - 1;
        return unit switch
        {
            TimingUnit.Day => day,
            TimingUnit.Dekad => month * 3 + Math.Min((date.Day - 1) / 10, 2),
            TimingUnit.HalfMonth => month * 2 + (date.Day > 15 ? 1 : 0),
            _ => FloorDiv(month, Distances.MonthsOf(unit)),
        };
    }

    private static Spot? At(TimingUnit unit, long index) => unit switch
    {
        TimingUnit.Day => index <= IsoDates.Last ? Day((int)index) : null,
        TimingUnit.Dekad => Month(FloorDiv(index, 3)) is { } month ? Part(month, "dekad", (int)(index - 3 * FloorDiv(index, 3)), 10, 2, Precision.Dekad) : null,
        TimingUnit.HalfMonth => Month(FloorDiv(index, 2)) is { } month ? Part(month, "half", (int)(index - 2 * FloorDiv(index, 2)), 15, 1, Precision.HalfMonth) : null,
        TimingUnit.Month => Month(index),
        TimingUnit.Quarter => Months(index, 3, SpotKind.Quarter, Precision.Quarter, "q"),
        TimingUnit.HalfYear => Months(index, 6, SpotKind.HalfYear, Precision.HalfYear, "half"),
        _ => index <= LocalDate.MaxIsoValue.Year ? Years.Civil((int)index) with { Key = Text($"{index:0000}") } : null,
    };

    private static Spot Day(int day)
        => Spot.Of(day, day, SpotKind.Day, Precision.Day) with { Key = CalendarDiagnostics.Text(IsoDates.DayOf(day)) };

    private static Spot? Month(long index) => Months(index, 1, SpotKind.Month, Precision.Month, null);

    private static Spot? Months(long index, int size, SpotKind kind, Precision precision, string? name)
    {
        var month = index * size;
        var year = FloorDiv(month, MonthsAYear);
        if (year > LocalDate.MaxIsoValue.Year)
            return null;
        var first = new LocalDate((int)year, (int)(month - year * MonthsAYear) + 1, 1);
        var lastMonth = first.Month + size - 1;
        var last = new LocalDate(first.Year, lastMonth, CalendarSystem.Iso.GetDaysInMonth(first.Year, lastMonth));
        var key = name is null ? Text($"{year:0000}-{first.Month:00}") : Text($"{year:0000}/{name}{(first.Month - 1) / size + 1}");
        return Spot.Of(new(first, last), kind, precision) with { Key = key };
    }

    private static Spot Part(Spot month, string name, int number, int days, int lastNumber, Precision precision)
    {
        var first = month.First!.Value + number * days;
        return Spot.Of(first, number == lastNumber ? month.Last!.Value : first + days - 1, SpotKind.Other, precision) with { Key = Text($"{month.Key}/{name}{number + 1}") };
    }

    private static long FloorDiv(long number, int divisor) => number >= 0 ? number / divisor : (number - divisor + 1) / divisor;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
