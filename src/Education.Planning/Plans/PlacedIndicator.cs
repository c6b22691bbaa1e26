namespace Education.Planning;

/// <summary>An indicator and its place in the plan.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Owner">The item that it belongs to.</param>
public sealed record PlacedIndicator(Indicator Indicator, PlanPath Path, PlacedItem Owner);
