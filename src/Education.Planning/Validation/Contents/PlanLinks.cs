namespace Education.Planning.Validation;

/// <summary>Every key of a plan that refers to something, with what it must refer to.</summary>
internal static class PlanLinks
{
    public static IEnumerable<Link> Of(PlanIndex contents) =>
    [
        .. OfHead(contents.Plan),
        .. contents.Plan.Parties.SelectMany(party => OfParty(party, PlanPath.Root.To("parties", party.Key))),
        .. contents.Plan.Sections.SelectMany((section, i) => Links(section.Items, LinkKind.SectionItem, PlanPath.Root.To("sections", i), "items")),
        .. contents.Items.SelectMany(placed => OfItem(placed.Item, placed.Path)),
        .. contents.Indicators.SelectMany(placed => OfIndicator(placed.Indicator, placed.Path)),
        .. contents.Targets.SelectMany(OfTarget),
        .. PlanTimings.Of(contents).SelectMany(written => OfTiming(written.Timing, written.Path)),
        .. OfResponsibilities(contents.Plan),
        .. OfResources(contents.Plan),
    ];

    private static IEnumerable<Link> OfHead(Plan plan)
    {
        if (plan.Owner is { } owner)
            yield return new(owner, LinkKind.Party, PlanPath.Root.To("owner"));
        if (plan.Approval is { } approval)
            yield return new(approval.By, LinkKind.Party, PlanPath.Root.To("approval").To("by"));
    }

    private static IEnumerable<Link> OfParty(Party party, PlanPath path) => party switch
    {
        Organization organization => Optional(organization.PartOf, LinkKind.Organization, path, "partOf"),
        OrganizationSet set => Links(set.Members, LinkKind.OrganizationOrSet, path, "members").Concat(Optional(set.PartOf, LinkKind.Organization, path, "partOf")),
        Post post => Optional(post.At, LinkKind.OrganizationOrSet, path, "at"),
        WorkingGroup group => group.Members.Select((member, i) => new Link(member.Party, LinkKind.Party, path.To("members", i).To("party"))),
        Person person => person.Tenures.SelectMany((tenure, i) => Optional(tenure.Post, LinkKind.Post, path.To("tenures", i), "post")
            .Concat(Optional(tenure.At, LinkKind.Organization, path.To("tenures", i), "at"))),
        _ => [],
    };

    private static IEnumerable<Link> OfItem(PlanItem item, PlanPath path) =>
    [
        .. OfAssignments(item.Assignments, path),
        .. item.Deliverables.SelectMany(deliverable => OfDeliverable(deliverable, path.To("deliverables", deliverable.Key))),
        .. item.Upstream.Select((upstream, i) => new Link(upstream.Plan, LinkKind.Plan, path.To("upstream", i).To("plan"))),
        .. item.Dependencies.Select((dependency, i) => new Link(dependency.Item, LinkKind.Item, path.To("dependencies", i))),
        .. item is Activity activity ? Links(activity.Serves, LinkKind.Item, path, "serves") : [],
    ];

    private static IEnumerable<Link> OfDeliverable(Deliverable deliverable, PlanPath path)
        => Optional(deliverable.From, LinkKind.Party, path, "from").Concat(Optional(deliverable.To, LinkKind.Party, path, "to"));

    private static IEnumerable<Link> OfAssignments(ValueList<Assignment> assignments, PlanPath owner)
        => assignments.SelectMany((assignment, i) => Optional(assignment.Party, LinkKind.Party, owner.To("assignments", i), "party")
            .Concat(Optional(assignment.Deputy, LinkKind.Party, owner.To("assignments", i), "deputy")));

    private static IEnumerable<Link> OfIndicator(Indicator indicator, PlanPath path) =>
    [
        .. Optional(indicator.PartOf, LinkKind.Indicator, path, "partOf"),
        .. Optional(indicator.Fraction?.NumeratorIndicator, LinkKind.Indicator, path.To("fraction"), "numeratorIndicator"),
        .. Optional(indicator.Fraction?.DenominatorIndicator, LinkKind.Indicator, path.To("fraction"), "denominatorIndicator"),
        .. OfAssignments(indicator.Assignments, path),
    ];

    private static IEnumerable<Link> OfTarget(TargetCase target) =>
    [
        .. Optional(target.Target.Indicator, LinkKind.Indicator, target.Path, "indicator"),
        .. Optional(target.Target.Scope?.Set, LinkKind.OrganizationSet, target.Path, "scope"),
        .. Optional(target.Target.Acceptance?.By, LinkKind.Party, target.Path.To("acceptance"), "by"),
        .. from written in target.Rules()
           where written.Rule is TargetRule.Relative
           select new Link(((TargetRule.Relative)written.Rule).Indicator, LinkKind.Indicator, written.Path),
    ];

