using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The periods of a grid, each with its key and its step. The first one holds the first day of the bounds; steps count from there.</summary>
internal static class GridPeriods
{
    public static IEnumerable<Spot> Of(TimingUnit unit, Spot bounds, int step, IsoDayOfWeek firstDayOfWeek)
    {
        var grid = new PeriodGrid(unit, firstDayOfWeek);
        var end = bounds.Last ?? IsoDates.Last;
        for (var index = grid.IndexOf(bounds.First!.Value); grid.TryGet(index, out var first, out var last) && first <= end; index += step)
        {
            var key = KeyOf(unit, first);
            yield return (Spot.Of(first, last, KindOf(unit), Distances.PrecisionOf(unit)) with { Key = key, Year = unit == TimingUnit.Year ? IsoDates.DayOf(first).Year : 0 })
                .Step(key, StepRule.Period);
        }
    }

    private static SpotKind KindOf(TimingUnit unit) => unit switch
    {
        TimingUnit.Day => SpotKind.Day,
        TimingUnit.Week => SpotKind.Week,
        TimingUnit.Month => SpotKind.Month,
        TimingUnit.Quarter => SpotKind.Quarter,
        TimingUnit.HalfYear => SpotKind.HalfYear,
        TimingUnit.Year => SpotKind.Year,
        _ => SpotKind.Other,
    };

    private static string KeyOf(TimingUnit unit, int first)
    {
        var date = IsoDates.DayOf(first);
        return unit switch
        {
            TimingUnit.Day => CalendarDiagnostics.Text(date),
            TimingUnit.Week => "W" + CalendarDiagnostics.Text(date),
            TimingUnit.Dekad => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}/dekad{date.Day / 10 + 1}"),
            TimingUnit.HalfMonth => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}/half{date.Day / 15 + 1}"),
            TimingUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
            TimingUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/q{(date.Month - 1) / 3 + 1}"),
            TimingUnit.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/half{(date.Month - 1) / 6 + 1}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
        };
    }
}
