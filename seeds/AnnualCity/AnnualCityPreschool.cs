namespace Education.Planning.Seeds;

/// <summary>Item 2: kindergartens.</summary>
internal static class AnnualCityPreschool
{
    public static Initiative Initiative => Work("preschool", "2.", "Pre-school education, faster", "学前教育提速") with
    {
        Activities =
        [
            Step("preschool-plan", "Draw up and carry out a three-year action plan", "订立并推行三年行动计划") with
            {
                Timing = "for 3y within Y..", Assignments = [Lead("bureau")],
                Deliverables = [new() { Key = "preschool-plan-document", Name = Text("Three-year action plan", "三年行动计划"), Kind = DeliverableKind.Plan, From = "bureau" }],
            },
            Step("preschool-system", "Government leads, society joins; public and private side by side; costs shared", "政府主导、社会参与，成本共担") with
            {
                Assignments = [Lead("city"), Of(Role.Participating, "society"), Of(Role.Funding, "city")],
            },
            Step("rural-kindergartens", "The countryside first", "农村优先") with
            {
                Indicators =
                [
                    Count("public-kindergartens", "Public kindergartens of the township", "乡镇公办园数", "kindergarten per township", To("at least 1 kindergarten per township") with { Scope = "each townships" }),
                    Flag("surplus-buildings", "The empty building was offered to a kindergarten first", "空余校舍先问幼儿园要不要", Each("vacated-schools")),
                ],
            },
            Step("migrant-kindergarten", "Migrant workers' children find a place", "务工人员子女有园上") with
            {
                Commitment = Commitment.Strive,
                Indicators = [Flag("migrants-admitted", "The kindergarten admits migrant workers' children", "接收随迁幼儿", Each("kindergartens") with { Commitment = Commitment.Strive })],
            },
            Step("urban-kindergartens", "More good places in town, soon", "城区尽快缓解入好园难"),
            Step("kindergarten-management", "Closer management", "加强园所管理") with
            {
                Activities =
                [
                    Judged("kindergarten-licence", "No kindergarten without a licence", "无证不得办园", "licensing-authorities", "kindergartens"),
                    Judged("kindergarten-teacher-licence", "No kindergarten teacher without qualification", "无资格不得任教", "licensing-authorities", "kindergarten-teachers"),
                    Judged("kindergarten-supervision", "Supervision of kindergartens", "幼儿园督导", "supervision-office", "kindergartens"),
                ],
            },
        ],
    };
}
