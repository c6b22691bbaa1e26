namespace Education.Planning.Validation;

/// <summary>A slice lies in the span it is cut from, the previous plan before this one, the next one after it.</summary>
internal static class PeriodsOfOtherPlansFit
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var own = contents.Plan.Period;
        foreach (var reference in contents.Plan.References)
        {
            if (reference.Period is { } other && !Fits(reference.Relation, WrittenDates.Of(own), WrittenDates.Of(other)))
                yield return PlanDiagnostics.ReferencePeriod.At(PlanPath.Root.To("references", reference.Key).To("period"), other.ToString(), own.ToString());
        }
    }

    private static bool Fits(PlanRelation relation, WrittenDates own, WrittenDates other) => relation switch
    {
        PlanRelation.Span => other.Start <= own.Start && own.End <= other.End,
        PlanRelation.Previous => other.Start < own.Start,
        PlanRelation.Next => other.End > own.End,
        _ => true,
    };
}
