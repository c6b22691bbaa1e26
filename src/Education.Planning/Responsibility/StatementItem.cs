namespace Education.Planning.Responsibility;

/// <summary>An item that a statement binds to.</summary>
/// <param name="Item">The item and its place; its timing in force says when.</param>
/// <param name="Targets">The targets that it and its indicators state.</param>
public sealed record StatementItem(PlacedItem Item, ValueList<PlacedTarget> Targets);
