using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Puts all items and targets of a plan on dates. Items that hang on other items are resolved when they are first asked for.</summary>
internal sealed class PlanResolver
{
    private readonly Plan plan;
    private readonly SchoolCalendar calendar;
    private readonly PlanFrame frame;
    private readonly Dictionary<Key, PlacedItem> items = [];
    private readonly Dictionary<PlanPath, ResolvedTiming> known = [];
    private readonly List<(Key Key, PlanPath Path)> open = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<string> loops = [];

    public PlanResolver(Plan plan, SchoolCalendar calendar, PlanFrame frame)
    {
        this.plan = plan;
        this.calendar = calendar;
        this.frame = frame;
        foreach (var placed in plan.AllItems())
            items.TryAdd(placed.Item.Key, placed);
    }

    public ResolvedPlan Resolve()
    {
        var resolved = plan.AllItems().Select(placed => new ResolvedItem(placed, TimingOf(placed))).ToValueList();
        var targets = plan.AllTargets().Select(Target).ToValueList();
        return new()
        {
            Plan = plan,
            Calendar = calendar,
            Period = frame.Days,
            Items = resolved,
            Targets = targets,
            Diagnostics = [.. diagnostics.Distinct()],
        };
    }

    private ResolvedTarget Target(PlacedTarget placed)
    {
        var path = placed.Path.To("due");
        var due = placed.Target.Due is { } stated ? Known(path, stated) : EndOfPeriod();
        var milestones = placed.Target.Milestones.Select((milestone, i) => new ResolvedMilestone(milestone, Known(placed.Path.To("milestones", i).To("due"), milestone.Due)));
        return new(placed, due, [.. milestones]);
    }

    /// <summary>The last day of the plan, for targets that state no date.</summary>
    private ResolvedTiming EndOfPeriod()
    {
        var timing = Timing.Of(new TimingRule.By(new TimingPlace.Path(new TimingPart.PlanYear())));
        var window = new ResolvedWindow { Latest = frame.Days.End, Precision = frame.Scope.Around.Precision };
        return new() { Timing = timing, Clauses = [new() { Clause = timing.Clauses[0], Windows = [window] }] };
    }

    /// <summary>The timing in force for an item, resolved once where it is written.</summary>
    private ResolvedTiming? TimingOf(PlacedItem placed)
    {
        for (var owner = placed; owner is not null; owner = owner.Parent)
        {
            if (owner.Item.Timing is { } own)
                return Known(owner.Path.To("timing"), own, owner.Item.Key);
        }
        return placed.Block is { } block ? Known(PlanPath.Root.To("workCalendar", block.Key).To("timing"), block.Timing, block.Key) : null;
    }

    private ResolvedTiming Known(PlanPath path, Timing timing, Key? item = null)
    {
        if (known.TryGetValue(path, out var found))
            return found;
        open.Add((item!, path));
        found = TimingResolver.Resolve(timing, path, frame, calendar, WindowsOf);
        open.RemoveAt(open.Count - 1);
        diagnostics.AddRange(found.Notes);
        return known[path] = found;
    }

    private IReadOnlyList<ResolvedWindow> WindowsOf(Key key)
    {
        if (!items.TryGetValue(key, out var placed))
            return [];
        var at = open.FindIndex(entry => entry.Path == PathOf(placed));
        if (at < 0)
            return TimingOf(placed) is { } timing ? [.. timing.Windows] : [];
        NoteLoop(open.Skip(at).Select(entry => entry.Key).ToList(), open[at].Path);
        return [];
    }

    private static PlanPath? PathOf(PlacedItem placed)
    {
        for (var owner = placed; owner is not null; owner = owner.Parent)
        {
            if (owner.Item.Timing is not null)
                return owner.Path.To("timing");
        }
        return placed.Block is { } block ? PlanPath.Root.To("workCalendar", block.Key).To("timing") : null;
    }

    /// <summary>Reports a loop once, with all of it, beginning with the item whose key sorts first.</summary>
    private void NoteLoop(List<Key> loop, PlanPath path)
    {
        var first = loop.IndexOf(loop.Min()!);
        var text = string.Join(" → ", loop.Skip(first).Concat(loop.Take(first)).Append(loop[first]).Select(key => $"#{key}"));
        if (loops.Add(text))
            diagnostics.Add(SchedulingDiagnostics.ItemCycle.At(path, text));
    }
}
