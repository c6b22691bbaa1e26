namespace Education.Planning;

/// <summary>An item and its place in the plan.</summary>
/// <param name="Item">The item.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Parent">The item that contains it; null for a top-level item.</param>
/// <param name="Block">The calendar block that it stands in; null outside the work calendar.</param>
public sealed record PlacedItem(PlanItem Item, PlanPath Path, PlacedItem? Parent, CalendarBlock? Block)
{
    /// <summary>The timing in force: its own, else that of the nearest item around it, else its block's; null when none is stated.</summary>
    public Timing? Timing => Item.Timing ?? Parent?.Timing ?? Block?.Timing;
}
