using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Sorts a resolved plan into the sections of an agenda.</summary>
internal sealed class AgendaBuilder(ResolvedPlan resolved, LocalDate? asOf)
{
    private readonly List<AgendaDraft> drafts = [];
    private readonly List<AgendaEntry> wholePeriod = [];
    private readonly List<AgendaEntry> withoutDate = [];
    private readonly List<AgendaEntry> withoutTiming = [];

    public Agenda Build()
    {
        foreach (var block in resolved.Plan.WorkCalendar)
            AddBlock(block);
        foreach (var item in resolved.Items.Where(item => item.Placed.Block is null).Concat(resolved.Signings))
            AddItem(item);
        return new()
        {
            Resolved = resolved,
            AsOf = asOf,
            WholePeriod = [.. wholePeriod],
            Sections = [.. drafts.OrderBy(draft => draft.First).ThenByDescending(draft => draft.Last).Select(draft => draft.ToSection())],
            WithoutDate = [.. withoutDate],
            WithoutTiming = [.. withoutTiming],
        };
    }

    /// <summary>A printed heading stands whole in its first month; one whose months are not known gives its entries to the section without date.</summary>
    private void AddBlock(CalendarBlock block)
    {
        var items = resolved.Items.Where(item => ReferenceEquals(item.Placed.Block, block)).ToArray();
        var printed = items.Where(item => item.Placed.Parent is null || item.Item.Timing is not null).ToArray();
        var days = TimingOf(block, items);
        if ((days?.Earliest ?? days?.Latest) is not { } first)
        {
            withoutDate.AddRange(printed.Select(item => new AgendaEntry(item, ReasonOf(item.Timing), DatesOf(item))));
            return;
        }
        var draft = new AgendaDraft(first.ToYearMonth(), (days!.Latest ?? first).ToYearMonth(), block);
        draft.Printed.AddRange(printed.Select(item => new AgendaEntry(item, AgendaReason.Printed, DatesOf(item))));
        drafts.Add(draft);
    }

    /// <summary>The block's own timing on dates: that of an entry that takes it, else resolved for the heading alone.</summary>
    private ResolvedTiming? TimingOf(CalendarBlock block, ResolvedItem[] items)
        => Array.Find(items, item => item.Placed.Parent is null && item.Item.Timing is null)?.Timing
            ?? (resolved.Plan.TryResolveTiming(block.Timing, resolved.Calendar, out var timing) ? timing : null);

    private void AddItem(ResolvedItem item)
    {
        if (item.Timing is null)
        {
            if (item.Item is Initiative { Activities.IsEmpty: true } or Activity { Activities.IsEmpty: true })
                withoutTiming.Add(new(item, AgendaReason.NotStated, []));
            return;
        }
        if (item.Item.Timing is null)
            return;
        if (!item.Timing.Windows.Any())
            withoutDate.Add(new(item, ReasonOf(item.Timing), []));
        foreach (var group in DatesOf(item).GroupBy(date => PlaceOf(date.Window)))
        {
            var entry = new AgendaEntry(item, group.Key.Why, [.. group]);
            if (group.Key.Month is { } month)
                DraftOf(month).Others.Add(entry);
            else
                wholePeriod.Add(entry);
        }
    }

    /// <summary>The section of a month; a printed heading for several months takes nothing in, because under it the month would be lost.</summary>
    private AgendaDraft DraftOf(YearMonth month)
    {
        var draft = drafts.Find(candidate => candidate.First == month && candidate.Last == month);
        if (draft is null)
            drafts.Add(draft = new(month, month, null));
        return draft;
    }

    private (YearMonth? Month, AgendaReason Why) PlaceOf(ResolvedWindow window)
    {
        if (window.Earliest is not { } first)
            return (window.Latest!.Value.ToYearMonth(), AgendaReason.IsDue);
        var isWhole = first <= resolved.Period.Start && !(window.Latest < resolved.Period.End);
        return isWhole ? (null, AgendaReason.WholePeriod) : (first.ToYearMonth(), AgendaReason.Begins);
    }

    private ValueList<AgendaDate> DatesOf(ResolvedItem item)
        => item.Timing is not { } timing
            ? []
            : [.. timing.Clauses.SelectMany(clause => clause.Windows.Select(window => new AgendaDate(window, clause, StateOf(window, timing.Certainty))))];

    private AgendaState StateOf(ResolvedWindow window, Certainty certainty)
    {
        if (asOf is not { } day)
            return AgendaState.NotAsked;
        if (day < window.Earliest)
            return AgendaState.Coming;
        if (!(day > window.Latest))
            return AgendaState.Due;
        if (window.IsOngoing || window.IsOptional)
            return AgendaState.Over;
        return certainty == Certainty.Firm && !window.IsLatestSoft ? AgendaState.Overdue : AgendaState.Uncertain;
    }

    private static AgendaReason ReasonOf(ResolvedTiming? timing) => timing switch
    {
        null => AgendaReason.NotStated,
        { Status: TimingStatus.Undated } => AgendaReason.Undated,
        _ when timing.Notes.Any(note => note.Descriptor == SchedulingDiagnostics.Masked) => AgendaReason.Masked,
        _ => AgendaReason.Unresolved,
    };
}
