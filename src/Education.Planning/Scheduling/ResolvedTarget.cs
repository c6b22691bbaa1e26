namespace Education.Planning.Scheduling;

/// <summary>A target with the dates on which it is due.</summary>
/// <param name="Placed">The target and its place in the plan.</param>
/// <param name="Due">When it is due. Where the target states nothing, this is the last day of the plan's period.</param>
/// <param name="Milestones">Its milestones on dates, in the order of the target.</param>
public sealed record ResolvedTarget(PlacedTarget Placed, ResolvedTiming Due, ValueList<ResolvedMilestone> Milestones)
{
    /// <summary>The target.</summary>
    public Target Target => Placed.Target;
}
