namespace Education.Planning.Seeds;

/// <summary>Item 8: how rebuilt schools are managed, in four measures.</summary>
internal static class AnnualCityRebuiltSchools
{
    public static Initiative Initiative => Work("rebuilt-schools-managed", "8.", "Manage rebuilt schools", "管好重建学校") with
    {
        Timing = "after #reconstruction",
        Assignments = [Assignment.Accountable("principals")],
        Activities =
        [
            Step("facility-campaign", "Everybody cares for what was rebuilt", "重建设施人人爱护") with
            {
                Label = "一是", Assignments = [Responsible("teachers"), Responsible("pupils")],
                Indicators = [Share("people-made-responsible", "Teachers and pupils made responsible", "担起爱护责任的师生比例", To("at least 100 %"))],
            },
            Step("facility-duties", "The principal answers; somebody is named for daily care", "校长负总责，日常有专人") with
            {
                Label = "二是", Assignments = [Assignment.Accountable("principals"), Responsible("facility-keepers")],
            },
            Step("facility-skills", "Managers who know how", "管理者懂管理") with
            {
                Label = "三是",
                Activities =
                [
                    Step("managers-trained", "Train the managers of rebuilt schools", "培训重建校管理干部") with { Assignments = [Lead("bureau"), Of(Role.Participating, "school-managers")] },
                    Step("facility-ledgers", "Ledgers of facilities", "设施台账与明细账") with
                    {
                        Timing = "standing", Assignments = [Responsible("rebuilt-schools")],
                        Deliverables = [new() { Key = "facility-ledger", Name = Text("Ledger of facilities", "设施台账"), Kind = DeliverableKind.Register, From = "rebuilt-schools" }],
                    },
                ],
            },
            Step("facility-inspections", "Inspect in four ways", "检查四法") with
            {
                Label = "四是", Commitment = Commitment.Ensure,
                Slogans = [Slogan("Four ways to inspect", "四种检查方式", 4, Text("open and secret visits", "明察暗访"), Text("scheduled", "定期检查"), Text("surprise", "突击抽查"), Text("random re-check", "随机复查"))],
                Indicators = [Share("working-facilities", "Rebuilt facilities that work", "重建设施正常运转比例", To("at least 100 %") with { Commitment = Commitment.Ensure })],
                Activities =
                [
                    Inspection("scheduled-inspections", "Visits and scheduled inspections", "明暗查访与定期检查", "regularly"),
                    Inspection("surprise-inspections", "Surprise checks and random re-checks", "突击查与随机回查", "unannounced"),
                    Step("facility-remedies", "Problems are found and put right", "查出问题，盯住整改") with { Assignments = [Supervising("bureau"), Responsible("rebuilt-schools")] },
                ],
            },
        ],
    };

    private static Activity Inspection(Key key, string english, string chinese, Timing timing)
        => Step(key, english, chinese) with { Timing = timing, Assignments = [Of(Role.Reviewing, "bureau"), Of(Role.Assessed, "rebuilt-schools")] };
}
