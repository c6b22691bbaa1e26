namespace Education.Planning.Validation;

/// <summary>Every text of a plan that may be translated.</summary>
internal static class PlanTexts
{
    public static IEnumerable<(LocalizedText Text, PlanPath Path)> Of(PlanIndex contents) =>
    [
        .. OfHead(contents.Plan),
        .. contents.Plan.Parties.SelectMany(party => OfParty(party, PlanPath.Root.To("parties", party.Key))),
        .. contents.Plan.Sections.SelectMany((section, i) => Optional(section.Title, PlanPath.Root.To("sections", i), "title")
            .Concat(Optional(section.Text, PlanPath.Root.To("sections", i), "text"))),
        .. contents.Items.SelectMany(placed => OfItem(placed.Item, placed.Path)),
        .. contents.Indicators.SelectMany(placed => OfIndicator(placed.Indicator, placed.Path)),
        .. contents.Targets.SelectMany(target => Optional(target.Target.Words, target.Path, "words")
            .Concat(Optional(target.Target.Acceptance?.Standard, target.Path.To("acceptance"), "standard"))),
        .. OfResponsibilities(contents.Plan),
        .. OfResources(contents.Plan),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfHead(Plan plan) =>
    [
        .. Optional(plan.Title, PlanPath.Root, "title"),
        .. Optional(plan.Source?.Title, PlanPath.Root.To("source"), "title"),
        .. Texts(plan.Source?.Remarks ?? [], PlanPath.Root.To("source"), "remarks"),
        .. Optional(plan.Theme, PlanPath.Root, "theme"),
        .. OfSlogans(plan.Slogans, PlanPath.Root),
        .. Texts(plan.Principles, PlanPath.Root, "principles"),
        .. plan.Basis.SelectMany((policy, i) => Optional(policy.Title, PlanPath.Root.To("basis", i), "title").Concat(Optional(policy.Issuer, PlanPath.Root.To("basis", i), "issuer"))),
        .. plan.References.SelectMany(reference => Optional(reference.Title, PlanPath.Root.To("references", reference.Key), "title")),
        .. plan.Annexes.SelectMany((annex, i) => Optional(annex.Name, PlanPath.Root.To("annexes", i), "name")),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfParty(Party party, PlanPath path) =>
    [
        .. Optional(party.Name, path, "name"),
        .. party switch
        {
            OrganizationSet set => Optional(set.Condition, path, "condition"),
            Post post => Texts(post.Duties, path, "duties"),
            GeneralPublic people => Optional(people.Channel, path, "channel"),
            _ => [],
        },
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfItem(PlanItem item, PlanPath path) =>
    [
        .. Optional(item.Name, path, "name"),
        .. Optional(item.Description, path, "description"),
        .. Optional((item as Activity)?.Venue, path, "venue"),
        .. OfAssignments(item.Assignments, path),
        .. item.Deliverables.SelectMany(deliverable => Optional(deliverable.Name, path.To("deliverables", deliverable.Key), "name")),
        .. OfSlogans(item.Slogans, path),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfIndicator(Indicator indicator, PlanPath path) =>
    [
        .. Optional(indicator.Name, path, "name"),
        .. Texts(indicator.Levels, path, "levels"),
        .. indicator.Checklist.SelectMany(item => Optional(item.Name, path.To("checklist", item.Key), "name")),
        .. Optional(indicator.Fraction?.Numerator, path.To("fraction"), "numerator"),
        .. Optional(indicator.Fraction?.Denominator, path.To("fraction"), "denominator"),
        .. Optional(indicator.Dimension, path, "dimension"),
        .. Optional(indicator.Population, path, "population"),
        .. Optional(indicator.Source, path, "source"),
        .. OfAssignments(indicator.Assignments, path),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfResponsibilities(Plan plan) =>
    [
        .. plan.WorkCalendar.SelectMany(block => Optional(block.Name, PlanPath.Root.To("workCalendar", block.Key), "name")),
        .. plan.Statements.SelectMany(statement => Optional(statement.Name, PlanPath.Root.To("statements", statement.Key), "name")),
        .. plan.TieredDuties.SelectMany((duty, i) => Optional(duty.Subject, PlanPath.Root.To("tieredDuties", i), "subject")),
        .. plan.Delegations.SelectMany((delegation, i) => Optional(delegation.Subject, PlanPath.Root.To("delegations", i), "subject")),
        .. plan.Rotas.SelectMany(rota => Optional(rota.Name, PlanPath.Root.To("rotas", rota.Key), "name")),
        .. plan.Pairings.SelectMany(pairing => Optional(pairing.Name, PlanPath.Root.To("pairings", pairing.Key), "name")),
        .. plan.Awards.SelectMany(award => OfAward(award, PlanPath.Root.To("awards", award.Key))),
        .. plan.Agreements.SelectMany(agreement => Optional(agreement.Name, PlanPath.Root.To("agreements", agreement.Key), "name")),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfAward(Award award, PlanPath path) =>
    [
        .. Optional(award.Name, path, "name"),
        .. award.Lines.SelectMany(line => line.Conditions.SelectMany((condition, i) => Optional(condition.Name, path.To("lines", line.Key).To("conditions", i), "name"))
            .Prepend((line.Name, path.To("lines", line.Key).To("name")))),
        .. Optional(award.Term?.Rule, path.To("term"), "rule"),
        .. Texts(award.Assumptions, path, "assumptions"),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfResources(Plan plan) =>
    [
        .. plan.Entitlements.SelectMany(entitlement => Optional(entitlement.Name, PlanPath.Root.To("entitlements", entitlement.Key), "name")
            .Concat(Optional(entitlement.Eligible, PlanPath.Root.To("entitlements", entitlement.Key), "eligible"))),
        .. plan.Risks.SelectMany(risk => Optional(risk.Name, PlanPath.Root.To("risks", risk.Key), "name")
            .Concat(Optional(risk.Response, PlanPath.Root.To("risks", risk.Key), "response"))),
        .. plan.Budget.SelectMany(line => Optional(line.Name, PlanPath.Root.To("budget", line.Key), "name")
            .Concat(line.Sources.SelectMany((source, i) => Optional(source.Name, PlanPath.Root.To("budget", line.Key).To("sources", i), "name")))),
    ];

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfSlogans(ValueList<Slogan> slogans, PlanPath owner)
        => slogans.SelectMany((slogan, i) => Texts(slogan.Parts, owner.To("slogans", i), "parts").Prepend((slogan.Text, owner.To("slogans", i).To("text"))));

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> OfAssignments(ValueList<Assignment> assignments, PlanPath owner)
        => assignments.SelectMany((assignment, i) => Optional(assignment.Subject, owner.To("assignments", i), "subject"));

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> Texts(ValueList<LocalizedText> texts, PlanPath owner, string list)
        => texts.Select((text, i) => (text, owner.To(list, i)));

    private static IEnumerable<(LocalizedText Text, PlanPath Path)> Optional(LocalizedText? text, PlanPath owner, string member)
        => text is null ? [] : [(text, owner.To(member))];
}
