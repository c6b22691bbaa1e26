namespace Education.Planning.Validation;

/// <summary>Of the levels that share a subject one leads.</summary>
internal static class TieredDutiesHaveALead
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.TieredDuties.Select((duty, i) => (duty, i)).Where(numbered => numbered.duty.Lead == AdministrativeLevel.Unstated)
            .Select(numbered => PlanDiagnostics.NoLeadingLevel.At(PlanPath.Root.To("tieredDuties", numbered.i)));
}
