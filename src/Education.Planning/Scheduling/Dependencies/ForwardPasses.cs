using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Computes earliest dates along <c>follows</c>: an item begins on the day after the last item before it can be done at the earliest.</summary>
internal sealed class ForwardPasses
{
    private readonly Dictionary<Key, ResolvedItem> items = [];
    private readonly Dictionary<Key, ForwardDate> dates = [];
    private readonly List<Diagnostic> diagnostics = [];

    public static ForwardPass Of(ValueList<ResolvedItem> resolved)
    {
        var pass = new ForwardPasses();
        var done = new HashSet<Key>();
        foreach (var item in resolved)
            pass.items.TryAdd(item.Item.Key, item);
        foreach (var item in resolved)
            DepthFirst.Visit(item.Item.Key, pass.Before, done, pass.Finish, pass.NoteLoop);
        return new() { Dates = [.. resolved.Select(item => pass.dates[item.Item.Key]).Distinct()], Diagnostics = [.. pass.diagnostics] };
    }

    private IEnumerable<Key> Before(Key key) => items[key].Item.Follows.Where(items.ContainsKey);

    private void Finish(Key key)
    {
        var item = items[key];
        var windows = item.Timing?.Windows.Where(window => !window.IsOptional).ToArray() ?? [];
        var own = item.Timing?.Earliest;
        var (start, because) = (own, (Key?)null);
        foreach (var previous in Before(key))
        {
            if (dates.GetValueOrDefault(previous)?.EarliestFinish is { } finish && finish < LocalDate.MaxIsoValue && (start is null || finish >= start))
                (start, because) = (finish.PlusDays(1), previous);
        }
        var earliest = EarliestFinish(start, windows);
        dates[key] = new(key, start, earliest, because);
        if (because is not null && earliest > item.Timing?.Latest && item.Timing?.Certainty == Certainty.Firm)
        {
            diagnostics.Add(SchedulingDiagnostics.FollowsTooLate.At(
                item.Placed.Path.To("follows"), key.Text, CalendarDiagnostics.Text(item.Timing!.Latest!.Value), CalendarDiagnostics.Text(earliest.Value), because.Text));
        }
    }

    private static LocalDate? EarliestFinish(LocalDate? start, ResolvedWindow[] windows)
    {
        if (start is not { } first)
            return null;
        var finish = first;
        foreach (var window in windows)
        {
            var begin = window.Earliest > first ? window.Earliest.Value : first;
            // What must begin by its latest start takes the days from then to the end of its window.
            var length = window is { LatestStart: { } lastStart, Latest: { } latest } ? Period.DaysBetween(lastStart, latest) : 0;
            var end = Period.DaysBetween(begin, LocalDate.MaxIsoValue) < length ? LocalDate.MaxIsoValue : begin.PlusDays(length);
            finish = LocalDate.Max(finish, end);
        }
        return finish;
    }

    private void NoteLoop(IReadOnlyList<Key> loop)
    {
        var first = items[loop.Min()!];
        var note = SchedulingDiagnostics.FollowsCycle.At(first.Placed.Path.To("follows"), DepthFirst.LoopText(loop));
        if (!diagnostics.Contains(note))
            diagnostics.Add(note);
    }
}
