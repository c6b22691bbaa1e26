namespace Education.Planning.Validation;

/// <summary>Targets and baselines are stated in the unit of their indicator; a change also in percent or percentage points, a tolerance also in percent.</summary>
internal static class UnitsFit
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) =>
    [
        .. from placed in contents.Indicators
           where placed.Indicator.Baseline is { Value: var value } && IsOther(value, Units.Of(placed.Indicator))
           select PlanDiagnostics.UnitDiffers.At(placed.Path.To("baseline").To("value"), placed.Indicator.Baseline!.Value.ToString(), Units.Of(placed.Indicator)!),
        .. from target in contents.Targets
           where target.Indicator is not null
           let unit = Units.Of(target.Indicator!)
           from written in target.Rules()
           where IsOther(written.Rule, unit)
           select PlanDiagnostics.UnitDiffers.At(written.Path, written.Rule.ToString(), unit),
    ];

    private static bool IsOther(TargetRule rule, string? unit) => rule switch
    {
        TargetRule.Changed { AtLeast: { } amount } => IsOther(amount, unit) && amount.Unit != Units.Percent && !IsPoints(amount, unit),
        TargetRule.Near near => IsOther(near.Value, unit)
            || (near.Tolerance is { } tolerance && IsOther(tolerance, unit) && tolerance.Unit != Units.Percent && !IsPoints(tolerance, unit)),
        _ => PlanAmounts.Of(rule).Any(amount => IsOther(amount, unit)),
    };

    private static bool IsOther(Quantity amount, string? unit) => unit is not null && amount.Unit is not null && amount.Unit != unit;

    private static bool IsPoints(Quantity amount, string? unit) => amount.Unit == Units.PercentagePoints && unit == Units.Percent;
}
