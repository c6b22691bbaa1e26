namespace Education.Planning.Validation;

/// <summary>A key stands for one thing.</summary>
/// <remarks>
/// Items, calendar blocks and statements share their keys: sections and timings may name either of the first two, and the signing of a statement stands among the items of an agenda and a ledger. Every other kind has keys of its own: parties, indicators, targets,
/// deliverables, other plans, rotas, pairings, agreements, awards, entitlements, risks, budget lines; attributes in their organisation, checklist items in their indicator, lines in their award.
/// </remarks>
internal static class KeysAreUnique
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var plan = contents.Plan;
        IEnumerable<IEnumerable<(Key, PlanPath)>> namespaces =
        [
            contents.Items.Select(placed => (placed.Item.Key, placed.Path)).Concat(Keyed("workCalendar", plan.WorkCalendar, block => block.Key))
                .Concat(Keyed("statements", plan.Statements, statement => statement.Key)),
            contents.Indicators.Select(placed => (placed.Indicator.Key, placed.Path)),
            contents.Targets.Where(target => target.Target.Key is not null).Select(target => (target.Target.Key!, target.Path)),
            contents.Items.SelectMany(placed => placed.Item.Deliverables.Select(deliverable => (deliverable.Key, placed.Path.To("deliverables", deliverable.Key)))),
            Keyed("parties", plan.Parties, party => party.Key),
            Keyed("references", plan.References, reference => reference.Key),
            Keyed("rotas", plan.Rotas, rota => rota.Key),
            Keyed("pairings", plan.Pairings, pairing => pairing.Key),
            Keyed("agreements", plan.Agreements, agreement => agreement.Key),
            Keyed("awards", plan.Awards, award => award.Key),
            Keyed("entitlements", plan.Entitlements, entitlement => entitlement.Key),
            Keyed("risks", plan.Risks, risk => risk.Key),
            Keyed("budget", plan.Budget, line => line.Key),
            .. plan.Awards.Select(award => award.Lines.Select(line => (line.Key, PlanPath.Root.To("awards", award.Key).To("lines", line.Key)))),
            .. contents.Indicators.Select(placed => placed.Indicator.Checklist.Select(item => (item.Key, placed.Path.To("checklist", item.Key)))),
            .. plan.Parties.OfType<Organization>().Select(organization
                => organization.Attributes.Select(attribute => (attribute.Key, PlanPath.Root.To("parties", organization.Key).To("attributes", attribute.Key)))),
        ];
        return namespaces.SelectMany(Repeated);
    }

    private static IEnumerable<(Key, PlanPath)> Keyed<T>(string list, ValueList<T> elements, Func<T, Key> keyOf)
        => elements.Select(element => (keyOf(element), PlanPath.Root.To(list, keyOf(element))));

    private static IEnumerable<Diagnostic> Repeated(IEnumerable<(Key Key, PlanPath Path)> keyed)
    {
        var holders = new Dictionary<Key, PlanPath>();
        foreach (var (key, path) in keyed)
        {
            if (!holders.TryAdd(key, path))
                yield return PlanDiagnostics.DuplicateKey.At(path, key.Text, holders[key].Text);
        }
    }
}
