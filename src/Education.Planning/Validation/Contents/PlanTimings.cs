namespace Education.Planning.Validation;

/// <summary>A timing, where it stands, and whether it says when the plan's own work is due.</summary>
/// <param name="Timing">The timing.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="IsOfThePlan">Whether it dates work of the plan; a baseline, an agreement or a reporting cycle may lie outside the plan's period.</param>
internal readonly record struct WrittenTiming(Timing Timing, PlanPath Path, bool IsOfThePlan);

/// <summary>Every timing of a plan.</summary>
internal static class PlanTimings
{
    public static IEnumerable<WrittenTiming> Of(PlanIndex contents) =>
    [
        .. contents.Items.SelectMany(placed => OfItem(placed.Item, placed.Path)),
        .. contents.Indicators.SelectMany(placed => OfIndicator(placed.Indicator, placed.Path)),
        .. contents.Targets.SelectMany(OfTarget),
        .. contents.Plan.WorkCalendar.SelectMany(block => Optional(block.Timing, PlanPath.Root.To("workCalendar", block.Key), "timing")),
        .. contents.Plan.Statements.SelectMany(statement => Optional(statement.Timing, PlanPath.Root.To("statements", statement.Key), "timing")),
        .. contents.Plan.Awards.SelectMany(award => award.Stages.SelectMany((stage, i) => Optional(stage.Timing, PlanPath.Root.To("awards", award.Key).To("stages", i), "timing"))),
        .. contents.Plan.Agreements.SelectMany(agreement => Optional(agreement.Timing, PlanPath.Root.To("agreements", agreement.Key), "timing", isOfThePlan: false)),
        .. contents.Plan.Entitlements.SelectMany(entitlement => Optional(entitlement.Each, PlanPath.Root.To("entitlements", entitlement.Key), "each", isOfThePlan: false)),
    ];

    private static IEnumerable<WrittenTiming> OfItem(PlanItem item, PlanPath path)
        => Optional(item.Timing, path, "timing")
            .Concat(item.Deliverables.SelectMany(deliverable => Optional(deliverable.Due, path.To("deliverables", deliverable.Key), "due")));

    private static IEnumerable<WrittenTiming> OfIndicator(Indicator indicator, PlanPath path)
        => Optional(indicator.Reporting, path, "reporting", isOfThePlan: false)
            .Concat(Optional(indicator.Baseline?.At, path.To("baseline"), "at", isOfThePlan: false));

    private static IEnumerable<WrittenTiming> OfTarget(TargetCase target)
        => Optional(target.Target.Due, target.Path, "due")
            .Concat(target.Target.Milestones.SelectMany((milestone, i) => Optional(milestone.Due, target.Path.To("milestones", i), "due")));

    private static IEnumerable<WrittenTiming> Optional(Timing? timing, PlanPath owner, string member, bool isOfThePlan = true)
        => timing is null ? [] : [new(timing, owner.To(member), isOfThePlan)];
}
