namespace Education.Planning.Evaluation;

/// <summary>The methods of a reduction, on the values that its policies left.</summary>
internal static class ReductionMethods
{
    public static Cell Run(Step.Reduce step, List<ReducedItem> items, Note? note = null)
    {
        if (step.Method == Reduction.Count)
            return Cell.Of(items.Count(i => !i.Value.IsNo));
        if (items.Count == 0)
            return step.Method == Reduction.Sum ? Cell.Of(Rational.Zero) : step.Method == Reduction.Product ? Cell.Of(Rational.One) : Cell.Absent(ValueState.Missing);
        var weight = items.Aggregate(Cell.Of(Rational.One), (one, i) => Cell.Stronger(one, i.Weight));
        if (!weight.IsPresent)
            return weight;
        if (items.Any(i => i.Share.Sign < 0))
            return Cell.Absent(ValueState.Undecided, Phrases.NegativeWeight);
        return step.Method switch
        {
            Reduction.Sum => Sum(items),
            Reduction.Mean => Over(Sum(items), Weights(items)),
            Reduction.Product => Fold(items, i => i.Number, (a, b) => a * b, Rational.One),
            Reduction.Minimum => items.Select(i => i.Value).Aggregate((a, b) => a.CompareTo(b) <= 0 ? a : b),
            Reduction.Maximum => items.Select(i => i.Value).Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b),
            Reduction.Share => Over(Cell.Of(Weights(items.Where(i => i.Value.IsYes))), Weights(items)),
            Reduction.Median => Quantile(items, 0.5m),
            Reduction.Quantile => Quantile(items, step.P),
            Reduction.HarmonicMean => HarmonicMean(items),
            Reduction.GeometricMean => GeometricMean(items),
            _ => Dispersions.Run(step, items, note),
        };
    }

    public static Cell Sum(List<ReducedItem> items) => items.Any(i => i.Value.Kind == ColumnKind.Real)
        ? Cell.OfReal(items.Sum(i => i.Value.AsReal() * i.Weight.AsReal()))
        : Total(items, i => i.Number * i.Share);

    /// <summary>An exact sum over the items; it stops where the numbers grow too long.</summary>
    public static Cell Total(List<ReducedItem> items, Func<ReducedItem, Rational> of) => Fold(items, of, (a, b) => a + b, Rational.Zero);

    public static Rational Weights(IEnumerable<ReducedItem> items) => items.Aggregate(Rational.Zero, (sum, i) => sum + i.Share);

    /// <summary>The sum of the weights that are there.</summary>
    public static Rational PresentWeights(List<ReducedItem> items)
    {
        var sum = Rational.Zero;
        foreach (var item in items)
        {
            if (item.Weight.IsPresent)
                sum += item.Weight.Number;
        }
        return sum;
    }

    /// <summary>A sum divided by the weights behind it.</summary>
    public static Cell Over(Cell sum, Rational weights) => !sum.IsPresent ? sum
        : weights.IsZero ? Cell.Absent(ValueState.Undecided, Phrases.MeanOfZeroWeights)
        : sum.Kind == ColumnKind.Real ? Cell.OfReal(sum.Real / weights.ToDouble()) : Cell.Of(sum.Number / weights);

    private static Cell Fold(List<ReducedItem> items, Func<ReducedItem, Rational> of, Func<Rational, Rational, Rational> fold, Rational start)
        => items.Aggregate(Cell.Of(start), (one, i) => one.IsPresent ? Cell.Of(fold(one.Number, of(i))) : one);

    private static Cell Quantile(List<ReducedItem> items, Rational p)
    {
        var sorted = items.Select(i => i.Number).Order().ToList();
        var place = p * (sorted.Count - 1);
        var low = (int)place.RoundTo(1, RoundingMode.Down).Numerator;
        var high = Math.Min(low + 1, sorted.Count - 1);
        return Cell.Of(sorted[low] + ((place - low) * (sorted[high] - sorted[low])));
    }

    private static Cell HarmonicMean(List<ReducedItem> items)
    {
        if (items.Any(i => i.Number.Sign <= 0))
            return Cell.Absent(ValueState.Undecided, Phrases.MeanOfNotPositive);
        var parts = Total(items, i => i.Share / i.Number);
        return !parts.IsPresent ? parts : parts.Number.IsZero ? Over(parts, Rational.Zero) : Cell.Of(Weights(items) / parts.Number);
    }

    // Sorted, so that no digit depends on the order of the values.
    private static Cell GeometricMean(List<ReducedItem> items)
    {
        if (items.Any(i => i.Number.Sign <= 0))
            return Cell.Absent(ValueState.Undecided, Phrases.MeanOfNotPositive);
        var weights = Weights(items);
        return weights.IsZero ? Over(Cell.Of(Rational.Zero), weights)
            : Cell.OfReal(Math.Exp(items.OrderBy(i => i.Number).ThenBy(i => i.Share).Sum(i => (i.Share / weights).ToDouble() * Math.Log(i.Number.ToDouble()))));
    }
}
