namespace Education.Planning.Validation;

/// <summary>Milestones stand in order of time and not after their target, as far as their words tell without a calendar.</summary>
internal static class MilestoneDatesAreInOrder
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Targets.SelectMany(target => Check(target.Target, target.Path, contents.Plan.Period));

    private static IEnumerable<Diagnostic> Check(Target target, PlanPath path, PlanPeriod period)
    {
        var final = target.Due is null ? null : WrittenDates.Of(target.Due, period);
        var (before, datesBefore) = ((Timing?)null, (WrittenDates?)null);
        foreach (var (due, i) in target.Milestones.Select((milestone, i) => (milestone.Due, i)))
        {
            var dates = WrittenDates.Of(due, period);
            if (datesBefore?.Start > dates?.End)
                yield return PlanDiagnostics.MilestoneOutOfOrder.At(path.To("milestones", i).To("due"), due.ToString(), before!.ToString());
            else if (dates?.Start > final?.End)
                yield return PlanDiagnostics.MilestoneAfterTarget.At(path.To("milestones", i).To("due"), due.ToString(), target.Due!.ToString());
            (before, datesBefore) = dates is null ? (before, datesBefore) : (due, dates);
        }
    }
}
