namespace Education.Planning.Validation;

/// <summary>The amounts of a plan that are not values of targets.</summary>
internal static class PlanAmounts
{
    public static IEnumerable<(Quantity Amount, PlanPath Path)> Of(PlanIndex contents) =>
    [
        .. contents.Plan.Parties.OfType<Organization>().SelectMany(OfOrganization),
        .. contents.Indicators.SelectMany(placed => Optional(placed.Indicator.Baseline?.Value, placed.Path.To("baseline"), "value")),
        .. contents.Plan.Pairings.SelectMany(OfPairing),
        .. contents.Plan.Awards.SelectMany(award => award.Lines.SelectMany(line => Optional(line.Places, PlanPath.Root.To("awards", award.Key).To("lines", line.Key), "places"))),
        .. contents.Plan.Entitlements.SelectMany(entitlement => Optional(entitlement.Amount, PlanPath.Root.To("entitlements", entitlement.Key), "amount")),
        .. contents.Plan.Budget.SelectMany(line => Optional(line.Amount, PlanPath.Root.To("budget", line.Key), "amount")
            .Concat(line.Sources.SelectMany((source, i) => Optional(source.Amount, PlanPath.Root.To("budget", line.Key).To("sources", i), "amount")))),
    ];

    /// <summary>The values that the rule of a target states.</summary>
    public static IEnumerable<Quantity> Of(TargetRule rule) => rule switch
    {
        TargetRule.Compared compared => [compared.Value],
        TargetRule.Between between => [between.Low, between.High],
        TargetRule.Near { Tolerance: { } tolerance } near => [near.Value, tolerance],
        TargetRule.Near near => [near.Value],
        TargetRule.Changed { AtLeast: { } amount } => [amount],
        _ => [],
    };

    private static IEnumerable<(Quantity Amount, PlanPath Path)> OfOrganization(Organization organization)
        => organization.Attributes.SelectMany(attribute
            => Optional(attribute.Amount, PlanPath.Root.To("parties", organization.Key).To("attributes", attribute.Key), "amount"));

    private static IEnumerable<(Quantity Amount, PlanPath Path)> OfPairing(Pairing pairing)
        => Optional(pairing.Helpers, PlanPath.Root.To("pairings", pairing.Key), "helpers").Concat(Optional(pairing.Helped, PlanPath.Root.To("pairings", pairing.Key), "helped"));

    private static IEnumerable<(Quantity Amount, PlanPath Path)> Optional(Quantity? amount, PlanPath owner, string member)
        => amount is null ? [] : [(amount, owner.To(member))];
}
