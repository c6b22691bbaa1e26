namespace Education.Planning.Seeds;

/// <summary>Strand ten: education in ethics, and one model in each school.</summary>
internal static class MoralCityModels
{
    public static Initiative Initiative => new()
    {
        Key = "ethics-education",
        Name = Text("Educate in teachers' ethics", "深化师德教育"),
        Activities =
        [
            new()
            {
                Key = "ethics-theme", Name = Text("Learn the rules, gain in quality, set an example", "“学规范、强素质、树形象”主题活动"), Origin = ItemOrigin.Continued, Assignments = [Assignment.Responsible("schools")],
            },
            new() { Key = "ethics-training", Name = Text("Training in professional ethics; good examples are chosen and made known", "专项培训，选树典型"), Assignments = [Assignment.Responsible("schools")] },
            OneModel,
            new()
            {
                Key = "models-at-school", Name = Text("Each school keeps telling of its models", "校内持续宣传标兵"), Timing = "standing", Assignments = [Assignment.Responsible("schools")],
            },
            new()
            {
                Key = "report-models", Name = Text("Models and their deeds are reported", "上报校级标兵及事迹"), Timing = "by 04/end", Assignments = [Assignment.Of(Role.Reporting, "schools"), Assignment.Of(Role.Receiving, "managing-units")],
                Deliverables = [new() { Key = "models-report", Name = Text("Models of the school and their deeds", "标兵事迹材料"), Kind = DeliverableKind.Report, From = "schools", To = "managing-units" }],
            },
            new() { Key = "models-publicity", Name = Text("Managing units tell the public of them, without a break", "管校单位统一、不断地宣传"), Timing = "throughout 04/end..", Assignments = [Assignment.Responsible("managing-units")] },
            new()
            {
                Key = "city-models-next", Name = Text("The next selection of city models", "下一轮市级标兵评选"), Origin = ItemOrigin.NextRound, Timing = "undated", Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Assessed, "teachers")],
            },
        ],
    };

    private static Activity OneModel => new()
    {
        Key = "one-model", Name = Text("One school, one model: a good teacher beside me", "“一校一标兵”评选"), Origin = ItemOrigin.Started, Timing = "03/end..",
        Assignments = [Assignment.Lead("city-bureau"), Assignment.Of(Role.Reviewing, "schools"), Assignment.Of(Role.Assessed, "staff")],
        Indicators =
        [
            new()
            {
                Key = "models-share", Name = Text("Models, as a share of the staff", "标兵占教职工比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Fraction = new() { Numerator = Text("Models", "标兵"), Denominator = Text("Staff", "教职工") },
                Targets = [new() { Rule = "near 1 %", Scope = "each schools", Words = Text("In principle 1 %", "原则上1%") }],
            },
            new()
            {
                Key = "school-models", Name = Text("Models of a school", "一校标兵数"), Unit = "person",
                Targets =
                [
                    new() { Rule = "at least 1 person", Scope = "each schools" },
                    new() { Rule = "at most 1 person", Scope = "each small-schools", Words = Text("A school with fewer than a hundred may choose one", "不满百人的可选一人") },
                ],
            },
        ],
    };
}
