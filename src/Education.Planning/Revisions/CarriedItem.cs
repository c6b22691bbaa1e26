namespace Education.Planning.Revisions;

/// <summary>An item with a past.</summary>
/// <param name="Item">The item; its origin and edition say what the plan says of it.</param>
/// <param name="From">The items of the plan before that it carries on: those that it names, else the one of its key; empty when there is none, or that plan is not at hand.</param>
public sealed record CarriedItem(PlacedItem Item, ValueList<PlacedItem> From);
