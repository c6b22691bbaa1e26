namespace Education.Planning.Evaluation;

/// <summary>Weights that can never give a result: negative ones, and those that are 0 together.</summary>
internal static class WeightCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, Step.Reduce step)
    {
        var path = SchemeCompiler.PathOf(step);
        var weights = step.Weights.Select(w => (Expression: w, Extent: scheme.Extents.Of(w, Facts.None))).ToList();
        var negative = weights.FirstOrDefault(w => w.Extent.High < Rational.Zero);
        if (negative.Expression is not null)
            yield return EvaluationDiagnostics.NegativeWeight.At(path, step.Name, negative.Expression.ToString());
        else if (weights.Count > 0 && step.Method != Reduction.Sum && weights.All(w => w.Extent.IsNeverPositive))
            yield return EvaluationDiagnostics.ZeroWeights.At(path, step.Name);
        else if (scheme.Scheme.WeightsSumTo is { } expected && step is { To: null, Method: Reduction.Mean } && weights.Count > 0 && SumOf(weights.Select(w => w.Extent)) is { } sum && sum != expected)
            yield return EvaluationDiagnostics.WeightsDoNotSum.At(path, step.Name, sum.ToString(), ((Rational)expected).ToString());
    }

    /// <summary>The sum of numbers; null when one of them can be several.</summary>
    private static Rational? SumOf(IEnumerable<Extent> weights) => weights.Aggregate((Rational?)Rational.Zero, (sum, weight) => sum + weight.Single);
}
