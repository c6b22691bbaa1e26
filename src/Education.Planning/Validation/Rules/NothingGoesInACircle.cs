namespace Education.Planning.Validation;

/// <summary>No item comes after itself, no indicator is made of itself, no party belongs to itself.</summary>
internal static class NothingGoesInACircle
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) =>
    [
        .. ItemsIn(contents),
        .. Circles.Find(KeysOf(contents.Indicators, placed => placed.Indicator.Key), key => PartsOf(contents.IndicatorOf(key)!))
            .Select(circle => PlanDiagnostics.IndicatorsInACircle.At(contents.PlacedIndicatorOf(circle[0])!.Path, Circles.ToText(circle))),
        .. Circles.Find(KeysOf(contents.Plan.Parties, party => party.Key), key => AffiliationsOf(contents.PartyOf(key)!))
            .Select(circle => PlanDiagnostics.PartiesInACircle.At(PlanPath.Root.To("parties", circle[0]), Circles.ToText(circle))),
    ];

    /// <summary>Work that begins together is one node: it waits for all that any of it waits for, and never for itself because both sides say so.</summary>
    private static IEnumerable<Diagnostic> ItemsIn(PlanIndex contents)
    {
        var keys = KeysOf(contents.Items, placed => placed.Item.Key);
        var known = contents.Items.SelectMany(ItemWait.Of).Where(wait => contents.ItemOf(wait.Item) is not null && contents.ItemOf(wait.For) is not null).ToList();
        var companions = new Companions(keys, known);
        var waits = known.Where(wait => !wait.IsTogether).ToLookup(wait => companions.FirstOf(wait.Item), wait => companions.FirstOf(wait.For));
        var order = keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        IReadOnlyList<Key> InOrder(Key node) => [.. companions.Of(node).OrderBy(key => order[key])];
        return Circles.Find([.. keys.Select(companions.FirstOf).Distinct()], key => [.. waits[key]])
            .Select(circle => PlanDiagnostics.ItemsInACircle.At(contents.ItemOf(InOrder(circle[0])[0])!.Path, Circles.ToText(circle, node => Circles.Joined(InOrder(node)))));
    }

    private static IReadOnlyList<Key> KeysOf<T>(IEnumerable<T> elements, Func<T, Key> keyOf) => [.. elements.Select(keyOf).Distinct()];

    private static ValueList<Key> PartsOf(Indicator indicator)
        => Present(indicator.PartOf, indicator.Fraction?.NumeratorIndicator, indicator.Fraction?.DenominatorIndicator);

    private static ValueList<Key> AffiliationsOf(Party party) => party switch
    {
        Organization organization => Present(organization.PartOf),
        OrganizationSet set => [.. set.Members, .. Present(set.PartOf)],
        WorkingGroup group => [.. group.Members.Where(member => member.Role != GroupRole.Office).Select(member => member.Party)],
        _ => [],
    };

    private static ValueList<Key> Present(params ReadOnlySpan<Key?> keys)
    {
        var present = new List<Key>();
        foreach (var key in keys)
        {
            if (key is not null)
                present.Add(key);
        }
        return present.ToValueList();
    }
}
