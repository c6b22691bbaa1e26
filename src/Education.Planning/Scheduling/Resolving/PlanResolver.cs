using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Puts all items and targets of a plan on dates. What hangs on other items comes after them.</summary>
internal sealed class PlanResolver
{
    private readonly Plan plan;
    private readonly SchoolCalendar calendar;
    private readonly PlanFrame frame;
    private readonly OccurrenceLedger? ledger;
    private readonly Dictionary<Key, PlacedItem> items = [];
    private readonly Dictionary<PlanPath, WrittenTiming> written = [];
    private readonly Dictionary<PlanPath, ResolvedTiming> known = [];
    private readonly HashSet<PlanPath> done = [];
    private readonly List<Diagnostic> loops = [];

    public PlanResolver(Plan plan, SchoolCalendar calendar, PlanFrame frame, OccurrenceLedger? ledger)
    {
        this.plan = plan;
        this.calendar = calendar;
        this.frame = frame;
        this.ledger = ledger;
        foreach (var placed in plan.AllItems())
            items.TryAdd(placed.Item.Key, placed);
    }

    public ResolvedPlan Resolve()
    {
        var resolved = plan.AllItems().Select(placed => new ResolvedItem(placed, TimingOf(placed))).ToValueList();
        var signings = plan.Statements.Where(statement => statement.Timing is not null).Select(Signing).ToValueList();
        var targets = plan.AllTargets().Select(Target).ToValueList();
        var notes = resolved.Concat(signings).SelectMany(item => item.Timing?.Notes ?? [])
            .Concat(targets.SelectMany(target => target.Due.Notes.Concat(target.Milestones.SelectMany(milestone => milestone.Due.Notes))));
        return new()
        {
            Plan = plan,
            Calendar = calendar,
            Period = frame.Days,
            Items = resolved,
            Signings = signings,
            Targets = targets,
            Diagnostics = [.. loops.Concat(notes).Concat(ForwardPasses.Of(resolved, calendar, frame).Diagnostics).Distinct()],
        };
    }

    private ResolvedTiming? TimingOf(PlacedItem placed) => WrittenTiming.Of(placed) is { } timing ? Known(timing) : null;

    private ResolvedItem Signing(ResponsibilityStatement statement)
    {
        Activity act = new()
        {
            Key = statement.Key,
            Name = statement.Name,
            Timing = statement.Timing,
            Assignments = [new() { Party = statement.Upper, Role = Role.Signing }, new() { Party = statement.Lower, Role = Role.Signing }],
        };
        PlacedItem placed = new(act, PlanPath.Root.To("statements", statement.Key), null, null);
        return new(placed, TimingOf(placed));
    }

    private ResolvedTarget Target(PlacedTarget placed)
    {
        var due = placed.Target.Due is { } stated ? Known(new(placed.Path.To("due"), stated, null)) : EndOfPeriod();
        var milestones = placed.Target.Milestones
            .Select((milestone, i) => new ResolvedMilestone(milestone, Known(new(placed.Path.To("milestones", i).To("due"), milestone.Due, null))));
        return new(placed, due, [.. milestones]);
    }

    /// <summary>The last day of the plan, for targets that state no date.</summary>
    private ResolvedTiming EndOfPeriod()
    {
        var timing = Timing.Of(new TimingRule.By(new TimingPlace.Path(new TimingPart.PlanYear())));
        var window = new ResolvedWindow { Latest = frame.Days.End, Precision = frame.Scope.Around.Precision };
        return new() { Timing = timing, Clauses = [new() { Clause = timing.Clauses[0], Windows = [window] }] };
    }

    private ResolvedTiming Known(WrittenTiming timing)
    {
        written[timing.Path] = timing;
        DepthFirst.Visit(timing.Path, Before, done, Finish, NoteLoop);
        return known[timing.Path];
    }

    private IEnumerable<PlanPath> Before(PlanPath path)
    {
        foreach (var key in written[path].Items())
        {
            if (!items.TryGetValue(key, out var placed) || WrittenTiming.Of(placed) is not { } timing)
                continue;
            written[timing.Path] = timing;
            yield return timing.Path;
        }
    }

    private void Finish(PlanPath path)
        => known[path] = TimingResolver.Resolve(written[path].Timing, path, frame, calendar, WindowsOf, (clause, key) => ActualOf(written[path].Owner, clause, key));

    private LocalDate? ActualOf(Key? item, int clause, string occurrence)
        => item is null ? null : ledger?.DoneOn(item).FirstOrDefault(entry => entry.Clause == clause && entry.Occurrence == occurrence)?.On;

    private void NoteLoop(IReadOnlyList<PlanPath> loop)
    {
        var first = loop.MinBy(path => written[path].Owner)!;
        var note = SchedulingDiagnostics.ItemCycle.At(first, DepthFirst.LoopText([.. loop.Select(path => written[path].Owner!)]));
        if (!loops.Contains(note))
            loops.Add(note);
    }

    /// <summary>The windows of an item; an actual date in the ledger stands for the window that it ended.</summary>
    private IReadOnlyList<ResolvedWindow> WindowsOf(Key key)
    {
        if (!items.TryGetValue(key, out var placed))
            return [];
        var timing = WrittenTiming.Of(placed) is { } own ? known.GetValueOrDefault(own.Path) : null;
        var actual = ledger?.DoneOn(key) ?? [];
        if (timing is null || !timing.Windows.Any())
            return [.. actual.Where(entry => entry.Occurrence is null).Select(entry => On(new(), entry.On!.Value))];
        return [.. timing.Clauses.SelectMany((clause, i) => clause.Windows.Select(window =>
            actual.FirstOrDefault(entry => entry.Clause == i && entry.Occurrence == window.Occurrence) is { } entry ? On(window, entry.On!.Value) : window))];
    }

    private static ResolvedWindow On(ResolvedWindow window, LocalDate day) => window with
    {
        Earliest = day,
        Latest = day,
        IsEarliestSoft = false,
        IsLatestSoft = false,
        Precision = Precision.Day,
    };
}
