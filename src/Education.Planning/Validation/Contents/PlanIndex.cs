namespace Education.Planning.Validation;

/// <summary>A plan laid out for the rules: every element placed once, and found by its key.</summary>
/// <remarks>Where a key is used twice its first holder counts; that the key is used twice is a diagnostic of its own.</remarks>
internal sealed class PlanIndex
{
    private readonly Dictionary<Key, PlacedItem> items = [];
    private readonly Dictionary<Key, PlacedIndicator> indicators = [];
    private readonly Dictionary<Key, Party> parties = [];
    private readonly Dictionary<Key, CalendarBlock> blocks = [];
    private readonly HashSet<Key> references = [];

    public PlanIndex(Plan plan)
    {
        Plan = plan;
        Items = [.. plan.AllItems()];
        Indicators = [.. plan.AllIndicators()];
        foreach (var placed in Items)
            items.TryAdd(placed.Item.Key, placed);
        foreach (var placed in Indicators)
            indicators.TryAdd(placed.Indicator.Key, placed);
        foreach (var party in plan.Parties)
            parties.TryAdd(party.Key, party);
        foreach (var block in plan.WorkCalendar)
            blocks.TryAdd(block.Key, block);
        references.UnionWith(plan.References.Select(reference => reference.Key));
        Targets = [.. plan.AllTargets().Select(placed => new TargetCase(placed, placed.Indicator is { } key ? IndicatorOf(key) : null))];
    }

    public Plan Plan { get; }

    public IReadOnlyList<PlacedItem> Items { get; }

    public IReadOnlyList<PlacedIndicator> Indicators { get; }

    public IReadOnlyList<TargetCase> Targets { get; }

    public PlacedItem? ItemOf(Key key) => items.GetValueOrDefault(key);

    public Indicator? IndicatorOf(Key key) => indicators.GetValueOrDefault(key)?.Indicator;

    public PlacedIndicator? PlacedIndicatorOf(Key key) => indicators.GetValueOrDefault(key);

    public Party? PartyOf(Key key) => parties.GetValueOrDefault(key);

    public CalendarBlock? BlockOf(Key key) => blocks.GetValueOrDefault(key);

    public bool RefersTo(Key plan) => references.Contains(plan);
}
