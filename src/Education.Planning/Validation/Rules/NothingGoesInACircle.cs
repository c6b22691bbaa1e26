namespace Education.Planning.Validation;

/// <summary>No item comes after itself, no indicator is made of itself, no party belongs to itself.</summary>
internal static class NothingGoesInACircle
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) =>
    [
        .. Circles.Find(KeysOf(contents.Items, placed => placed.Item.Key), WaitsIn(contents))
            .Select(circle => PlanDiagnostics.ItemsInACircle.At(contents.ItemOf(circle[0])!.Path, Circles.ToText(circle))),
        .. Circles.Find(KeysOf(contents.Indicators, placed => placed.Indicator.Key), key => PartsOf(contents.IndicatorOf(key)!))
            .Select(circle => PlanDiagnostics.IndicatorsInACircle.At(contents.PlacedIndicatorOf(circle[0])!.Path, Circles.ToText(circle))),
        .. Circles.Find(KeysOf(contents.Plan.Parties, party => party.Key), key => AffiliationsOf(contents.PartyOf(key)!))
            .Select(circle => PlanDiagnostics.PartiesInACircle.At(PlanPath.Root.To("parties", circle[0]), Circles.ToText(circle))),
    ];

    /// <summary>For which items an item waits; work that begins together waits for nothing.</summary>
    private static Func<Key, IReadOnlyList<Key>> WaitsIn(PlanIndex contents)
    {
        var waits = contents.Items.SelectMany(ItemWait.Of).Where(wait => !wait.IsTogether).ToLookup(wait => wait.Item, wait => wait.For);
        return key => [.. waits[key]];
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
