namespace Education.Planning.Evaluation;

/// <summary>Makes the column of what was gathered.</summary>
internal static class GatherResults
{
    public static void Store(Gathering gathering, Gathered sums, ColumnStore store)
    {
        var groups = sums.All.Length;
        gathering.Target.Shape!.Allocate(store, groups);
        for (var at = 0; at < groups; at++)
        {
            var state = gathering.Target.Column.Step is Step.Require require ? Require(require, sums, at, store) : Reduce((Step.Reduce)gathering.Target.Column.Step!, gathering, sums, at, store);
            if (store.States is { } states)
                states[at] = (byte)state;
        }
    }

    private static ValueState Require(Step.Require step, Gathered sums, int at, ColumnStore store)
    {
        // Rows that were left out are in All alone; those that are open are neither left out nor taken.
        var (met, kept) = (sums.Yes[at], sums.Taken[at] + sums.Open[at]);
        if (step.Need is { } need && !need.IsReachedBy(kept, sums.All[at]))
            return ValueState.Missing;
        if (!step.AtLeast.IsReachedBy(met + sums.Open[at], kept))
            return ValueState.Present;
        if (!step.AtLeast.IsReachedBy(met, kept))
            return (ValueState)sums.Carried[at];
        store.Flags![at] = 1;
        return ValueState.Present;
    }

    private static ValueState Reduce(Step.Reduce step, Gathering gathering, Gathered sums, int at, ColumnStore store)
    {
        if (sums.Carried[at] != 0)
            return (ValueState)sums.Carried[at];
        // A count without policies counts what is there; what is not does not even stand in the bag.
        var all = step is { Method: Reduction.Count, Absent.IsEmpty: true } ? sums.Taken[at] : sums.All[at];
        if (step.Need is { } need && !need.IsReachedBy(sums.Taken[at], all))
            return step.Otherwise == ValueState.Present ? ValueState.Missing : step.Otherwise;
        if (gathering.Method == GatherMethod.Count)
        {
            Put(store.Numbers!, at, gathering.Value is null ? sums.Taken[at] : sums.Yes[at]);
            return ValueState.Present;
        }
        if (sums.Taken[at] == 0)
            return gathering.Method == GatherMethod.Sum ? ValueState.Present : ValueState.Missing;
        if (sums.CarriedWeights[at] != 0)
            return (ValueState)sums.CarriedWeights[at];
        return Numbers(gathering, sums, at, store);
    }

    private static ValueState Numbers(Gathering gathering, Gathered sums, int at, ColumnStore store)
    {
        var isNumber = sums.Sums.Length > 0;
        if (gathering.Method == GatherMethod.Share)
            return Quotient(store, at, sums.Yes[at], sums.Taken[at]);
        if (gathering.Method == GatherMethod.Mean)
            return Quotient(store, at, isNumber ? sums.Sums[at] : (double)sums.WideSums[at], isNumber ? sums.Weights[at] : (double)sums.WideWeights[at], sums, isNumber);
        if (store.Doubles is { } doubles)
            doubles[at] = sums.Sums[at];
        else if (isNumber)
            Put(store.Numbers!, at, (Int128)sums.Sums[at]);
        else
            Put(store.Numbers!, at, sums.WideSums[at]);
        return ValueState.Present;
    }

    private static ValueState Quotient(ColumnStore store, int at, double sum, double weight, Gathered? sums = null, bool isNumber = true)
    {
        if (weight == 0)
            return ValueState.Undecided;
        if (store.Doubles is { } doubles)
        {
            doubles[at] = sum / weight;
            return ValueState.Present;
        }
        Put(store.Numbers!, at, isNumber ? (Int128)sum : sums!.WideSums[at]);
        Put(store.Divisors!, at, isNumber ? (Int128)weight : sums!.WideWeights[at]);
        return ValueState.Present;
    }

    private static void Put(Packed packed, int at, Int128 number) => packed.Store(at, [number]);
}
