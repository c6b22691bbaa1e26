namespace Education.Planning.Evaluation;

/// <summary>What must hold within one step, whatever it reads.</summary>
internal static class StepShape
{
    public static string? FaultOf(Step step) => step switch
    {
        Step.Curve s => CurveFault(s),
        Step.Lookup { By.IsEmpty: true } => "it has no keys",
        Step.Reduce s => ReduceFault(s),
        Step.Require s => RequireFault(s),
        Step.Band s when s.Cuts.IsEmpty => "it has no cut",
        _ => null,
    };

    private static string? CurveFault(Step.Curve step)
    {
        if (step.Points.Count < (step.Ends == CurveEnds.Extend ? 2 : 1))
            return "it has too few points";
        return step.Points.Zip(step.Points.Skip(1)).Any(pair => pair.First.X >= pair.Second.X) ? "its points do not rise" : null;
    }

    private static string? ReduceFault(Step.Reduce step)
    {
        if (step.Of.IsEmpty)
            return "it reads nothing";
        if (step.To is not null && step.Of.Count > 1)
            return "it gathers one expression";
        if (step.To is null && step.Where is not null)
            return "`where` needs `to`";
        if (step.Method == Reduction.First && step.To is not null)
            return "rows have no order; `first` takes the values of one row";
        var expected = step.To is null ? step.Of.Count : 1;
        if (!step.Weights.IsEmpty && step.Weights.Count != expected)
            return $"it has {step.Weights.Count} weights for {expected} values";
        if (!step.Weights.IsEmpty && step.Method is not (Reduction.Sum or Reduction.Mean or Reduction.StandardDeviation or Reduction.VariationCoefficient))
            return "only sums, means and dispersions take weights";
        return !step.Weights.IsEmpty && step.Basis == DispersionBasis.Sample ? "a dispersion with weights is of the population" : null;
    }

    private static string? RequireFault(Step.Require step)
    {
        if (step.Of.IsEmpty)
            return "it reads nothing";
        if (step.To is not null && (step.Of.Count > 1 || step.Rest.Count > 1 || !step.Must.IsEmpty))
            return "it gathers one condition and at most one `rest`";
        if (step.To is null && step.Where is not null)
            return "`where` needs `to`";
        if (!step.Rest.IsEmpty && step.Rest.Count != step.Of.Count)
            return "`rest` has as many conditions as `of`";
        return step.To is null && step.AtLeast.Number > step.Of.Count ? "more conditions are needed than there are" : null;
    }
}