    private static IEnumerable<Link> OfTiming(Timing timing, PlanPath path)
        => timing.Items.Select(key => new Link(key, LinkKind.Item, path)).Concat(timing.Parties.Select(key => new Link(key, LinkKind.Party, path)));

    private static IEnumerable<Link> OfResponsibilities(Plan plan) =>
    [
        .. plan.Statements.SelectMany(statement => OfStatement(statement, PlanPath.Root.To("statements", statement.Key))),
        .. plan.TieredDuties.SelectMany((duty, i) => Links(duty.Items, LinkKind.Item, PlanPath.Root.To("tieredDuties", i), "items")),
        .. plan.Delegations.SelectMany((delegation, i) => OfDelegation(delegation, PlanPath.Root.To("delegations", i))),
        .. plan.Rotas.SelectMany(rota => rota.Turns.Select((turn, i) => new Link(turn.Party, LinkKind.Party, PlanPath.Root.To("rotas", rota.Key).To("turns", i).To("party")))),
        .. plan.Pairings.SelectMany(pairing => OfPairing(pairing, PlanPath.Root.To("pairings", pairing.Key))),
        .. plan.Awards.SelectMany(award => OfAward(award, PlanPath.Root.To("awards", award.Key))),
        .. plan.Agreements.SelectMany(agreement => Links(agreement.Parties, LinkKind.Party, PlanPath.Root.To("agreements", agreement.Key), "parties")),
    ];

    private static IEnumerable<Link> OfStatement(ResponsibilityStatement statement, PlanPath path) =>
    [
        new(statement.Upper, LinkKind.Party, path.To("upper")),
        new(statement.Lower, LinkKind.Party, path.To("lower")),
        .. Links(statement.Items, LinkKind.Item, path, "items"),
        .. statement.Signatures.Select((signature, i) => new Link(signature.Lower, LinkKind.Party, path.To("signatures", i).To("lower"))),
    ];

    private static IEnumerable<Link> OfDelegation(Delegation delegation, PlanPath path) =>
    [
        new(delegation.From, LinkKind.Party, path.To("from")),
        new(delegation.To, LinkKind.Party, path.To("to")),
        .. Optional(delegation.For, LinkKind.Party, path, "for"),
        .. Links(delegation.Items, LinkKind.Item, path, "items"),
    ];

    private static IEnumerable<Link> OfPairing(Pairing pairing, PlanPath path) =>
    [
        .. pairing.Pairs.SelectMany((pair, i) => Optional(pair.Helper, LinkKind.Party, path.To("pairs", i), "helper")
            .Concat(Optional(pair.Helped, LinkKind.Party, path.To("pairs", i), "helped"))),
        .. Links(pairing.Items, LinkKind.Item, path, "items"),
    ];

    private static IEnumerable<Link> OfAward(Award award, PlanPath path) =>
    [
        .. Optional(award.Item, LinkKind.Item, path, "item"),
        .. award.Lines.SelectMany(line => Optional(line.Share?.Each, LinkKind.OrganizationSet, path.To("lines", line.Key).To("share"), "each")
            .Concat(Optional(line.Allotment?.To, LinkKind.OrganizationSet, path.To("lines", line.Key).To("allotment"), "to"))),
        .. award.Stages.SelectMany((stage, i) => Optional(stage.Item, LinkKind.Item, path.To("stages", i), "item").Concat(Links(stage.By, LinkKind.Party, path.To("stages", i), "by"))),
    ];

    private static IEnumerable<Link> OfResources(Plan plan)
        => plan.Risks.SelectMany(risk => Links(risk.Items, LinkKind.Item, PlanPath.Root.To("risks", risk.Key), "items"))
            .Concat(plan.Budget.SelectMany(line => Links(line.Items, LinkKind.Item, PlanPath.Root.To("budget", line.Key), "items")));

    private static IEnumerable<Link> Links(ValueList<Key> keys, LinkKind kind, PlanPath owner, string list)
        => keys.Select((key, i) => new Link(key, kind, owner.To(list, i)));

    private static IEnumerable<Link> Optional(Key? key, LinkKind kind, PlanPath owner, string member)
        => key is null ? [] : [new(key, kind, owner.To(member))];
}
