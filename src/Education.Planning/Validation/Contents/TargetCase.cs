namespace Education.Planning.Validation;

/// <summary>A target, its place, and the indicator that it is about; null where it names none or one that is not declared.</summary>
internal sealed record TargetCase(PlacedTarget Placed, Indicator? Indicator)
{
    public Target Target => Placed.Target;

    public PlanPath Path => Placed.Path;

    /// <summary>The rule of the target, then those of its milestones.</summary>
    public IEnumerable<(TargetRule Rule, PlanPath Path)> Rules()
        => Target.Milestones.Select((milestone, i) => (milestone.Rule, Path.To("milestones", i).To("rule"))).Prepend((Target.Rule, Path.To("rule")));
}
