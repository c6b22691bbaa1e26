using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Puts one timing on dates, clause by clause.</summary>
internal static class TimingResolver
{
    /// <param name="timing">The timing.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="frame">The plan's own period and year.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="itemDates">The windows of another item; empty when it has no date.</param>
    /// <param name="actual">The day on which an occurrence was done, by clause and key; null for nothing known.</param>
    public static ResolvedTiming Resolve(
        Timing timing, PlanPath path, PlanFrame frame, SchoolCalendar calendar, Func<Key, IReadOnlyList<ResolvedWindow>> itemDates, Func<int, string, LocalDate?>? actual = null)
    {
        var budget = new Budget(Budget.OfATiming);
        var horizon = new Horizon(IsoDates.NumberOf(frame.Days.End), AtLeastOne: true);
        var clauses = timing.Clauses
            .Select((clause, i) => Clause(new Resolution(calendar, frame, itemDates, new Notes(path), budget, horizon) { Actual = key => actual?.Invoke(i, key) }, clause))
            .ToValueList();
        return new() { Timing = timing, Clauses = clauses, Status = StatusOf(clauses), Certainty = CertaintyOf(timing, clauses) };
    }

    private static ResolvedClause Clause(Resolution at, TimingClause clause)
    {
        var trace = new RuleTrace();
        var windows = Windows(at, clause.Rule, trace);
        if (windows.IsEmpty && trace.Lengths.Count > 0 && !at.Notes.HasGap)
            at.Notes.Add(SchedulingDiagnostics.LengthWithoutWindow, trace.Lengths[0].ToString());
        if (trace.HasMore)
            at.Notes.Add(SchedulingDiagnostics.MoreOccurrences, clause.Rule.ToString(), windows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new()
        {
            Clause = clause,
            Windows = windows,
            HasMore = trace.HasMore,
            Manners = [.. trace.Manners],
            Was = clause.Was is { } was ? Windows(at with { Notes = new(at.Notes.Path) }, was, new()) : [],
            Notes = [.. at.Notes.All],
            Status = StatusOf(at.Notes, windows),
        };
    }

    private static ValueList<ResolvedWindow> Windows(Resolution at, TimingRule rule, RuleTrace trace)
    {
        var windows = Rules.Find(at, rule, at.Frame.Scope, trace).Take(ResolvedTiming.MaxWindows + 1).Select(window => window.ToResolved()).ToList();
        trace.HasMore |= windows.Count > ResolvedTiming.MaxWindows;
        return [.. windows.Take(ResolvedTiming.MaxWindows)];
    }

    private static TimingStatus StatusOf(Notes notes, ValueList<ResolvedWindow> windows)
    {
        if (!windows.IsEmpty)
            return notes.HasGap ? TimingStatus.Partial : TimingStatus.Resolved;
        return notes.All.Any() && notes.All.All(note => note.Descriptor == SchedulingDiagnostics.Undated) ? TimingStatus.Undated : TimingStatus.Unresolved;
    }

    private static TimingStatus StatusOf(ValueList<ResolvedClause> clauses)
    {
        if (clauses.All(clause => clause.Status == clauses[0].Status))
            return clauses[0].Status;
        return clauses.Any(clause => !clause.Windows.IsEmpty) ? TimingStatus.Partial : TimingStatus.Unresolved;
    }

    private static Certainty CertaintyOf(Timing timing, ValueList<ResolvedClause> clauses)
    {
        if (timing.Condition is not null || clauses.Any(clause => clause.Manners.Contains(TimingManner.WhenSuitable)))
            return Certainty.Conditional;
        return timing.IsTentative ? Certainty.Tentative : Certainty.Firm;
    }
}
