namespace Education.Planning.Validation;

/// <summary>Some value meets the target.</summary>
/// <remarks>What counts from zero cannot lie below it; nothing else is assumed: a rate may exceed 100 %.</remarks>
internal static class TargetsCanBeMet
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from target in contents.Targets
           from written in target.Rules()
           let descriptor = IsEmpty(written.Rule) ? PlanDiagnostics.NoValueFits
               : target.Indicator is { } indicator && Units.StartAtZero(indicator) && IsBelowZero(written.Rule, indicator) ? PlanDiagnostics.BelowZero
               : null
           where descriptor is not null
           select descriptor.At(written.Path, written.Rule.ToString());

    private static bool IsEmpty(TargetRule rule) => rule switch
    {
        TargetRule.Between between => Units.AreAlike(between.Low, between.High) && between.Low.Value > between.High.Value,
        TargetRule.Near { Tolerance: { } tolerance } => tolerance.Value < 0,
        _ => false,
    };

    private static bool IsBelowZero(TargetRule rule, Indicator indicator) => rule switch
    {
        TargetRule.Compared { Comparison: Comparison.Below, Value: var value } => value.Value <= 0,
        TargetRule.Compared { Comparison: Comparison.AtMost or Comparison.Exactly, Value: var value } => value.Value < 0,
        TargetRule.Between between => between.High.Value < 0,
        TargetRule.Changed { Movement: Movement.Fall } changed => indicator.Baseline?.Value.Value <= 0 || FallsThroughZero(changed.AtLeast, indicator),
        _ => false,
    };

    private static bool FallsThroughZero(Quantity? fall, Indicator indicator)
    {
        if (fall?.Unit == Units.Percent)
            return fall.Value > 100;
        return fall is not null && fall.Value > indicator.Baseline?.Value.Value
            && (fall.Unit is null or Units.PercentagePoints || fall.Unit == Units.Of(indicator));
    }
}
