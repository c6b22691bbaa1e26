namespace Education.Planning.Seeds;

/// <summary>Strand five: opinions, then each school's plan, approval before carrying out, an inspection tour, a touring exhibition.</summary>
internal static class MoralCityCulture
{
    public static Initiative Initiative => new()
    {
        Key = "campus-culture",
        Name = Text("Build campus culture faster", "加快校园文化建设"),
        Activities =
        [
            new()
            {
                Key = "opinions", Name = Text("Issue opinions on campus culture", "出台校园文化意见"), Timing = "by 03/end", Assignments = [Assignment.Responsible("city-bureau")],
                Deliverables =
                [
                    new() { Key = "culture-opinions", Name = Text("Opinions on strengthening campus culture further", "《进一步加强校园文化建设的意见》"), Kind = DeliverableKind.Document, From = "city-bureau" },
                ],
            },
            new()
            {
                Key = "culture-plans", Name = Text("Each school makes its culture plan and the plan of the year, and sends them in", "学校订方案和年度计划并报送"), Timing = "04/dekad2 & after #opinions",
                Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Reporting, "schools"), Assignment.Of(Role.Receiving, "managing-units")],
                Deliverables = [new() { Key = "culture-plan", Name = Text("A school's culture plan", "学校文化建设方案"), Kind = DeliverableKind.Plan, From = "schools", To = "managing-units" }],
            },
            new()
            {
                Key = "approval", Name = Text("The managing unit examines and approves the plans", "管校单位审核方案"), Timing = "04 & after #culture-plans",
                Assignments = [Assignment.Of(Role.Approving, "managing-units"), Assignment.Of(Role.Assessed, "schools")],
            },
            new()
            {
                Key = "carry-out-culture", Name = Text("Schools carry out what was approved", "按审定方案实施"), Timing = "after #approval",
                Description = Text("Surroundings, art, events, rules, mechanisms, atmosphere: a culture of its own.", "从环境、艺术、活动、制度、机制、氛围几方面做出特色。"),
                Assignments = [Assignment.Responsible("schools")],
            },
            new()
            {
                Key = "inspection-tour", Name = Text("A team of the city looks at every school's progress", "市巡检组查看各校进度"), Timing = "09 & after term1/day1",
                Assignments = [Assignment.Of(Role.Reviewing, "inspection-team"), Assignment.Of(Role.Assessed, "schools")],
            },
            new()
            {
                Key = "touring-exhibition", Name = Text("The best and most typical schools tour with their results", "推选成效突出的学校巡展"), Timing = "when-suitable & after #inspection-tour",
                Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Assessed, "schools")],
            },
        ],
    };
}
