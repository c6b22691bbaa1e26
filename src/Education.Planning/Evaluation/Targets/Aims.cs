using System.Globalization;
using Education.Planning.Scheduling;

namespace Education.Planning.Evaluation;

/// <summary>Lists everything in a plan that is to be judged, in the order of the plan.</summary>
internal static class Aims
{
    public static List<Aim> Of(ResolvedPlan resolved)
    {
        var indicators = new Dictionary<Key, Indicator>();
        var orders = new Dictionary<string, int>(StringComparer.Ordinal);
        var aims = new List<Aim>();
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placed in resolved.Plan.AllIndicators())
        {
            indicators.TryAdd(placed.Indicator.Key, placed.Indicator);
            orders.TryAdd(placed.Path.Text, orders.Count);
        }
        foreach (var target in resolved.Targets)
            AddTarget(target);
        var aimed = aims.Select(a => a.IndicatorKey).OfType<Key>().ToHashSet();
        foreach (var placed in resolved.Plan.AllIndicators().Where(p => !aimed.Contains(p.Indicator.Key)))
            aims.Add(new() { Path = placed.Path, Name = placed.Indicator.Name, Prefix = Unique(placed.Indicator.Key.Text), IndicatorKey = placed.Indicator.Key, Indicator = placed.Indicator });
        return InPlanOrder(resolved.Plan, aims);

        void AddTarget(ResolvedTarget target)
        {
            var indicator = target.Placed.Indicator is { } key ? indicators.GetValueOrDefault(key) : null;
            var aim = new Aim
            {
                Path = target.Placed.Path,
                Name = indicator?.Name ?? target.Placed.Owner.Item.Name,
                Prefix = Unique((target.Placed.Indicator ?? target.Placed.Owner.Item.Key).Text),
                IndicatorKey = target.Placed.Indicator,
                Indicator = indicator,
                Target = target.Target,
                Rule = target.Target.Rule,
                Due = target.Due,
                Commitment = CommitmentOf(target.Placed),
            };
            aims.Add(aim);
            for (var i = 0; i < target.Milestones.Count; i++)
            {
                var milestone = target.Milestones[i];
                aims.Add(aim with { Path = aim.Path.To("milestones", i), Rule = milestone.Milestone.Rule, Due = milestone.Due, Prefix = Unique(aim.Prefix + ".milestone") });
            }
        }

        string Unique(string stem)
        {
            stem = stem.Replace('-', '_');
            var prefix = stem;
            for (var i = 2; !prefixes.Add(prefix); i++)
                prefix = string.Create(CultureInfo.InvariantCulture, $"{stem}.{i}");
            return prefix;
        }
    }

    private static Commitment CommitmentOf(PlacedTarget target)
    {
        if (target.Target.Commitment != Commitment.Unstated)
            return target.Target.Commitment;
        for (var item = target.Owner; item is not null; item = item.Parent)
        {
            if (item.Item.Commitment != Commitment.Unstated)
                return item.Item.Commitment;
        }
        return Commitment.Unstated;
    }

    /// <summary>Puts indicators without targets between the targets, where the plan has them.</summary>
    private static List<Aim> InPlanOrder(Plan plan, List<Aim> aims)
    {
        var items = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in plan.AllItems())
            items.TryAdd(item.Path.Text, items.Count);
        var indicators = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var indicator in plan.AllIndicators())
            indicators.TryAdd(indicator.Path.Text, indicators.Count + 1);
        return [.. aims.OrderBy(a => PlaceOf(a.Path.Text, items)).ThenBy(a => PlaceOf(a.Path.Text, indicators))];
    }

    /// <summary>The place of the nearest thing around a path, itself included; 0 when there is none.</summary>
    private static int PlaceOf(string path, Dictionary<string, int> places)
    {
        for (var length = path.Length; length > 0; length = path.LastIndexOf('/', length - 1))
        {
            if (places.TryGetValue(path[..length], out var place))
                return place;
        }
        return 0;
    }
}
