namespace Education.Planning.Evaluation;

/// <summary>Agreement as 1 − observed ÷ expected disagreement: alpha and both kappas, which differ in what they expect of chance.</summary>
internal static class Disagreements
{
    public static Cell Run(Step.Agree step, List<RatedUnit> units, Note? note)
    {
        var numbers = RatingNumbers.Of(units, step.Metric);
        var distance = new RatingDistance(step.Metric);
        if (step.Metric == AgreeMetric.Ratio && numbers.Exists(unit => unit.Exists(n => n.Sign < 0)))
            return Cell.Absent(ValueState.Undecided, Phrases.RatingBelowZero);
        var parts = numbers.Select(unit => distance.OfPairs(unit) / (unit.Count - 1)).ToList();
        if (Sum(parts) is not { } apart || Chance(step.Method, distance, numbers) is not { } expected)
            return Cell.Absent(ValueState.Undecided, Phrases.BeyondNumbers);
        var observed = apart / numbers.Sum(unit => unit.Count);
        note?.Disagreements(units, parts, numbers.Sum(unit => unit.Count * (unit.Count - 1) / 2), observed, expected);
        return expected.IsZero ? Cell.Absent(ValueState.Undecided, Phrases.AllAreEqual) : Cell.Of(1 - (observed / expected));
    }

    /// <summary>The mean disagreement of ratings put together by chance: for alpha of any two ratings, for Fleiss of two drawn with replacement, for Cohen of one of each rater.</summary>
    private static Rational? Chance(AgreeMethod method, RatingDistance distance, List<List<Rational>> numbers)
    {
        var all = numbers.SelectMany(unit => unit).ToList();
        if (method != AgreeMethod.Kappa)
            return distance.OfPairs(all) is { IsTooLong: false } pairs ? pairs / Rational.Of((long)all.Count * (method == AgreeMethod.Alpha ? all.Count - 1 : all.Count), 1) : null;
        List<Rational> first = [.. numbers.Select(unit => unit[0])], second = [.. numbers.Select(unit => unit[1])];
        // All ordered pairs of both raters, less those within each: what is left joins one rating of each, twice.
        var across = (distance.OfPairs(all) - distance.OfPairs(first) - distance.OfPairs(second)) / 2;
        return across.IsTooLong ? null : across / Rational.Of((long)first.Count * second.Count, 1);
    }

    private static Rational? Sum(IEnumerable<Rational> parts) => parts.Aggregate((Rational?)Rational.Zero, (sum, part) => sum + part is { IsTooLong: false } next ? next : null);
}
