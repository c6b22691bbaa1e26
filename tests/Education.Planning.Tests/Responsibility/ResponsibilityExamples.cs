using NodaTime;
using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Responsibility;

/// <summary>One example a diagnostic of responsibility; the texts are written out, not taken from the catalogue.</summary>
internal static class ResponsibilityExamples
{
    private static readonly DateInterval Year = new(new(2024, 1, 1), new(2024, 12, 31));

    public static IReadOnlyList<DiagnosticExample> All =>
    [
        Example(
            "RSP0101", "initiatives/work/activities/drill", Drill(Lead(null, new(2024, 6, 30)), Lead(new(2024, 7, 3), null)), Drill(Lead(null, new(2024, 6, 30)), Lead(new(2024, 7, 1), null)),
            "From 2024-07-01 to 2024-07-02 nobody answers for `drill`.",
            "Let the assignment before reach to the hand-over, or the next one begin there.",
            "2024-07-01 至 2024-07-02，“drill”无人负责。",
            "请使前一分工延续到交接日，或使后一分工从该日起生效。"),
        Example(
            "RSP0102", "parties/clerk", Held(new(2024, 3, 1)), Held(null),
            "From 2024-01-01 to 2024-02-29 nobody holds the post `clerk` at `bureau`.",
            "Name who holds the post on these days, or who acts for them.",
            "2024-01-01 至 2024-02-29，“bureau”的职务“clerk”无人担任。",
            "请注明这些日期由谁担任，或由谁代理。"),
        Example(
            "RSP0103", "initiatives/work/activities/drill/assignments/[0]", Closing(null), Closing(new(2024, 8, 31)),
            "From 2024-09-01 to 2024-12-31 `branch` does not exist, and still has a part in it.",
            "End the assignment with the organisation, and name its successor.",
            "2024-09-01 至 2024-12-31，“branch”并不存在，却仍有分工。",
            "请使分工随该单位终止，并注明接任者。"),
        Example(
            "RSP0104", "initiatives/work/activities/drill/assignments/[0]", Retiring(null), Retiring(new(2024, 8, 31)),
            "From 2024-09-01 to 2024-12-31 `li` holds no post, and still has a part in it.",
            "Assign the post itself, or name the successor.",
            "2024-09-01 至 2024-12-31，“li”没有任职，却仍有分工。",
            "请改为按职务分工，或注明接任者。"),
        Example(
            "RSP0105", "parties/schools", Sound, With(Sound, new OrganizationSet { Key = "offices", Name = "Offices", Members = ["office"] }) with { Parties = [.. Sound.Parties.Where(party => party.Key != "schools")] },
            "The registry has no unit of `schools`, so nobody in particular has the part.",
            "Register the units, if the plan is to be followed unit by unit.",
            "名册中没有属于“schools”的单位，分工落不到具体单位。",
            "如需逐个单位落实，请登记这些单位。"),
        Example(
            "RSP0106", "initiatives/work/activities/drill", Drill(Assignment.Lead("office")), Drill(Assignment.Lead("office"), Assignment.Responsible("schools")),
            "`drill` is led by `office`, and nobody carries it out.",
            "Name who does the work, or make the lead responsible too.",
            "“drill”由“office”牵头，但无人承办。",
            "请注明承办单位，或将牵头单位同时列为责任单位。"),
        Example(
            "RSP0107", "parties/clerk", Duties("Files"), Duties("Files", "Fire safety"),
            "The post `clerk` has one duty only; other posts of the plan have two.",
            "Add the second duty.",
            "职务“clerk”只有一项职责，本计划的其他职务为一岗双责。",
            "请补充第二项职责。"),
        Example(
            "RSP0108", "delegations/[0]", Delegated(null), Delegated("office"),
            "`branch` belongs to no unit of `managers`, so nobody takes the delegated duty for it.",
            "Say to which of them the unit belongs, or who else takes it.",
            "“branch”不隶属于“managers”中的任何单位，所委托的职责无人承接。",
            "请注明其隶属关系，或另行指定承接单位。"),
        Cascade(
            "RSP0201", "statements/top", Layers(top => top with { State = SignatureState.Unsigned }), Layers(top => top with { State = SignatureState.Signed }),
            "`bureau` and `east` have not signed.", "Have it signed, and record the day.", "“bureau”与“east”尚未签订。", "请督促签订，并登记日期。", 2),
        Cascade(
            "RSP0202", "statements/top", Layers(top => top with { Signatures = [new() { Lower = "east", State = SignatureState.HalfSigned }] }), Layers(top => top),
            "Only one of `bureau` and `east` has signed.", "Have the other side sign, and record the day.", "“bureau”与“east”只有一方签字。", "请督促另一方签字，并登记日期。"),
        Cascade(
            "RSP0203", "statements/below", Layers(top => top with { Lower = "east" }), Layers(top => top),
            "`west` hands duties down by this statement and has signed none with the layer above.",
            "Include it in a statement of the layer above.",
            "“west”以此向下签订责任书，但没有与上一级签订。",
            "请把它列入上一级的责任书。"),
        Cascade(
            "RSP0204", "statements/below", Layers(top => top, classOfWest: "east"), Layers(top => top),
            "`west` has signed with the layer above and hands nothing down by this statement.",
            "Name its units in the lower side, or check to whom they belong.",
            "“west”已与上一级签订，但没有以此向下签订。",
            "请在下一方中列出其下属，或核对隶属关系。"),
        Cascade(
            "RSP0205", "statements/below", Layers(top => top, classOfWest: "bureau"), Layers(top => top),
            "`west.one` belongs to no unit of `both`, so nobody signs with it.",
            "Say to which of them the unit belongs.",
            "“west.one”不隶属于“both”中的任何单位，无人与其签订。",
            "请注明其隶属关系。"),
        Cascade(
            "RSP0206", "statements/top/items/[0]", Layers(top => top with { Items = ["extra"] }), Layers(top => top with { Items = ["drill"] }),
            "`extra` is in this statement and in none of the layer below.",
            "Hand it down, or leave it to this layer on purpose.",
            "“extra”列入此责任书，但下一级的责任书均未列入。",
            "请向下分解，或明确由本级承担。"),
    ];

