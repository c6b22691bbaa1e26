namespace Education.Planning.Scheduling;

/// <summary>Rules that hold at once: their windows are intersected. What has no date leaves the rest standing.</summary>
internal static class Intersections
{
    // Comparing so many pairs of windows is as much work as expanding one period.
    private const int PairsAPeriod = 256;

    public static IEnumerable<DayWindow> Find(Resolution at, TimingRule.Both both, Scope scope, RuleTrace trace)
    {
        List<DayWindow>? common = null;
        var isList = false;
        foreach (var rule in both.Rules)
        {
            if (rule is TimingRule.Lasting { Window: null } length)
            {
                trace.Lengths.Add(length);
                continue;
            }
            var notes = new Notes(at.Notes.Path);
            var windows = Rules.Find(at with { Notes = notes }, rule, scope, trace).Take(ResolvedTiming.MaxWindows).ToList();
            at.Notes.AddRange(notes.All);
            // What a period does not have (a fifth Friday) has no days in common with anything; what has no date leaves the rest standing.
            if (windows.Count == 0 && scope.It is not null && notes.AreMissingParts)
                return [];
            if (windows.Count == 0)
                continue;
            common = common is null ? windows : Pairs(at, both, common, windows, isList, IsList(rule));
            isList |= IsList(rule);
            if (common.Count == 0)
                return [];
        }
        if (common is null)
            return [];
        var lengths = trace.Lengths.ToArray();
        trace.Lengths.Clear();
        return common
            .Select(window => lengths.Aggregate((DayWindow?)window, (fitted, length) => fitted is null ? null : Lengths.Fit(at, fitted, length)))
            .OfType<DayWindow>();
    }

    /// <summary>The common days of each pair. Occurrences of a repeated rule without a partner are left out; a place of a list without one is a contradiction.</summary>
    private static List<DayWindow> Pairs(Resolution at, TimingRule.Both both, List<DayWindow> one, List<DayWindow> other, bool isOneList, bool isOtherList)
    {
        var found = new List<DayWindow>();
        var text = both.ToString();
        var compared = 0;
        var partnered = new HashSet<DayWindow>(ReferenceEqualityComparer.Instance);
        foreach (var left in one)
        {
            foreach (var right in other)
            {
                if (++compared % PairsAPeriod == 0 && !at.Budget.Take())
                    return found;
                if (left.And(right) is not { } pair)
                    continue;
                partnered.Add(left);
                partnered.Add(right);
                if (found.Count < ResolvedTiming.MaxWindows)
                    found.Add(pair.Step(text, StepRule.Both));
            }
        }
        if (found.Count == 0 || (isOneList && one.Exists(window => !partnered.Contains(window))) || (isOtherList && other.Exists(window => !partnered.Contains(window))))
            at.Notes.Add(SchedulingDiagnostics.NeverTogether, text);
        return found;
    }

    private static bool IsList(TimingRule rule) => rule is TimingRule.On { Places.Count: > 1 };
}
