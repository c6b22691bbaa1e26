namespace Education.Planning.Evaluation;

/// <summary>Runs a requirement: no first, states after, so that one missing part never hides a certain failure.</summary>
internal static class RequireRunner
{
    public static Cell Run(Run run, CompiledColumn column, Step.Require step, int row, int period, Note? note)
    {
        var (parts, rests, musts, members) = step.To is null ? InRow(run, column, step, row, period) : Below(run, column, step, row, period);
        var kept = Enumerable.Range(0, parts.Count).Where(i => !Skips(step, parts[i])).ToList();
        var met = kept.Count(i => parts[i].IsYes);
        var open = kept.Count(i => !parts[i].IsPresent);
        note?.Require(step, parts, rests, musts, members, kept);
        if (step.Need is { } need && !need.IsReachedBy(kept.Count, parts.Count))
            return Cell.Absent(ValueState.Missing);
        var isFailed = !step.AtLeast.IsReachedBy(met + open, kept.Count) || musts.Any(m => m.IsNo)
            || (rests.Count > 0 && kept.Any(i => parts[i].IsNo && rests[i].IsNo));
        if (isFailed)
            return Cell.Of(false);
        // What is still open, in the parts and in the clauses that bind the unmet ones.
        var carried = step.AtLeast.IsReachedBy(met, kept.Count) ? Cell.Of(true) : Strongest(kept.Select(i => parts[i]));
        carried = Cell.Stronger(carried, Strongest(musts));
        if (rests.Count > 0)
            carried = Cell.Stronger(carried, Strongest(kept.Where(i => !parts[i].IsYes && !rests[i].IsYes).Select(i => parts[i].IsPresent ? rests[i] : parts[i])));
        return carried.IsPresent ? Cell.Of(true) : carried;
    }

    private static Cell Strongest(IEnumerable<Cell> cells) => cells.Aggregate(Cell.Of(true), Cell.Stronger);

    private static bool Skips(Step.Require step, Cell part) => !part.IsPresent && step.Absent.Any(a => a.State == part.State);

    private static (List<Cell> Parts, List<Cell> Rests, List<Cell> Musts, List<int>? Members) InRow(Run run, CompiledColumn column, Step.Require step, int row, int period)
    {
        List<Cell> Values(ValueList<Expression> of) => [.. of.Select(o => run.Evaluate(o, column.Level, row, period))];
        return (Values(step.Of), Values(step.Rest), Values(step.Must), null);
    }

    private static (List<Cell> Parts, List<Cell> Rests, List<Cell> Musts, List<int>? Members) Below(Run run, CompiledColumn column, Step.Require step, int row, int period)
    {
        List<Cell> parts = [], rests = [];
        List<int> members = [];
        foreach (var member in run.MembersOf(column.UnitLevel, column.Level)[row])
        {
            if (step.Where is not null && !ReduceRunner.TakesPart(run, column, step.Where, member, period))
                continue;
            members.Add(member);
            parts.Add(run.Evaluate(step.Of[0], column.UnitLevel, member, period));
            if (!step.Rest.IsEmpty)
                rests.Add(run.Evaluate(step.Rest[0], column.UnitLevel, member, period));
        }
        return (parts, rests, [], members);
    }
}
