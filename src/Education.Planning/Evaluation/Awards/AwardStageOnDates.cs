using Education.Planning.Scheduling;

namespace Education.Planning.Evaluation;

/// <summary>Puts the stages of an award on the dates of its plan.</summary>
internal static class AwardStageOnDates
{
    private static readonly Role[] Acting = [Role.Reviewing, Role.Approving, Role.Assessing, Role.Responsible, Role.Lead, Role.Accountable, Role.Reporting, Role.Joint];

    public static AwardStageDates Of(AwardStage stage, ResolvedPlan resolved)
    {
        var item = stage.Item is { } key ? resolved.FindItem(key) : null;
        return new()
        {
            Stage = stage,
            Name = item?.Item.Name,
            By = stage.By.IsEmpty && item is not null ? ActingAt(item.Placed) : stage.By,
            Timing = stage.Timing is { } own && resolved.Plan.TryResolveTiming(own, resolved.Calendar, out var timing) ? timing : item?.Timing,
        };
    }

    /// <summary>A stage that ends before the one before it begins cannot follow it.</summary>
    public static IEnumerable<Diagnostic> Faults(Award award, ValueList<AwardStageDates> stages)
    {
        for (var i = 1; i < stages.Count; i++)
        {
            if (stages[i].Last is { } last && stages[i - 1].First is { } first && last < first)
                yield return EvaluationDiagnostics.StageTooEarly.At(PlanPath.Root.To("awards", award.Key).To("stages", i), DateText.Print(last), DateText.Print(first));
        }
    }

    // Those who act at the item, or at the nearest item around it that names somebody; in the order in which they stand.
    private static ValueList<Key> ActingAt(PlacedItem placed)
    {
        for (var item = placed; item is not null; item = item.Parent)
        {
            var acting = item.Item.Assignments.Where(assignment => Acting.Contains(assignment.Role)).Select(assignment => assignment.Party).Distinct().ToValueList();
            if (!acting.IsEmpty)
                return acting;
        }
        return [];
    }
}
