namespace Education.Planning.Scheduling;

/// <summary>A milestone of a target with the dates on which it is due.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Due">When it is due.</param>
public sealed record ResolvedMilestone(Milestone Milestone, ResolvedTiming Due);