    private static DiagnosticExample Example(string id, string path, Plan failing, Plan passing, string english, string englishFix, string chinese, string chineseFix) => new(
        new(id, path, english, englishFix, chinese, chineseFix), () => failing.CheckResponsibility(Year).Select(Finding.Of), () => passing.CheckResponsibility(Year).Select(Finding.Of));

    private static DiagnosticExample Cascade(string id, string path, Plan failing, Plan passing, string english, string englishFix, string chinese, string chineseFix, int times = 1) => new(
        new(id, path, english, englishFix, chinese, chineseFix),
        () => failing.ToCascade(Year.End).Gaps.Select(Finding.Of).Where((found, i) => times == 1 || found.English == english),
        () => passing.ToCascade(Year.End).Gaps.Select(Finding.Of));

    private static Plan Drill(params ReadOnlySpan<Assignment> assignments) => Steps(Step("drill") with { Assignments = [.. assignments] });

    private static Assignment Lead(LocalDate? from, LocalDate? until) => Assignment.Lead("office") with { From = from, Until = until };

    private static Plan With(Plan plan, params ReadOnlySpan<Party> parties) => plan with { Parties = [.. plan.Parties, .. parties] };

    private static Plan Held(LocalDate? from) => With(
        Sound, new Post { Key = "clerk", Name = "Clerk", At = "bureau" }, new Person { Key = "li", Name = "Clerk of the bureau", Tenures = [new() { Post = "clerk", From = from }] });

    private static Plan Closing(LocalDate? until) => With(
        Drill(Assignment.Responsible("branch") with { Until = until }), new Organization { Key = "branch", Name = "Branch", Closed = new(2024, 8, 31) });

    private static Plan Retiring(LocalDate? until) => With(
        Drill(Assignment.Responsible("li") with { Until = until }), new Person { Key = "li", Name = "Clerk", Tenures = [new() { Post = "head", Until = new(2024, 8, 31) }] });

    private static Plan Duties(params ReadOnlySpan<LocalizedText> duties) => With(
        Sound, new Post { Key = "guard", Name = "Guard", Duties = ["The gate", "Fire safety"] }, new Post { Key = "clerk", Name = "Clerk", Duties = [.. duties] });

    private static Plan Delegated(Key? manager) => With(
        Sound, new Organization { Key = "branch", Name = "Branch", PartOf = manager }, new OrganizationSet { Key = "managers", Name = "Managers", Members = ["office"] },
        new OrganizationSet { Key = "branches", Name = "Branches", Members = ["branch"] }) with
    {
        Delegations = [new() { From = "bureau", To = "managers", For = "branches", Subject = "Appraisal" }],
    };

    private static Plan Layers(Func<ResponsibilityStatement, ResponsibilityStatement> top, Key? classOfWest = null) => With(
        Steps(Step("drill"), Step("extra")),
        new Organization { Key = "east", Name = "East", PartOf = "bureau" }, new Organization { Key = "west", Name = "West", PartOf = "bureau" },
        new OrganizationSet { Key = "both", Name = "Both", Members = ["east", "west"] },
        new Organization { Key = "east.one", Name = "Class", PartOf = "east" }, new Organization { Key = "west.one", Name = "Class", PartOf = classOfWest ?? "west" },
        new OrganizationSet { Key = "classes", Name = "Classes", Members = ["east.one", "west.one"] }) with
    {
        Statements =
        [
            top(new() { Key = "top", Name = "Top", Upper = "bureau", Lower = "both", Items = ["drill"] }),
            new() { Key = "below", Name = "Below", Upper = "both", Lower = "classes", Items = ["drill"] },
        ],
    };
}
