namespace Education.Planning.Validation;

/// <summary>A change is measured from a baseline: of the indicator, and for growth against another indicator of that one too.</summary>
internal static class ChangesHaveABaseline
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from target in contents.Targets
           where target.Indicator is not null
           from written in target.Rules()
           from indicator in Measured(written.Rule, target.Indicator!, contents)
           where indicator.Baseline?.Value.Value is null
           select PlanDiagnostics.ChangeWithoutBaseline.At(written.Path, written.Rule.ToString(), indicator.Key.Text);

    private static IEnumerable<Indicator> Measured(TargetRule rule, Indicator own, PlanIndex contents) => rule switch
    {
        TargetRule.Changed => [own],
        TargetRule.Relative { OfGrowth: true, Indicator: var key } when key != own.Key && contents.IndicatorOf(key) is { } other => [own, other],
        TargetRule.Relative { OfGrowth: true } => [own],
        _ => [],
    };
}
