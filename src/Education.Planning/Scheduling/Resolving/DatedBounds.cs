using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Bounds whose ends are written with their years, as most are: their days follow from the text alone.</summary>
internal static class DatedBounds
{
    /// <summary>The days of a range of ISO months and days that have their years; null for any other place.</summary>
    public static (int First, int? Last)? Of(TimingPlace? place)
    {
        if (place is not TimingPlace.Range { From: { } from } range || DaysOf(from) is not var (first, _))
            return null;
        if (range.To is null)
            return (first, null);
        return DaysOf(range.To) is var (_, last) && first <= last ? (first, last) : null;
    }

    private static (int First, int Last)? DaysOf(TimingPlace.Path path)
    {
        if (path is not { Calendar: TimingCalendar.Iso, Parts: [TimingPart.Month { OfYear: { } year } month] })
            return null;
        var (first, last) = IsoDates.DaysOf(year, month.Number, 1);
        return month.Day is { } day ? (first + day - 1, first + day - 1) : (first, last);
    }
}
