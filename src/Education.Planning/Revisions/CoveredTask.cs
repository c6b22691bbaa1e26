namespace Education.Planning.Revisions;

/// <summary>A task of another plan and who carries it out.</summary>
/// <param name="Task">The key of the item in the other plan.</param>
/// <param name="Item">The item; null when the other plan is not at hand or does not have it.</param>
/// <param name="TakenUpBy">The items here that name the task, or an item around it, in the order of the plan; empty when nobody takes it up.</param>
public sealed record CoveredTask(Key Task, PlacedItem? Item, ValueList<PlacedItem> TakenUpBy);
