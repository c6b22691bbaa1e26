using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Periods that events of the calendar or windows of an item give. They are chosen by their own first day.</summary>
internal static class EventPeriods
{
    public static IEnumerable<Spot> Of(Resolution at, Key key, Spot bounds)
    {
        var first = IsoDates.DayOf(bounds.First!.Value);
        var last = IsoDates.DayOf(bounds.Last ?? Math.Max(at.Horizon.Until, Math.Min(bounds.First.Value + 366, IsoDates.Last)));
        // Whole years, so that the number of an event within its year does not hang on the bounds; where they are not all known, the bounds alone.
        var years = at.Calendar.EventsBeginning(key, new(new(first.Year, 1, 1), new(last.Year, 12, 31)));
        if (!years.IsKnown)
            years = at.Calendar.EventsBeginning(key, new(first, last));
        if (!at.TryGet(years, out var found))
            yield break;
        var (year, number) = (int.MinValue, 0);
        foreach (var occurrence in found)
        {
            (year, number) = (occurrence.Days.Start.Year, occurrence.Days.Start.Year == year ? number + 1 : 1);
            if (occurrence.Days.Start < first || occurrence.Days.Start > last)
                continue;
            yield return Heads.Of(occurrence) with { Key = string.Create(CultureInfo.InvariantCulture, $"{key}/{year:0000}{(number > 1 ? $"#{number}" : "")}") };
        }
    }

    public static IEnumerable<Spot> OfItem(Resolution at, Key key)
    {
        var windows = at.ItemDates(key);
        if (windows.Count == 0)
            at.Notes.Add(SchedulingDiagnostics.ItemWithoutDate, key.Text);
        return windows.Select(window => new Spot
        {
            First = Number(window.Earliest),
            Last = Number(window.Latest),
            IsFirstSoft = window.IsEarliestSoft,
            IsLastSoft = window.IsLatestSoft,
            Precision = window.Precision,
            Key = window.Occurrence is { } occurrence ? $"{key}/{occurrence}" : key.Text,
        }.Step($"#{key}", StepRule.Item));
    }

    private static int? Number(LocalDate? day) => day is { } date ? IsoDates.NumberOf(date) : null;
}
