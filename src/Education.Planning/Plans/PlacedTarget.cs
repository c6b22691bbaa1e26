namespace Education.Planning;

/// <summary>A target and its place in the plan.</summary>
/// <param name="Target">The target.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Indicator">The key of the indicator that it is about; null when the target names none.</param>
/// <param name="Owner">The item that states it, or that its indicator belongs to.</param>
public sealed record PlacedTarget(Target Target, PlanPath Path, Key? Indicator, PlacedItem Owner);
