namespace Education.Planning.Evaluation;

/// <summary>Every expression that a step reads, with what is known where its value counts.</summary>
internal static class StepFacts
{
    public static IEnumerable<(Expression Expression, Facts Facts)> Of(Step step, Extents extents) => step switch
    {
        Step.Decide s => OfRules(s, extents),
        _ when StepScope.WhereOf(step) is { } where => Of(step, where, extents),
        _ => StepReads.Of(step).Select(r => (r.Expression, Facts.None)),
    };

    /// <summary>What is known at each rule of a decision: that those before it do not hold.</summary>
    public static IEnumerable<(Rule Rule, Facts Before)> Rules(Step.Decide step, Extents extents)
    {
        var facts = Facts.None;
        foreach (var rule in step.Rules)
        {
            yield return (rule, facts);
            if (!rule.SkipsAbsent)
                facts = facts.With(extents.Scheme.Bound[rule.When], false, extents);
        }
    }

    private static IEnumerable<(Expression, Facts)> OfRules(Step.Decide step, Extents extents)
    {
        foreach (var (rule, before) in Rules(step, extents))
        {
            yield return (rule.When, before);
            if (rule.Result is Outcome.Take take)
                yield return (take.Expression, before.With(extents.Scheme.Bound[rule.When], true, extents));
        }
        if (step.Else is not Outcome.Take otherwise)
            yield break;
        var none = Facts.None;
        foreach (var rule in step.Rules.Where(r => !r.SkipsAbsent))
            none = none.With(extents.Scheme.Bound[rule.When], false, extents);
        yield return (otherwise.Expression, none);
    }

    private static IEnumerable<(Expression, Facts)> Of(Step step, Expression where, Extents extents)
    {
        var facts = Facts.None.With(extents.Scheme.Bound[where], true, extents);
        var shared = StepScope.SharedOf(step);
        return StepReads.Of(step).Select(r => (r.Expression, r.Expression == where || r.Expression == shared ? Facts.None : facts));
    }
}
