using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>Printed labels count 1, 2, 3 among siblings: headings, what stands under a heading, the parts of an item, the entries of a month, the indicators of an item.</summary>
/// <remarks>Where headings list items, top-level items count under their heading; else in the order of the plan. Headings of the work calendar name months and are let be.</remarks>
internal static class LabelsAreInOrder
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var levels = new Dictionary<string, LabelList>(StringComparer.Ordinal);
        return new LabelList().Check(contents.Plan.Sections.Select((section, i) => (section.Label, PlanPath.Root.To("sections", i).To("label"))))
            .Concat(OfTopLevel(contents, LevelOf(levels, 0, isInCalendar: false)))
            .Concat(contents.Plan.WorkCalendar.SelectMany(block
                => LevelOf(levels, 0, isInCalendar: true).Check(Labels(block.Entries, PlanPath.Root.To("workCalendar", block.Key), "entries"))))
            .Concat(contents.Items.SelectMany(placed => OfParts(placed, levels)))
            .Concat(contents.Items.SelectMany(placed => new LabelList().Check(PlanContents.IndicatorsOf(placed.Item)
                .Select(indicator => (indicator.Label, placed.Path.To("indicators", indicator.Key).To("label"))))));
    }

    private static IEnumerable<Diagnostic> OfTopLevel(PlanIndex contents, LabelList level)
    {
        if (contents.Plan.Sections.Any(section => !section.Items.IsEmpty))
            return contents.Plan.Sections.SelectMany(section => level.Check(section.Items.Select(contents.ItemOf).OfType<PlacedItem>()
                .Select(placed => (placed.Item.Label, placed.Path.To("label")))));
        return level.Check(Labels(contents.Plan.Objectives, PlanPath.Root, "objectives"))
            .Concat(level.Check(Labels(contents.Plan.Initiatives, PlanPath.Root, "initiatives"), mayRunOn: true));
    }

    private static IEnumerable<Diagnostic> OfParts(PlacedItem placed, Dictionary<string, LabelList> levels)
    {
        var level = LevelOf(levels, DepthOf(placed), placed.Block is not null);
        return placed.Item switch
        {
            Objective objective => level.Check(Labels(objective.Objectives, placed.Path, "objectives"))
                .Concat(level.Check(Labels(objective.Initiatives, placed.Path, "initiatives"), mayRunOn: !objective.Objectives.IsEmpty)),
            Initiative initiative => level.Check(Labels(initiative.Activities, placed.Path, "activities")),
            Activity activity => level.Check(Labels(activity.Activities, placed.Path, "activities")),
            _ => [],
        };
    }

    private static IEnumerable<(string? Label, PlanPath Path)> Labels<T>(ValueList<T> items, PlanPath owner, string list)
        where T : PlanItem
        => items.Select(item => (item.Label, owner.To(list, item.Key).To("label")));

    private static LabelList LevelOf(Dictionary<string, LabelList> levels, int depth, bool isInCalendar)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{(isInCalendar ? "calendar" : "plan")}{depth}");
        return levels.TryGetValue(name, out var level) ? level : levels[name] = new();
    }

    private static int DepthOf(PlacedItem placed)
    {
        var depth = 1;
        for (var parent = placed.Parent; parent is not null; parent = parent.Parent)
            depth++;
        return depth;
    }
}
