namespace Education.Planning.Revisions;

/// <summary>The items of another plan as tasks.</summary>
internal sealed class OtherPlanItems
{
    private readonly Dictionary<Key, PlacedItem> items = [];
    private readonly HashSet<string> holders = new(StringComparer.Ordinal);

    public OtherPlanItems(Plan? plan)
    {
        All = plan is null ? [] : [.. plan.AllItems()];
        foreach (var placed in All)
        {
            items.TryAdd(placed.Item.Key, placed);
            if (placed.Parent is { } parent)
                holders.Add(parent.Path.Text);
        }
    }

    public IReadOnlyList<PlacedItem> All { get; }

    /// <summary>The items that have no items inside them.</summary>
    public IEnumerable<PlacedItem> Tasks => All.Where(placed => !holders.Contains(placed.Path.Text));

    public PlacedItem? Find(Key key) => items.GetValueOrDefault(key);

    /// <summary>Whether an item or one around it is among those named.</summary>
    public static bool IsNamed(PlacedItem placed, Func<Key, bool> isNamed)
    {
        for (var around = placed; around is not null; around = around.Parent)
        {
            if (isNamed(around.Item.Key))
                return true;
        }
        return false;
    }
}
