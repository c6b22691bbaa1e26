namespace Education.Planning.Validation;

/// <summary>A title that is managed dynamically is not for life.</summary>
internal static class TitlesEnd
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Awards.Where(award => award.Term is { IsForLife: true, IsDynamic: true })
            .Select(award => PlanDiagnostics.LifetimeTitle.At(PlanPath.Root.To("awards", award.Key).To("term")));
}
