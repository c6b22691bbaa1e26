using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Contents;

public class LinksTests
{
    private const string No = "no";

    // Every member of the model that holds keys of something else. A new one belongs in this list and in PlanLinks.
    private const string Referring =
        "Acceptance.By, Activity.Serves, Agreement.Parties, Approval.By, Assignment.Deputy, Assignment.Party, Award.Item, AwardAllotment.By, AwardAllotment.To, AwardLine.Among, "
        + "AwardLine.Candidates, AwardLine.NotAmong, AwardShare.Each, AwardShare.Of, AwardStage.By, AwardStage.Item, BudgetLine.Items, Delegation.For, Delegation.From, Delegation.Items, Delegation.To, "
        + "Deliverable.From, Deliverable.To, Dependency.Item, DutyTurn.Party, Fraction.DenominatorIndicator, Fraction.NumeratorIndicator, GroupMember.Party, Indicator.PartOf, ItemReference.Item, "
        + "ItemReference.Plan, OnItem.Key, Organization.PartOf, Organization.Type, OrganizationSet.Members, OrganizationSet.PartOf, OrganizationSet.Types, Pair.Helped, "
        + "Pair.Helper, Pairing.Items, Plan.Owner, Post.At, Relative.Indicator, ResponsibilityStatement.Items, ResponsibilityStatement.Lower, "
        + "ResponsibilityStatement.Upper, Risk.Items, Section.Items, Signature.Lower, Target.Indicator, TargetScope.Set, Tenure.At, Tenure.Post, TieredDuty.Items, TimingClause.For";

