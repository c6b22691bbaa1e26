namespace Education.Planning.Evaluation;

/// <summary>Sends the weights of values that were left out where the step says.</summary>
internal static class WeightShift
{
    /// <summary>The values taken with their new weights. All shifts read the weights as written, so their order means nothing.</summary>
    /// <param name="step">The reduction.</param>
    /// <param name="all">All values.</param>
    /// <param name="taken">Those that count; replaced.</param>
    /// <returns>Null when every weight found its place, else the undecided result.</returns>
    public static Cell? Apply(Step.Reduce step, List<ReducedItem> all, ref List<ReducedItem> taken)
    {
        if (step.Shift.IsEmpty)
            return null;
        var gained = new Dictionary<int, Rational>();
        foreach (var shift in step.Shift)
        {
            var from = all[PlaceOf(step, shift.From)];
            if (taken.Exists(t => t.Place == from.Place))
                continue;
            var places = shift.To.Select(to => PlaceOf(step, to)).ToHashSet();
            var heirs = taken.Where(t => places.Contains(t.Place)).ToList();
            if (heirs.Count == 0)
                return Cell.Absent(ValueState.Undecided, Phrases.Fill(Phrases.NobodyTakesWeight, shift.From.ToString()));
            if (heirs.Append(from).Aggregate(from.Weight, (one, item) => Cell.Stronger(one, item.Weight)) is { IsPresent: false } absent)
                return absent;
            var whole = shift.Rule == ShiftRule.Equal ? heirs.Count : ReductionMethods.Weights(heirs);
            if (whole.IsZero)
                return Cell.Absent(ValueState.Undecided, Phrases.MeanOfZeroWeights);
            foreach (var heir in heirs)
                gained[heir.Place] = gained.GetValueOrDefault(heir.Place) + (from.Share * (shift.Rule == ShiftRule.Equal ? 1 : heir.Share) / whole);
        }
        taken = [.. taken.Select(t => gained.TryGetValue(t.Place, out var more) ? t with { Weight = Cell.Of(t.Share + more) } : t)];
        return null;
    }

    private static int PlaceOf(Step.Reduce step, Expression value) => step.Of.ToList().IndexOf(value);
}
