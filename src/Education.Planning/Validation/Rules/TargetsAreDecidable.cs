namespace Education.Planning.Validation;

/// <summary>A vague amount in a target comes with a tolerance.</summary>
internal static class TargetsAreDecidable
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from target in contents.Targets
           from written in target.Rules()
           where IsVague(written.Rule)
           select PlanDiagnostics.VagueTarget.At(written.Path, written.Rule.ToString());

    private static bool IsVague(TargetRule rule)
        => rule is TargetRule.Near { Tolerance: null }
            || (rule is not TargetRule.Near && PlanAmounts.Of(rule).Any(amount => amount.Vagueness != Vagueness.Precise));
}
