namespace Education.Planning.Validation;

/// <summary>The digits of amounts are there; where a target hides them it cannot be decided.</summary>
internal static class AmountsAreUnmasked
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) =>
    [
        .. from target in contents.Targets
           from written in target.Rules()
           where PlanAmounts.Of(written.Rule).Any(amount => amount.IsMasked)
           select PlanDiagnostics.MaskedTarget.At(written.Path, written.Rule.ToString()),
        .. from written in PlanAmounts.Of(contents)
           where written.Amount.IsMasked
           select PlanDiagnostics.MaskedAmount.At(written.Path, written.Amount.ToString()),
    ];
}
