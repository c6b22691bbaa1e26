namespace Education.Planning.Revisions;

/// <summary>Finds who carries out the tasks of another plan.</summary>
internal static class CoverageBuilder
{
    public static TaskCoverage Of(Plan plan, PlanReference reference, Plan? other)
    {
        var items = new OtherPlanItems(other);
        var links = plan.AllItems().SelectMany(placed => placed.Item.Upstream.Where(link => link.Plan == reference.Key).Select(link => (link.Item, Placed: placed))).ToList();
        var takers = links.ToLookup(link => link.Item, link => link.Placed);
        return new()
        {
            Plan = plan,
            Reference = reference,
            Other = other,
            Tasks =
            [
                .. items.Tasks.Select(task => new CoveredTask(task.Item.Key, task, TakersOf(task, takers))),
                .. links.Select(link => link.Item).Distinct().Where(key => items.Find(key) is null).Select(key => new CoveredTask(key, null, [.. takers[key].Distinct()])),
            ],
        };
    }

    private static ValueList<PlacedItem> TakersOf(PlacedItem task, ILookup<Key, PlacedItem> takers)
    {
        var found = new List<PlacedItem>();
        for (var around = task; around is not null; around = around.Parent)
            found.AddRange(takers[around.Item.Key]);
        return [.. found.DistinctBy(placed => placed.Path.Text)];
    }
}
