namespace Education.Planning.Validation;

/// <summary>Where paths stand in reading order: the members of a plan as JSON writes them, in each its elements from first to last.</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public ReadingOrder(PlanIndex contents)
    {
        foreach (var path in PathsOf(contents.Plan, contents))
            positions.TryAdd(path.Text, positions.Count);
    }

    /// <summary>The position of the nearest element at or around a path; 0 for the plan itself.</summary>
    public int PositionOf(PlanPath path)
    {
        var text = path.Text;
        while (true)
        {
            if (positions.TryGetValue(text, out var position))
                return position;
            var slash = text.LastIndexOf('/');
            if (slash < 0)
                return 0;
            text = text[..slash];
        }
    }

    private static IEnumerable<PlanPath> PathsOf(Plan plan, PlanIndex contents) =>
    [
        PlanPath.Root,
        .. Members("key", "title", "language", "kind", "period", "periodSource", "owner", "level", "status", "approval", "source", "theme"),
        .. Elements("slogans", plan.Slogans.Count),
        .. Elements("principles", plan.Principles.Count),
        .. Elements("basis", plan.Basis.Count),
        .. Elements("references", plan.References.Select(reference => reference.Key)),
        .. Elements("annexes", plan.Annexes.Count),
        .. Elements("parties", plan.Parties.Select(party => party.Key)),
        .. Elements("sections", plan.Sections.Count),
        .. contents.Items.Where(placed => placed.Block is null).SelectMany(PathsOf),
        .. PathsOfBlocks(contents),
        .. Elements("statements", plan.Statements.Select(statement => statement.Key)),
        .. Elements("tieredDuties", plan.TieredDuties.Count),
        .. Elements("delegations", plan.Delegations.Count),
        .. Elements("rotas", plan.Rotas.Select(rota => rota.Key)),
        .. Elements("pairings", plan.Pairings.Select(pairing => pairing.Key)),
        .. Elements("agreements", plan.Agreements.Select(agreement => agreement.Key)),
        .. plan.Awards.SelectMany(award => AwardPaths(award, PlanPath.Root.To("awards", award.Key))).Prepend(PlanPath.Root.To("awards")),
        .. Elements("entitlements", plan.Entitlements.Select(entitlement => entitlement.Key)),
        .. Elements("risks", plan.Risks.Select(risk => risk.Key)),
        .. Elements("budget", plan.Budget.Select(line => line.Key)),
    ];

    private static IEnumerable<PlanPath> PathsOfBlocks(PlanIndex contents)
    {
        var entries = contents.Items.ToLookup(placed => placed.Block, ReferenceEqualityComparer.Instance);
        return contents.Plan.WorkCalendar.SelectMany(block => entries[block].SelectMany(PathsOf).Prepend(PlanPath.Root.To("workCalendar", block.Key)));
    }

    private static IEnumerable<PlanPath> PathsOf(PlacedItem placed)
        => placed.Item.Targets.Select((target, i) => PlanContents.PathOf(placed.Path, target, i))
            .Concat(PlanContents.IndicatorsOf(placed.Item).SelectMany(indicator => PathsOf(indicator, placed.Path.To("indicators", indicator.Key))))
            .Prepend(placed.Path);

    private static IEnumerable<PlanPath> PathsOf(Indicator indicator, PlanPath path)
        => indicator.Targets.Select((target, i) => PlanContents.PathOf(path, target, i)).Prepend(path);

    private static IEnumerable<PlanPath> AwardPaths(Award award, PlanPath path)
        => award.Lines.Select(line => path.To("lines", line.Key)).Concat(award.Stages.Select((_, i) => path.To("stages", i))).Prepend(path);

    private static IEnumerable<PlanPath> Members(params IEnumerable<string> names) => names.Select(name => PlanPath.Root.To(name));

    private static IEnumerable<PlanPath> Elements(string list, int count) => Enumerable.Range(0, count).Select(i => PlanPath.Root.To(list, i)).Prepend(PlanPath.Root.To(list));

    private static IEnumerable<PlanPath> Elements(string list, IEnumerable<Key> keys) => keys.Select(key => PlanPath.Root.To(list, key)).Prepend(PlanPath.Root.To(list));
}
