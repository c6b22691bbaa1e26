namespace Education.Planning.Seeds;

/// <summary>Looking back: the stock-taking (一是) and the assessment against signed statements (四是).</summary>
internal static class YearendCityReview
{
    public static Initiative StockTaking => new()
    {
        Key = "stock-taking",
        Label = "一是",
        Name = Text("Take stock", "盘点全年工作"),
        Timing = "by Y/end",
        Assignments = [Assignment.Responsible("offices-and-units")],
        Indicators =
        [
            new()
            {
                Key = "key-tasks-done", Name = Text("Tasks of the key objectives that are done", "重点目标任务完成比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Population = Text("All offices and units", "全部科室、单位"),
                Targets = [new() { Rule = "at least 100 %", Due = "by Y/end", Commitment = Commitment.Ensure }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "item-by-item", Name = Text("Go through the objectives one by one and fill the gaps", "对着目标逐条过一遍，缺什么补什么"),
                Assignments = [Assignment.Responsible("offices-and-units")],
            },
            new()
            {
                Key = "unfinished-work", Name = Text("For what is not done: find the reason, report to the leader, propose a remedy", "没做完的查明原因、报告领导、拿出补救办法"),
                Dependencies = ["after #item-by-item"],
                Assignments = [Assignment.Responsible("offices-and-units"), Assignment.Of(Role.Reporting, "offices-and-units"), Assignment.Of(Role.Receiving, "leaders-in-charge")],
                Slogans =
                [
                    new()
                    {
                        Text = Text("Three duties for each unfinished item", "未完成事项的三项要求"), DeclaredCount = 3,
                        Parts = [Text("reason", "原因"), Text("report", "汇报"), Text("remedy", "办法")],
                    },
                ],
                Deliverables = [new() { Key = "unfinished-report", Name = Text("Report on an unfinished item, with a remedy", "未完成事项报告及补救办法"), Kind = DeliverableKind.Report, From = "offices-and-units", To = "leaders-in-charge" }],
            },
        ],
    };

    public static Initiative Assessment => new()
    {
        Key = "year-end-assessment",
        Label = "四是",
        Name = Text("Prepare for assessments, and assess", "备考核、做考核"),
        Activities =
        [
            new()
            {
                Key = "assessment-preparation", Name = Text("Get ready ahead of every assessment", "赶在考核之前把准备做足"),
                Timing = "before #assessments", Assignments = [Assignment.Responsible("offices-and-units")],
            },
            new()
            {
                Key = "assessments", Name = Text("Assess county bureaus and directly run schools against what they signed", "对照签下的责任书考核县区局和直属校"),
                Timing = "Y/end",
                Assignments = [Assignment.Of(Role.Assessing, "offices-and-units"), Assignment.Of(Role.Assessed, "county-bureaus"), Assignment.Of(Role.Assessed, "direct-schools")],
            },
            new()
            {
                Key = "integrity", Name = Text("Nothing overstated, nothing hidden", "成绩不夸大，问题不遮掩"),
                Dependencies = ["with #assessments"],
                Assignments = [Assignment.Responsible("offices-and-units"), Assignment.Responsible("county-bureaus"), Assignment.Responsible("direct-schools")],
                Indicators =
                [
                    new()
                    {
                        Key = "misreports", Name = Text("Results overstated or problems hidden", "拔高成绩、隐瞒问题的情形"), Unit = "case",
                        Population = Text("Those who assess and those who are assessed", "考核方与被考核方"), Targets = [new() { Rule = "zero", Due = "Y/end" }],
                    },
                ],
            },
            new()
            {
                Key = "discipline", Name = Text("Assess fairly, keep discipline, take it seriously", "守纪律、讲公正、不走过场"),
                Commitment = Commitment.Ensure, Dependencies = ["with #assessments"], Assignments = [Assignment.Responsible("offices-and-units")],
            },
        ],
    };

    public static ValueList<ResponsibilityStatement> Statements =>
    [
        new()
        {
            Key = "handed-down-objectives", Name = Text("Objectives of the key work, handed down to offices and units", "下达给科室、单位的重点工作目标"),
            Upper = "bureau", Lower = "offices-and-units", Items = ["stock-taking"], Timing = "Y/early",
        },
        new()
        {
            Key = "signed-objectives", Name = Text("Statement of objectives and responsibility", "目标责任书"),
            Upper = "bureau", Lower = "assessed-bodies", Items = ["year-end-assessment"], Timing = "Y/early", State = SignatureState.Signed,
        },
    ];
}
