namespace Education.Planning.Validation;

/// <summary>The annexes that the plan refers to are there.</summary>
internal static class AnnexesAreThere
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Annexes.Select((annex, i) => (annex, i)).Where(numbered => numbered.annex.IsMissing)
            .Select(numbered => PlanDiagnostics.MissingAnnex.At(PlanPath.Root.To("annexes", numbered.i), numbered.annex.Name));
}
