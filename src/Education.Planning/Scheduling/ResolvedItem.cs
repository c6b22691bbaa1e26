namespace Education.Planning.Scheduling;

/// <summary>An item of a plan on dates.</summary>
/// <param name="Placed">The item and its place in the plan.</param>
/// <param name="Timing">Its timing on dates, its own or the one it takes from what contains it; null when none is stated.</param>
public sealed record ResolvedItem(PlacedItem Placed, ResolvedTiming? Timing)
{
    /// <summary>The item.</summary>
    public PlanItem Item => Placed.Item;
}
