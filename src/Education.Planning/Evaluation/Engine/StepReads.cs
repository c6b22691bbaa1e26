namespace Education.Planning.Evaluation;

/// <summary>What a step needs of a value that it reads.</summary>
internal enum ReadAs
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>An exact number.</summary>
    Number,

    /// <summary>A number, exact or not.</summary>
    AnyNumber,

    /// <summary>Something with an order: an exact number or a label.</summary>
    Ordered,

    /// <summary>Yes or no.</summary>
    Flag,
}

/// <summary>An expression that a step reads, and as what.</summary>
internal sealed record StepRead(Expression Expression, ReadAs As);

/// <summary>Every expression that a step reads.</summary>
internal static class StepReads
{
    public static IEnumerable<StepRead> Of(Step step) => step switch
    {
        Step.Calculate s => [new(s.Formula, ReadAs.Any)],
        Step.Round s => [new(s.Of, ReadAs.AnyNumber)],
        Step.Limit s => [new(s.Of, ReadAs.Ordered), .. s.Rules.Select(r => new StepRead(r.When, ReadAs.Flag))],
        Step.Band s => [new(s.Of, ReadAs.Number), .. (s.Bands?.Cuts ?? []).Select(c => new StepRead(c.At, ReadAs.Number))],
        Step.Curve s => [new(s.Of, ReadAs.Number)],
        Step.Lookup s => [.. s.By.Select(b => new StepRead(b, ReadAs.Any)), .. OfOutcome(s.Else)],
        Step.Decide s => [.. s.Rules.SelectMany(r => OfRule(r)), .. OfOutcome(s.Else)],
        Step.Reduce s => [.. s.Of.Select(o => new StepRead(o, ItemOf(s))), .. s.Weights.Select(w => new StepRead(w, ReadAs.Number)), .. Flag(s.Where)],
        Step.Require s => [.. s.Of.Concat(s.Rest).Concat(s.Must).Select(o => new StepRead(o, ReadAs.Flag)), .. Flag(s.Where)],
        Step.Rank s => [new(s.Of, ReadAs.Ordered), .. s.Then.Select(t => new StepRead(t.Of, ReadAs.Ordered)), .. Flag(s.Where)],
        Step.Select s => [new(s.Of, ReadAs.Ordered), new(s.Places, ReadAs.Number), .. s.Then.Select(t => new StepRead(t.Of, ReadAs.Ordered)), .. Flag(s.Where)],
        Step.Allot s => [new(s.Of, ReadAs.Number), new(s.Total, ReadAs.Number), .. s.Then.Select(t => new StepRead(t.Of, ReadAs.Ordered)), .. Flag(s.Where)],
        Step.Agree s => [.. s.Of.Select(o => new StepRead(o, RatingOf(s.Metric))), .. Flag(s.Where)],
        Step.Winsorise s => [new(s.Of, ReadAs.Number), .. Flag(s.Where)],
        _ => throw new InvalidOperationException("The steps are a closed set."),
    };

    private static ReadAs ItemOf(Step.Reduce step) => step.Method switch
    {
        Reduction.Count or Reduction.First => ReadAs.Any,
        Reduction.Share => ReadAs.Flag,
        Reduction.Minimum or Reduction.Maximum => ReadAs.Ordered,
        Reduction.Sum or Reduction.Mean when step.To is null => ReadAs.AnyNumber,
        _ => ReadAs.Number,
    };

    private static ReadAs RatingOf(AgreeMetric metric) => metric switch
    {
        AgreeMetric.Nominal => ReadAs.Any,
        AgreeMetric.Ordinal => ReadAs.Ordered,
        _ => ReadAs.Number,
    };

    private static IEnumerable<StepRead> OfRule(Rule rule) => OfOutcome(rule.Result).Prepend(new(rule.When, ReadAs.Flag));

    private static IEnumerable<StepRead> OfOutcome(Outcome outcome) => outcome is Outcome.Take take ? [new(take.Expression, ReadAs.Any)] : [];

    private static IEnumerable<StepRead> Flag(Expression? where) => where is null ? [] : [new(where, ReadAs.Flag)];
}
