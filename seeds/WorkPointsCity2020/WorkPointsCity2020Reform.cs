namespace Education.Planning.Seeds;

/// <summary>Section two: tasks of the city's conference, the next five-year plan, examinations, assessment and pay.</summary>
internal static class WorkPointsCity2020Reform
{
    public static Objective Objective => new()
    {
        Key = "reform", Name = Text("Carry out the city's education conference and deepen reform", "落实大会部署，深化改革"), Assignments = [Responsible("bureau")],
        Initiatives = [ConferenceTasks, FiveYearPlan, Examinations, WorkPointsCity2020Assessment.Initiative],
    };

    private static Initiative ConferenceTasks => Work("conference-tasks", "1.", "Tasks of the city's education conference", "全市教育大会的任务") with
    {
        Commitment = Commitment.Ensure,
        Upstream = [new("city-conference", "stage-tasks")],
        Slogans = [Slogan("Thirteen projects of the implementation plan", "十三项工程", 13)],
        Indicators =
        [
            Count("key-works", "Key works carried out", "推进的重点工作", "item", To("exactly xx item")),
            Share("stage-tasks-done", "Stage tasks completed", "阶段任务完成率", new Target { Rule = "at least 100 %", Commitment = Commitment.Ensure }),
        ],
    };

    private static Initiative FiveYearPlan => Work("next-five-years", "2.", "Draw up the next five-year plan", "编“十四五”规划") with
    {
        Upstream = [new("outline-2035", "stage-goals")],
        Deliverables = [Document("five-year-plan-draft", "Five-year plan and special plans", "五年规划与专项规划")],
        Activities = [Step("layout-revision", "Revise the layout of schools and kindergartens", "修编学校、幼儿园布局规划") with { Origin = ItemOrigin.NextRound }],
    };

    private static Initiative Examinations => Work("examinations", "3.", "Examinations and admission", "考试与招生") with
    {
        Activities =
        [
            Step("college-entrance", "College entrance reform, steadily", "稳步推进高考改革"),
            Step("paper-design", "Papers of the senior high entrance examination", "中考命题") with
            {
                Timing = "every year", Assignments = [Of(Role.Assessing, "exam-body"), Of(Role.Assessed, "pupils")],
                Indicators =
                [
                    Share("rote-questions", "Rote and objective questions in the paper", "机械记忆题、客观题占比", To("fall")),
                    Share("open-questions", "Inquiry, open and composite questions in the paper", "探究、开放、综合题占比", To("rise")),
                ],
            },
            Step("quota-places", "Quota places of good senior highs: a basic and a competitive part", "优质高中名额分配：基础部分加竞争部分") with
            {
                Timing = "every year", Assignments = [Of(Role.Assessing, "exam-body"), Of(Role.Assessed, "pupils")],
            },
            Step("public-school-admission", "Public schools admit pupils at the same time as private ones", "公办学校与民办同时招生") with { Timing = "#private-school-admission" },
            Step("private-school-admission", "Private schools admit pupils", "民办学校招生"),
        ],
    };
}
