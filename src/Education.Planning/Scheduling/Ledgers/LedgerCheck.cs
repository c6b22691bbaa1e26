using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Sets the occurrences of a plan beside a ledger.</summary>
internal static class LedgerCheck
{
    public static LedgerReport Of(ResolvedPlan resolved, OccurrenceLedger ledger, LocalDate asOf)
    {
        var entries = ledger.Entries.ToLookup(entry => entry.Place);
        var lines = new List<LedgerLine>();
        var places = new HashSet<string>();
        foreach (var item in resolved.Items.Concat(resolved.Signings).Where(item => item.Timing is not null && (item.Item.Timing is not null || item.Placed is { Block: not null, Parent: null })))
        {
            places.Add(item.Item.Key.Text);
            for (var i = 0; i < item.Timing!.Clauses.Count; i++)
            {
                foreach (var window in item.Timing.Clauses[i].Windows)
                {
                    var place = new LedgerEntry { Item = item.Item.Key, Clause = i, Occurrence = window.Occurrence }.Place;
                    places.Add(place);
                    lines.Add(Line(item, item.Timing.Clauses[i], window, [.. entries[place]], asOf));
                }
            }
        }
        return new()
        {
            AsOf = asOf,
            Lines = [.. lines],
            Counts = [.. lines.GroupBy(line => line.Item.Item.Key).Select(group => Count(group.Key, [.. group], asOf))],
            Diagnostics = [.. ledger.Entries.Index().Where(entry => !places.Contains(entry.Item.Place))
                .Select(entry => SchedulingDiagnostics.NoSuchOccurrence.At(PlanPath.Root.To("entries", entry.Index), entry.Item.Place))],
        };
    }

    private static LedgerLine Line(ResolvedItem item, ResolvedClause clause, ResolvedWindow window, LedgerEntry[] entries, LocalDate asOf)
    {
        var moved = Array.FindLast(entries, entry => entry is { Mark: OccurrenceMark.Moved, On: not null })?.On;
        var done = Array.FindLast(entries, entry => entry.Mark == OccurrenceMark.Done);
        var dropped = Array.FindLast(entries, entry => entry.Mark is OccurrenceMark.Skipped or OccurrenceMark.Cancelled);
        var last = moved ?? window.Latest;
        var state = done is not null ? (done.On > last ? OccurrenceState.DoneLate : OccurrenceState.Done)
            : dropped is not null ? (dropped.Mark == OccurrenceMark.Skipped ? OccurrenceState.Skipped : OccurrenceState.Cancelled)
            : Open(item, window, moved, asOf);
        return new(item, clause, window, state, done?.On, moved);
    }

    private static OccurrenceState Open(ResolvedItem item, ResolvedWindow window, LocalDate? moved, LocalDate asOf)
    {
        if (moved is { } day)
            return asOf > day ? OccurrenceState.Late : OccurrenceState.Moved;
        if (asOf < window.Earliest)
            return OccurrenceState.Coming;
        if (!(asOf > window.Latest))
            return OccurrenceState.Due;
        if (window.IsOngoing || window.IsOptional)
            return OccurrenceState.Over;
        return item.Timing!.Certainty == Certainty.Firm && !window.IsLatestSoft ? OccurrenceState.Late : OccurrenceState.Uncertain;
    }

    private static LedgerCount Count(Key item, LedgerLine[] lines, LocalDate asOf)
    {
        var actual = lines.Count(line => line.State is OccurrenceState.Done or OccurrenceState.DoneLate);
        var expected = lines.Count(line => line.State is OccurrenceState.Done or OccurrenceState.DoneLate or OccurrenceState.Late or OccurrenceState.Uncertain
            || (line.State == OccurrenceState.Skipped && asOf > line.Window.Latest));
        return new(item, expected, actual, lines.Count(line => line.State == OccurrenceState.Done));
    }
}
