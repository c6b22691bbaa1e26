namespace Education.Planning.Validation;

/// <summary>A target is about one indicator: the one that it stands in, or the one that it names; and it is not measured by itself.</summary>
internal static class TargetsNameTheirIndicator
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) =>
    [
        .. from target in contents.Targets
           where target.Placed.Indicator is null
           select PlanDiagnostics.TargetWithoutIndicator.At(target.Path, target.Target.Rule.ToString()),
        .. from placed in contents.Indicators
           from target in placed.Indicator.Targets.Select((target, i) => (target.Indicator, Path: PlanContents.PathOf(placed.Path, target, i)))
           where target.Indicator is not null && target.Indicator != placed.Indicator.Key
           select PlanDiagnostics.TargetOfAnotherIndicator.At(target.Path, placed.Indicator.Key.Text, target.Indicator.Text),
        .. from target in contents.Targets
           from written in target.Rules()
           where written.Rule is TargetRule.Relative relative && relative.Indicator == target.Placed.Indicator
           select PlanDiagnostics.ComparedWithItself.At(written.Path, written.Rule.ToString()),
    ];
}
