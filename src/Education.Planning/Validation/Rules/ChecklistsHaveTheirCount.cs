using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>A target that counts a checklist counts the items that the checklist has.</summary>
internal static class ChecklistsHaveTheirCount
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from target in contents.Targets
           from written in target.Rules()
           where written.Rule is TargetRule.Listed listed && target.Indicator is { Checklist.IsEmpty: false } indicator && indicator.Checklist.Count != listed.Of
           select PlanDiagnostics.ChecklistCount.At(written.Path, written.Rule.ToString(), target.Indicator!.Checklist.Count.ToString(CultureInfo.InvariantCulture));
}