    [Fact]
    public void Keys_ThatDangle_AreFoundEverywhere()
    {
        var step = Step("step") with
        {
            Assignments = [Assignment.Lead(No) with { Deputy = No }],
            Deliverables = [new() { Key = "paper", Name = "Paper", From = No, To = No, Due = "by #no" }],
            Upstream = [new(No, "elsewhere")],
            Dependencies = ["after #no"],
            Serves = [No],
            Timing = "every #no: within 3d after #no; 05 @no if #no",
        };
        var indicator = Fires with
        {
            PartOf = No,
            Fraction = new() { Numerator = "n", Denominator = "d", NumeratorIndicator = No, DenominatorIndicator = No },
            Assignments = [Assignment.Lead(No)],
            Baseline = new() { Value = 3, At = "after #no" },
            Targets =
            [
                new()
                {
                    Indicator = No, Scope = "each no", Rule = "not below #no", Acceptance = new() { By = No }, Due = "2d before #no was #no",
                    Milestones = [new() { Due = "05 roll next", Rule = "not above #no" }],
                },
            ],
        };
        var plan = Sound with
        {
            Owner = No,
            Approval = new() { By = No },
            Parties =
            [
                new Organization { Key = "o", Name = "O", PartOf = No }, new OrganizationSet { Key = "s", Name = "S", PartOf = No, Members = [No] }, new Post { Key = "p", Name = "P", At = No },
                new WorkingGroup { Key = "g", Name = "G", Members = [new() { Party = No, Role = GroupRole.Leader }] }, new Person { Key = "h", Name = "H", Tenures = [new() { Post = No, At = No }] },
            ],
            Sections = [new() { Items = [No] }],
            Objectives = [new() { Key = "objective", Name = "O", Indicators = [indicator] }],
            Initiatives = [new() { Key = "work", Name = "W", Activities = [step] }],
            WorkCalendar = [new() { Key = "may", Name = "May", Timing = "05 & after #no" }],
            Statements = [new() { Key = "statement", Name = "S", Upper = No, Lower = No, Items = [No], Timing = "after #no", Signatures = [new() { Lower = No }] }],
            TieredDuties = [new() { Subject = "T", Lead = AdministrativeLevel.City, Items = [No] }],
            Rotas = [new() { Key = "rota", Name = "R", From = new(2024, 1, 1), Until = new(2024, 1, 1), Turns = [new() { Party = No, From = new(2024, 1, 1) }] }],
            Delegations = [new() { From = No, To = No, For = No, Subject = "D", Items = [No] }],
            Pairings = [new() { Key = "pairing", Name = "P", Pairs = [new(No, No)], Items = [No] }],
            Agreements = [new() { Key = "agreement", Name = "A", Parties = [No], Timing = "after #no" }],
            Awards =
            [
                new()
                {
                    Key = "award", Name = "A", Item = No,
                    Lines =
                    [
                        new()
                        {
                            Key = "line", Name = "L", Candidates = No, Score = "score", Among = [No], NotAmong = [No],
                            Share = new() { Percent = 1, Of = No, Each = No }, Allotment = new() { To = No, By = No },
                        },
                    ],
                    Stages = [new() { Kind = AwardStageKind.Review, Item = No, By = [No], Timing = "after #no" }],
                },
            ],
            Risks = [new() { Key = "risk", Name = "R", Items = [No] }],
            Budget = [new() { Key = "budget-line", Name = "B", Amount = 1, Items = [No] }],
            Entitlements = [new() { Key = "entitlement", Name = "E", Each = "every #no" }],
        };
        const string Target = "objectives/objective/indicators/fires/targets/[0]";
        const string Fire = "objectives/objective/indicators/fires";
        const string Drill = "initiatives/work/activities/step";
        string[] expected =
        [
            "PLN0102 owner", "PLN0102 approval/by", "PLN0102 parties/o/partOf", "PLN0102 parties/s/members/[0]", "PLN0102 parties/s/partOf", "PLN0102 parties/p/at",
            "PLN0102 parties/g/members/[0]/party", "PLN0102 parties/h/tenures/[0]/post", "PLN0102 parties/h/tenures/[0]/at", "PLN0104 sections/[0]/items/[0]",
            $"PLN0105 {Fire}/partOf", $"PLN0105 {Fire}/fraction/numeratorIndicator", $"PLN0105 {Fire}/fraction/denominatorIndicator", $"PLN0102 {Fire}/assignments/[0]/party",
            $"PLN0104 {Fire}/baseline/at", $"PLN0105 {Target}/indicator", $"PLN0102 {Target}/scope", $"PLN0105 {Target}/rule", $"PLN0105 {Target}/milestones/[0]/rule",
            $"PLN0102 {Target}/acceptance/by", $"PLN0104 {Target}/due",
            $"PLN0102 {Drill}/assignments/[0]/party", $"PLN0102 {Drill}/assignments/[0]/deputy", $"PLN0102 {Drill}/deliverables/paper/from", $"PLN0102 {Drill}/deliverables/paper/to",
            $"PLN0104 {Drill}/deliverables/paper/due", $"PLN0106 {Drill}/upstream/[0]/plan", $"PLN0104 {Drill}/dependencies/[0]", $"PLN0104 {Drill}/serves/[0]",
            $"PLN0104 {Drill}/timing", $"PLN0102 {Drill}/timing", "PLN0104 workCalendar/may/timing",
            "PLN0102 statements/statement/upper", "PLN0102 statements/statement/lower", "PLN0104 statements/statement/items/[0]", "PLN0102 statements/statement/signatures/[0]/lower", "PLN0104 statements/statement/timing",
            "PLN0104 tieredDuties/[0]/items/[0]", "PLN0102 delegations/[0]/from", "PLN0102 delegations/[0]/to", "PLN0102 delegations/[0]/for", "PLN0102 rotas/rota/turns/[0]/party", "PLN0104 delegations/[0]/items/[0]",
            "PLN0102 pairings/pairing/pairs/[0]/helper", "PLN0102 pairings/pairing/pairs/[0]/helped", "PLN0104 pairings/pairing/items/[0]",
            "PLN0104 awards/award/item", "PLN0102 awards/award/lines/line/share/each", "PLN0102 awards/award/lines/line/allotment/to", "PLN0104 awards/award/stages/[0]/item",
            "PLN0102 awards/award/stages/[0]/by/[0]", "PLN0104 awards/award/stages/[0]/timing", "PLN0110 awards/award/lines/line/among/[0]", "PLN0110 awards/award/lines/line/notAmong/[0]",
            "PLN0102 agreements/agreement/parties/[0]", "PLN0104 agreements/agreement/timing", "PLN0104 entitlements/entitlement/each", "PLN0104 risks/risk/items/[0]",
            "PLN0104 budget/budget-line/items/[0]",
        ];
        plan.Validate().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path.Text}")
            .Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("bureau", "PLN0103")] // an organisation has no posts to be held in it
    [InlineData("schools", "PLN0103")]
    [InlineData("head", "")]
    public void Links_ToTheWrongKindOfParty_AreFound(string key, string id)
        => Ids(Sound with { Parties = [.. Sound.Parties, new Person { Key = "p", Name = "P", Tenures = [new() { Post = key }] }] }).Should().Be(id);

    [Fact]
    public void Sections_MayListItemsMonthsAndGroups()
    {
        var plan = Steps(Step("step")) with
        {
            WorkCalendar = [new() { Key = "may", Name = "May", Timing = "05" }],
            Sections = [new() { Items = ["work", "step", "may", "team"] }],
            Parties = Grouped(Member("head", GroupRole.Leader), Member("bureau", GroupRole.Office)).Parties,
        };
        Ids(plan).Should().BeEmpty();
        Ids(plan with { Sections = [new() { Items = ["bureau"] }] }).Should().Be("PLN0104", "a school stands under no heading");
    }

    [Fact]
    public void MembersOfTheModel_ThatHoldKeys_AreAllKnown()
    {
        var holders = from type in typeof(Plan).Assembly.GetTypes()
                      where type.Namespace == typeof(Plan).Namespace && type.IsPublic | type.IsNestedPublic && !type.IsAbstract
                      from property in type.GetProperties()
                      where property.PropertyType == typeof(Key) || property.PropertyType == typeof(ValueList<Key>)
                      where property.Name != "Key" || type.DeclaringType == typeof(TimingCondition)
                      select $"{type.Name}.{property.Name}";
        string.Join(", ", holders.Distinct().Where(IsOfAPlan).Order(StringComparer.Ordinal)).Should().Be(Referring);
    }

    /// <summary>Whether a member is data of a plan: neither computed from others nor part of reading phrases or of placing what a plan holds.</summary>
    private static bool IsOfAPlan(string holder)
        => holder is not ("Timing.Items" or "Timing.Parties" or "Each.Event") && !holder.StartsWith("Placed", StringComparison.Ordinal) && !holder.StartsWith("DatePhrase", StringComparison.Ordinal);

    private static string Ids(Plan plan) => string.Join('|', plan.Validate().Diagnostics.Select(diagnostic => diagnostic.Id));
}
