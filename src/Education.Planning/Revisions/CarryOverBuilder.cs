namespace Education.Planning.Revisions;

/// <summary>Compares a plan with the one before it.</summary>
internal static class CarryOverBuilder
{
    public static CarryOver Of(Plan plan, Plan? previous)
    {
        var before = new OtherPlanItems(previous);
        var names = plan.References.Where(reference => reference.Relation == PlanRelation.Previous).Select(reference => reference.Key).ToHashSet();
        if (previous is not null)
            names.Add(previous.Key);
        ValueList<CarriedItem> items = [.. plan.AllItems().Select(placed => new CarriedItem(placed, FromOf(placed.Item, names, before))).Where(HasAPast)];
        var carried = items.SelectMany(item => item.From).Select(placed => placed.Item.Key).ToHashSet();
        return new() { Plan = plan, Previous = previous, Items = items, Dropped = [.. before.Tasks.Where(task => !OtherPlanItems.IsNamed(task, carried.Contains))] };
    }

    private static ValueList<PlacedItem> FromOf(PlanItem item, HashSet<Key> names, OtherPlanItems before)
    {
        ValueList<PlacedItem> named = [.. item.Upstream.Where(link => names.Contains(link.Plan)).Select(link => before.Find(link.Item)).OfType<PlacedItem>().Distinct()];
        return named.IsEmpty && before.Find(item.Key) is { } same ? [same] : named;
    }

    private static bool HasAPast(CarriedItem item) => item.Item.Item.Origin != ItemOrigin.Unstated || item.Item.Item.Edition is not null || !item.From.IsEmpty;
}
