namespace Education.Planning.Evaluation;

/// <summary>How far values lie apart: exact up to the root, so that no digit depends on the order of rows.</summary>
internal static class Dispersions
{
    public static Cell Run(Step.Reduce step, List<ReducedItem> items, Note? note)
    {
        var mean = ReductionMethods.Over(ReductionMethods.Sum(items), ReductionMethods.Weights(items));
        if (!mean.IsPresent)
            return mean;
        return step.Method switch
        {
            Reduction.Gini => Gini(items, mean.Number),
            Reduction.Skewness => Skewness(items, mean.Number, step.Basis),
            Reduction.Kurtosis => Kurtosis(items, mean.Number, step.Basis),
            _ => Deviation(items, mean.Number, step.Basis, step.Method == Reduction.VariationCoefficient, note),
        };
    }

    private static Cell Deviation(List<ReducedItem> items, Rational mean, DispersionBasis basis, bool isRelative, Note? note)
    {
        var weights = ReductionMethods.Weights(items);
        var divisor = basis == DispersionBasis.Sample ? weights - 1 : weights;
        if (divisor.Sign <= 0)
            return Cell.Absent(ValueState.Missing);
        if (isRelative && mean.IsZero)
            return Cell.Absent(ValueState.Undecided, Phrases.MeanIsZero);
        var squares = ReductionMethods.Total(items, Square);
        note?.Dispersion(items, mean, squares, Square);
        return squares.IsPresent ? Cell.OfReal(Math.Sqrt((squares.Number / divisor).ToDouble()) / (isRelative ? mean.ToDouble() : 1)) : squares;

        Rational Square(ReducedItem item) => item.Share * Power(item.Number - mean, 2);
    }

    /// <summary>Half the mean difference between all pairs, over the mean. Sorted, each value meets the running sums of those below it.</summary>
    private static Cell Gini(List<ReducedItem> items, Rational mean)
    {
        if (mean.IsZero)
            return Cell.Absent(ValueState.Undecided, Phrases.MeanIsZero);
        Rational below = Rational.Zero, sumBelow = Rational.Zero;
        var differences = ReductionMethods.Total([.. items.OrderBy(i => i.Number)], item =>
        {
            var difference = item.Share * ((item.Number * below) - sumBelow);
            below += item.Share;
            sumBelow += item.Share * item.Number;
            return difference;
        });
        return differences.IsPresent ? Cell.Of(differences.Number / (below * below * mean)) : differences;
    }

    private static Cell Skewness(List<ReducedItem> items, Rational mean, DispersionBasis basis)
    {
        var n = items.Count;
        Cell second = Moment(items, mean, 2), third = Moment(items, mean, 3);
        if (basis == DispersionBasis.Sample && n < 3)
            return Cell.Absent(ValueState.Missing);
        if (!third.IsPresent || !second.IsPresent || second.Number.IsZero)
            return Undecided(second, third);
        var square = third.Number * third.Number / Power(second.Number, 3);
        if (basis == DispersionBasis.Sample)
            square *= Rational.Of((long)n * (n - 1), (long)(n - 2) * (n - 2));
        return Cell.OfReal(third.Number.Sign * Math.Sqrt(square.ToDouble()));
    }

    private static Cell Kurtosis(List<ReducedItem> items, Rational mean, DispersionBasis basis)
    {
        var n = items.Count;
        Cell second = Moment(items, mean, 2), fourth = Moment(items, mean, 4);
        if (basis == DispersionBasis.Sample && n < 4)
            return Cell.Absent(ValueState.Missing);
        if (!fourth.IsPresent || !second.IsPresent || second.Number.IsZero)
            return Undecided(second, fourth);
        var excess = (fourth.Number / Power(second.Number, 2)) - 3;
        return Cell.Of(basis == DispersionBasis.Population ? excess : Rational.Of(n - 1, (long)(n - 2) * (n - 3)) * (((n + 1) * excess) + 6));
    }

    private static Cell Undecided(Cell second, Cell other)
        => !second.IsPresent ? second : !other.IsPresent ? other : Cell.Absent(ValueState.Undecided, Phrases.AllAreEqual);

    private static Cell Moment(List<ReducedItem> items, Rational mean, int power)
        => ReductionMethods.Over(ReductionMethods.Total(items, i => i.Share * Power(i.Number - mean, power)), ReductionMethods.Weights(items));

    private static Rational Power(Rational number, int power) => power == 1 ? number : number * Power(number, power - 1);
}
