namespace Education.Planning;

/// <summary>Everything in a plan in reading order, each with its place.</summary>
public static class PlanContents
{
    extension(Plan plan)
    {
        /// <summary>All items: objectives with what they contain, then the plan's own initiatives, then the work calendar; each item before its parts.</summary>
        public IEnumerable<PlacedItem> AllItems()
        {
            Guard.Against.Null(plan);
            return plan.Objectives.SelectMany(o => Walk(o, PlanPath.Root.To("objectives", o.Key), null, null))
                .Concat(plan.Initiatives.SelectMany(i => Walk(i, PlanPath.Root.To("initiatives", i.Key), null, null)))
                .Concat(plan.WorkCalendar.SelectMany(b => b.Entries.SelectMany(
                    e => Walk(e, PlanPath.Root.To("workCalendar", b.Key).To("entries", e.Key), null, b))));
        }

        /// <summary>All indicators, in the order of the items that hold them.</summary>
        public IEnumerable<PlacedIndicator> AllIndicators()
            => plan.AllItems().SelectMany(placed => IndicatorsOf(placed.Item)
                .Select(indicator => new PlacedIndicator(indicator, placed.Path.To("indicators", indicator.Key), placed)));

        /// <summary>All targets: of each item its own, then those of its indicators.</summary>
        public IEnumerable<PlacedTarget> AllTargets()
            => plan.AllItems().SelectMany(placed => placed.Item.Targets
                .Select((target, i) => new PlacedTarget(target, PathOf(placed.Path, target, i), target.Indicator, placed))
                .Concat(IndicatorsOf(placed.Item).SelectMany(indicator => indicator.Targets.Select(
                    (target, i) => new PlacedTarget(target, PathOf(placed.Path.To("indicators", indicator.Key), target, i), target.Indicator ?? indicator.Key, placed)))));
    }

    internal static PlanPath PathOf(PlanPath owner, Target target, int index)
        => target.Key is { } key ? owner.To("targets", key) : owner.To("targets", index);

    internal static ValueList<Indicator> IndicatorsOf(PlanItem item) => item switch
    {
        Objective objective => objective.Indicators,
        Initiative initiative => initiative.Indicators,
        Activity activity => activity.Indicators,
        _ => [],
    };

    // Nesting is bounded by PlanItem.MaxDepth, so recursion is safe.
    private static IEnumerable<PlacedItem> Walk(PlanItem item, PlanPath path, PlacedItem? parent, CalendarBlock? block)
    {
        var placed = new PlacedItem(item, path, parent, block);
        var parts = item switch
        {
            Objective o => o.Objectives.SelectMany(part => Walk(part, path.To("objectives", part.Key), placed, block))
                .Concat(o.Initiatives.SelectMany(part => Walk(part, path.To("initiatives", part.Key), placed, block))),
            Initiative i => i.Activities.SelectMany(part => Walk(part, path.To("activities", part.Key), placed, block)),
            Activity a => a.Activities.SelectMany(part => Walk(part, path.To("activities", part.Key), placed, block)),
            _ => [],
        };
        return parts.Prepend(placed);
    }
}
