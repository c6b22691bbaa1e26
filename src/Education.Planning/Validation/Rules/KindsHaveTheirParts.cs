namespace Education.Planning.Validation;

/// <summary>A plan has what its kind is known by: an annual plan an owner, aims, work and dates; work points no calendar; a semester plan a semester.</summary>
/// <remarks>Real documents lack this and that and are plans all the same, so nothing here is more than information.</remarks>
internal static class KindsHaveTheirParts
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var plan = contents.Plan;
        var kind = KindWords.Of(plan.Kind);
        foreach (var (member, part, _) in PartsOf(plan.Kind, contents).Where(part => !part.IsThere))
            yield return PlanDiagnostics.PartMissing.At(PlanPath.Root.To(member), kind, part);
        if (plan is { Kind: PlanKind.WorkPoints, WorkCalendar.IsEmpty: false })
            yield return PlanDiagnostics.PartOfAnotherKind.At(PlanPath.Root.To("workCalendar"), kind, KindWords.WorkCalendar);
        if (!IsOf(plan.Period.Kind, plan.Kind))
            yield return PlanDiagnostics.PartOfAnotherKind.At(PlanPath.Root.To("period"), kind, KindWords.Period(plan.Period));
    }

    private static IEnumerable<(string Member, LocalizedText Part, bool IsThere)> PartsOf(PlanKind kind, PlanIndex contents)
    {
        var plan = contents.Plan;
        yield return ("owner", KindWords.Owner, plan.Owner is not null);
        if (kind == PlanKind.Summary)
        {
            yield return ("objectives", KindWords.Results, contents.Indicators.Count > 0);
            yield break;
        }
        if (kind != PlanKind.WorkPoints)
            yield return ("objectives", KindWords.Goals, !plan.Objectives.IsEmpty || contents.Targets.Count > 0);
        yield return ("initiatives", KindWords.Work, contents.Items.Any(placed => placed.Item is not Objective));
        if (kind == PlanKind.AnnualPlan)
            yield return ("workCalendar", KindWords.Dates, !plan.WorkCalendar.IsEmpty || contents.Items.Any(placed => placed.Item.Timing is not null) || contents.Targets.Any(target => target.Target.Due is not null));
    }

    /// <summary>Whether a period fits a kind; one in days fits all.</summary>
    private static bool IsOf(PlanPeriodKind period, PlanKind kind) => period == PlanPeriodKind.Days || kind switch
    {
        PlanKind.AnnualPlan or PlanKind.WorkPoints => period is PlanPeriodKind.CalendarYear or PlanPeriodKind.AcademicYear or PlanPeriodKind.FiscalYear,
        PlanKind.SemesterPlan => period == PlanPeriodKind.Semester,
        PlanKind.MultiYearPlan => period == PlanPeriodKind.Years,
        _ => true,
    };
}
