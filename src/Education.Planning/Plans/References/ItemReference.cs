namespace Education.Planning;

/// <summary>An item of another plan.</summary>
/// <param name="Plan">The key of the plan, as <see cref="PlanReference.Key"/> gives it.</param>
/// <param name="Item">The key of the item in that plan.</param>
public sealed record ItemReference(Key Plan, Key Item);
