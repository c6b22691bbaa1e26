namespace Education.Planning.Evaluation;

/// <summary>Runs a reduction: collects a bag of values, applies the policies in their order, then the method.</summary>
internal static class ReduceRunner
{
    public static Cell Run(Run run, CompiledColumn column, Step.Reduce step, int row, int period, Note? note)
    {
        var all = step.To is null ? InRow(run, column, step, row, period) : Below(run, column, step, row, period);
        if (step.Method == Reduction.Count && step.Absent.IsEmpty)
            all = [.. all.Where(i => i.Value.IsPresent)];
        var taken = new List<ReducedItem>(all.Count);
        var carried = Cell.Of(Rational.Zero);
        foreach (var item in all)
        {
            var rule = RuleOf(step, item);
            if (item.Value.IsPresent)
                taken.Add(item);
            else if (rule?.StandIn is { } standIn)
                taken.Add(item with { Value = Cell.Of(standIn) });
            else if (rule is null)
                carried = Cell.Stronger(carried, item.Value);
        }
        var result = Result(step, all, ref taken, carried, note);
        note?.Reduce(step, all, taken, result);
        return result;
    }

    private static Cell Result(Step.Reduce step, List<ReducedItem> all, ref List<ReducedItem> taken, Cell carried, Note? note)
    {
        if (step.Method == Reduction.First)
        {
            taken = First(all, step);
            return taken.Count == 0 ? Cell.Absent(ValueState.Missing) : taken[0].Value;
        }
        if (!carried.IsPresent)
            return carried;
        if (step.Need is { } need && !IsEnough(need, taken, all, step))
            return Cell.Absent(step.Otherwise == ValueState.Present ? ValueState.Missing : step.Otherwise);
        if (WeightShift.Apply(step, all, ref taken) is { } open)
            return open;
        taken = Trim(step, taken);
        return ReductionMethods.Run(step, taken, note);
    }

    private static List<ReducedItem> InRow(Run run, CompiledColumn column, Step.Reduce step, int row, int period)
    {
        var items = new List<ReducedItem>(step.Of.Count);
        for (var i = 0; i < step.Of.Count; i++)
            items.Add(new(i, run.Evaluate(step.Of[i], column.Level, row, period), step.Weights.IsEmpty ? Cell.Of(Rational.One) : run.Evaluate(step.Weights[i], column.Level, row, period)));
        return items;
    }

    private static List<ReducedItem> Below(Run run, CompiledColumn column, Step.Reduce step, int row, int period)
    {
        var items = new List<ReducedItem>();
        foreach (var member in run.MembersOf(column.UnitLevel, column.Level)[row])
        {
            if (step.Where is null || TakesPart(run, column, step.Where, member, period))
                items.Add(new(items.Count, run.Evaluate(step.Of[0], column.UnitLevel, member, period), step.Weights.IsEmpty ? Cell.Of(Rational.One) : run.Evaluate(step.Weights[0], column.UnitLevel, member, period), member));
        }
        return items;
    }

    /// <summary>Whether a row takes part; one that cannot be decided does not, and is reported once.</summary>
    public static bool TakesPart(Run run, CompiledColumn column, Expression where, int member, int period)
    {
        var cell = run.Evaluate(where, column.UnitLevel, member, period);
        if (!cell.IsPresent)
            run.Report(EvaluationDiagnostics.OpenCondition.At(SchemeCompiler.PathOf(column.Step!), run.Population.RowsOf(column.UnitLevel)[member], column.Name));
        return cell.IsYes;
    }

    /// <summary>What the step says of a value that is absent; null for one that is there, or of which it says nothing.</summary>
    private static AbsentRule? RuleOf(Step.Reduce step, ReducedItem item) => item.Value.IsPresent ? null : step.Absent.FirstOrDefault(a => a.State == item.Value.State);

    /// <summary>The first value that is there or has a stand-in; one that is absent without a rule ends the search. Empty when there is none.</summary>
    private static List<ReducedItem> First(List<ReducedItem> all, Step.Reduce step)
    {
        foreach (var item in all)
        {
            var rule = RuleOf(step, item);
            if (rule is null)
                return [item];
            if (rule.StandIn is { } standIn)
                return [item with { Value = Cell.Of(standIn) }];
        }
        return [];
    }

    private static bool IsEnough(Need need, List<ReducedItem> taken, List<ReducedItem> all, Step.Reduce step)
    {
        if (need.Number is not null || step.Weights.IsEmpty)
            return need.IsReachedBy(taken.Count, all.Count);
        return need.IsReachedBy(ReductionMethods.PresentWeights(taken), ReductionMethods.PresentWeights(all));
    }

    private static List<ReducedItem> Trim(Step.Reduce step, List<ReducedItem> items)
    {
        if (step.DropLow == 0 && step.DropHigh == 0 && step.KeepHigh is null)
            return items;
        var sorted = items.OrderBy(i => i.Value, Comparer<Cell>.Create((a, b) => a.CompareTo(b))).ToList();
        var low = Math.Min(step.DropLow, sorted.Count);
        var kept = sorted.GetRange(low, Math.Max(0, sorted.Count - low - Math.Min(step.DropHigh, sorted.Count - low)));
        return step.KeepHigh is { } keep && keep < kept.Count ? kept.GetRange(kept.Count - keep, keep) : kept;
    }
}
