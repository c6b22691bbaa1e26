namespace Education.Planning.Seeds;

/// <summary>Section two: chains of good schools, and schools with a feature of their own.</summary>
internal static class AnnualDistrictStrategies
{
    public static Objective Objective => new()
    {
        Key = "strategies",
        Name = Text("Balance in depth, from within", "内涵发展，深度均衡"),
        Assignments = [Assignment.Lead("district-bureau")],
        Initiatives = [Chains, Features],
    };

    private static Initiative Chains => new()
    {
        Key = "education-chains", Label = "1、", Name = Text("Raise peaks and fill valleys: chains of good schools", "“扬峰填谷”：建好优质教育链"), Commitment = Commitment.Pursue,
        Activities =
        [
            new()
            {
                Key = "chain-supervision", Label = "(1)", Name = Text("Manage the chains by the rules and supervise them as they work", "按办法管链，重在过程督导"),
                Assignments = [Assignment.Supervising("district-bureau"), Assignment.Of(Role.Assessed, "chains")],
            },
            new()
            {
                Key = "chain-assessment", Label = "(2)", Name = Text("Assess each chain once a year", "每年考评各教育链"), Timing = "every year",
                Slogans =
                [
                    AnnualDistrictPlan.Counted(
                        "Process, the chain as a whole, its own past", "看过程、看整体、看自身进步", 3,
                        Text("process", "过程"), Text("whole", "整体"), Text("own past", "纵向")),
                ],
                Assignments = [Assignment.Of(Role.Assessing, "district-bureau"), Assignment.Of(Role.Assessed, "chains")],
            },
            new() { Key = "chain-research", Label = "(3)", Name = Text("Study and renew how chains work", "研究并更新链的体制机制") },
            new()
            {
                Key = "chain-experience", Label = "(4)", Name = Text("Sum up and make known what chains have taught, as a matter of public governance", "从公共治理角度总结链的经验并推广"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Advising, "experts")],
            },
        ],
    };

    private static Initiative Features => new()
    {
        Key = "school-features", Label = "2、", Name = Text("Every school shines: schools with a feature", "“精彩纷呈”：特色学校"), Commitment = Commitment.Pursue, Timing = "Y",
        Assignments = [Assignment.Lead("district-bureau"), Assignment.Responsible("schools"), Assignment.Responsible("other-schools")],
        Slogans = [new() { Text = Text("One school, one feature", "“一校一品”") }],
        Indicators =
        [
            new()
            {
                Key = "features", Name = Text("Distinctive features of a school", "学校特色品牌数"), Unit = "feature per school",
                Targets = [new() { Rule = "exactly 1 feature per school", Scope = "each schools" }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "distinctive-campuses", Label = "(1)", Name = Text("Foster projects; make campuses distinctive", "培育特色项目，创建特色校园"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Assessing, "district-bureau"), Assignment.Of(Role.Assessed, "schools")],
            },
            new() { Key = "rebuilt-schools", Label = "(2)", Name = Text("Let schools that are extended or moved build on their features", "改扩建、迁建学校借机做强特色") },
            new() { Key = "new-schools", Label = "(3)", Name = Text("Plan new schools high and distinctive from the start", "新建配套学校起点要高、特色要明") },
        ],
    };
}
