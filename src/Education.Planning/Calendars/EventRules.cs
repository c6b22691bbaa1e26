namespace Education.Planning.Calendars;

/// <summary>Keys of events and breaks that timings can name.</summary>
internal static class EventRules
{
    public static IEnumerable<Diagnostic> Check(SchoolCalendar layer, PlanPath path)
    {
        var breaks = (layer.Academic?.Years ?? []).SelectMany(year => year.Breaks).Select(pause => pause.Key).ToHashSet();
        var keys = new HashSet<Key>();
        for (var i = 0; i < layer.Events.Count; i++)
        {
            var found = layer.Events[i];
            var place = path.To(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i}]"));
            if (TimingWords.IsReserved(found.Key.Text))
                yield return Reserved(found.Key, place);
            if (!keys.Add(found.Key))
                yield return CalendarDefects.EventTwice.At(place, found.Key.Text);
            if (found.Days.IsEmpty && found.Annual is null)
                yield return CalendarDefects.EventWithoutDays.At(place, found.Key.Text);
        }
        foreach (var key in breaks.Where(key => TimingWords.IsReserved(key.Text)))
            yield return Reserved(key, path);
    }

    private static Diagnostic Reserved(Key key, PlanPath path)
        => CalendarDefects.ReservedEvent.At(path, key.Text, string.Join(", ", TimingWords.Reserved.Select(word => $"`{word}`")));
}
