namespace Education.Planning.Validation;

/// <summary>A target asks for something else than what there is already; where it does not, there is no way from baseline to target to measure.</summary>
internal static class BaselinesDifferFromTargets
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from target in contents.Targets
           where target.Target.Rule is TargetRule.Compared { Comparison: Comparison.AtLeast or Comparison.AtMost or Comparison.Exactly, Value: var value }
               && target.Indicator?.Baseline is { Value: var baseline } && value.Value is not null && value.Value == baseline.Value && Units.AreAlike(value, baseline)
           select PlanDiagnostics.BaselineIsTarget.At(target.Path.To("rule"), target.Target.Rule.ToString(), target.Indicator!.Baseline!.Value.ToString());
}
