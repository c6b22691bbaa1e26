using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Finds the occurrences of events, nearest source first.</summary>
internal static class EventSearch
{
    /// <summary>One source of occurrences: those that begin inside an interval.</summary>
    internal delegate CalendarAnswer<ValueList<EventOccurrence>> Source(DateInterval within);

    public static CalendarAnswer<ValueList<EventOccurrence>> Beginning(SchoolCalendar calendar, Key key, DateInterval within)
    {
        var sources = Sources(calendar, key).ToArray();
        if (sources.Length == 0)
            return new(CalendarDiagnostics.NoAnchor.At(PlanPath.Root, key.Text));
        var found = new List<EventOccurrence>();
        var years = new HashSet<int>();
        foreach (var source in sources)
        {
            // A festival beyond the lunar calendar is no obstacle where each year is listed anyway.
            if (years.Count > within.End.Year - within.Start.Year)
                break;
            var more = source(within);
            if (!more.IsKnown)
                return more;
            found.AddRange(more.Value.Where(occurrence => !years.Contains(occurrence.Days.Start.Year)));
            years.UnionWith(more.Value.Select(occurrence => occurrence.Days.Start.Year));
        }
        return new([.. found.OrderBy(occurrence => occurrence.Days.Start)]);
    }

    /// <summary>Where occurrences of a key come from, nearest first.</summary>
    public static IEnumerable<Source> Sources(SchoolCalendar calendar, Key key)
        => calendar.NearestFirst.Select(layer => Listed(calendar.Index, layer, key)).OfType<Source>()
            .Concat(calendar.NearestFirst.SelectMany(layer => Computed(layer.Events, key, layer.Key)))
            .Concat(PublicHolidays(calendar, key))
            .Concat(Computed(Festivals.All, key, layer: null));

    private static Source? Listed(CalendarIndex index, SchoolCalendar layer, Key key)
    {
        var events = layer.Events.Where(e => e.Key == key && (e.Annual is null || !e.Days.IsEmpty)).ToArray();
        var breaks = index.Years.Where(year => ReferenceEquals(year.Layer, layer)).SelectMany(year => year.Year.Breaks).Where(pause => pause.Key == key).ToArray();
        if (events.Length == 0 && breaks.Length == 0)
            return null;
        var all = events.SelectMany(e => e.Days.Select(days => Occurrence(key, days, e.Name, layer.Key)))
            .Concat(breaks.Select(pause => Occurrence(key, pause.Days, pause.Name, layer.Key)))
            .DistinctBy(occurrence => occurrence.Days)
            .ToArray();
        return within => new([.. all.Where(occurrence => within.Contains(occurrence.Days.Start))]);
    }

    private static IEnumerable<Source> Computed(ValueList<CalendarEvent> events, Key key, Key? layer)
        => events.Where(e => e.Key == key && e.Annual is not null).Select(e => (Source)(within =>
        {
            var days = ReckoningDates.Beginning(e.Annual!.Calendar, e.Annual.Month, e.Annual.Day, within, e.Annual.IsLeapMonth);
            return days.IsKnown ? new([.. days.Value.Select(found => Occurrence(key, found, e.Name, layer))]) : new(days.WhyNot);
        }));

    /// <summary>Each listed holiday; one of a wider layer that overlaps one of a nearer layer is the same holiday.</summary>
    private static IEnumerable<Source> PublicHolidays(SchoolCalendar calendar, Key key)
    {
        if (key.Text != Festivals.PublicHoliday || calendar.NearestFirst.All(layer => layer.Working is null))
            yield break;
        yield return within =>
        {
            var reach = calendar.WorkingDays.Count(within);
            if (!reach.IsKnown)
                return new(reach.WhyNot);
            var found = new List<EventOccurrence>();
            foreach (var layer in calendar.NearestFirst)
            {
                found.AddRange((layer.Working?.Holidays ?? [])
                    .Where(holiday => holiday.Kind == ClosureKind.Holiday && !found.Any(nearer => Overlap(nearer.Days, holiday.Days)))
                    .Select(holiday => Occurrence(key, holiday.Days, holiday.Name, layer.Key))
                    .ToArray());
            }
            return new([.. found.Where(occurrence => within.Contains(occurrence.Days.Start))]);
        };
    }

    private static bool Overlap(DateInterval one, DateInterval other) => one.Start <= other.End && other.Start <= one.End;

    private static EventOccurrence Occurrence(Key key, DateInterval days, LocalizedText? name, Key? layer)
        => new() { Key = key, Days = days, Name = name, Layer = layer };
}
