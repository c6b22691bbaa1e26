using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>
/// Computes earliest dates along dependencies: an item begins when its own days allow it and all that it waits for is done;
/// items that begin together begin with the last of them.
/// </summary>
internal sealed class ForwardPasses
{
    private readonly Dictionary<Key, ResolvedItem> items = [];
    private readonly Dictionary<Key, ForwardDate> dates = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly ILookup<Key, ItemWait> waits;
    private readonly Companions companions;
    private readonly Lags lags;

    private ForwardPasses(ValueList<ResolvedItem> resolved, SchoolCalendar calendar, PlanFrame frame)
    {
        foreach (var item in resolved)
            items.TryAdd(item.Item.Key, item);
        var known = resolved.SelectMany(item => ItemWait.Of(item.Placed)).Where(wait => items.ContainsKey(wait.Item) && items.ContainsKey(wait.For)).ToList();
        waits = known.Where(wait => !wait.IsTogether).ToLookup(wait => wait.Item);
        companions = new(items.Keys, known);
        lags = new(calendar, frame, diagnostics);
    }

    public static ForwardPass Of(ValueList<ResolvedItem> resolved, SchoolCalendar calendar, PlanFrame frame)
    {
        var pass = new ForwardPasses(resolved, calendar, frame);
        var done = new HashSet<Key>();
        foreach (var item in resolved)
            DepthFirst.Visit(pass.companions.FirstOf(item.Item.Key), pass.Before, done, pass.Finish, pass.NoteLoop);
        return new() { Dates = [.. resolved.Select(item => pass.dates[item.Item.Key]).Distinct()], Diagnostics = [.. pass.diagnostics.Distinct()] };
    }

    private IEnumerable<Key> Before(Key first) => companions.Of(first).SelectMany(key => waits[key]).Select(wait => companions.FirstOf(wait.For));

    /// <summary>Dates all items of a group: each by what it waits for, then all by the last of them.</summary>
    private void Finish(Key first)
    {
        var group = companions.Of(first).Select(key => (Item: items[key], Start: StartOf(items[key]))).ToList();
        var last = group.MaxBy(member => member.Start.Day ?? LocalDate.MinIsoValue);
        foreach (var (item, own) in group)
        {
            var start = last.Start.Day > own.Day || own.Day is null ? last.Start.Day : own.Day;
            var holdsUp = start == own.Day ? own.Because : last.Item.Item.Key;
            var date = new ForwardDate(item.Item.Key, start, EarliestFinish(start, item), holdsUp);
            dates[item.Item.Key] = date;
            if (item.Timing is not { Certainty: Certainty.Firm, Latest: { } latest } || !(date.EarliestFinish > latest) || start is null || holdsUp is null)
                continue;
            if (start == own.Day)
                diagnostics.Add(SchedulingDiagnostics.WaitsTooLong.At(own.Path!, item.Item.Key.Text, Text(latest), Text(date.EarliestFinish.Value), holdsUp.Text));
            else
                diagnostics.Add(SchedulingDiagnostics.NotTogether.At(item.Placed.Path, holdsUp.Text, item.Item.Key.Text, Text(start.Value), Text(latest)));
        }
    }

    /// <summary>The first day on which an item can begin by itself, and what holds it up.</summary>
    private (LocalDate? Day, Key? Because, PlanPath? Path) StartOf(ResolvedItem item)
    {
        var start = (Day: item.Timing?.Earliest, Because: (Key?)null, Path: (PlanPath?)null);
        foreach (var wait in waits[item.Item.Key])
        {
            if (dates.GetValueOrDefault(wait.For) is { } other && lags.Earliest(wait, other) is { } day && !(day <= start.Day))
                start = (day, wait.For, wait.Path);
        }
        return start;
    }

    private static LocalDate? EarliestFinish(LocalDate? start, ResolvedItem item)
    {
        if (start is not { } first)
            return null;
        var finish = first;
        foreach (var window in item.Timing?.Windows.Where(window => !window.IsOptional) ?? [])
        {
            var begin = window.Earliest > first ? window.Earliest.Value : first;
            // What must begin by its latest start takes the days from then to the end of its window.
            var length = window is { LatestStart: { } lastStart, Latest: { } latest } ? Period.DaysBetween(lastStart, latest) : 0;
            var end = Period.DaysBetween(begin, LocalDate.MaxIsoValue) < length ? LocalDate.MaxIsoValue : begin.PlusDays(length);
            finish = LocalDate.Max(finish, end);
        }
        return finish;
    }

    private static string Text(LocalDate day) => CalendarDiagnostics.Text(day);

    private void NoteLoop(IReadOnlyList<Key> loop)
    {
        var first = items[loop.Min()!];
        var note = SchedulingDiagnostics.WaitsInACircle.At(first.Placed.Path.To("dependencies"), DepthFirst.LoopText(loop, key => string.Join(" = ", companions.Of(key).Select(member => $"#{member}"))));
        if (!diagnostics.Contains(note))
            diagnostics.Add(note);
    }
}
