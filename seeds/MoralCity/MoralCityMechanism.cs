namespace Education.Planning.Seeds;

/// <summary>Strand eight: the pilot of rewards and penalties.</summary>
internal static class MoralCityMechanism
{
    public static Initiative Initiative => new()
    {
        Key = "ethics-mechanism",
        Name = Text("Pilot a mechanism of rewards and penalties in teachers' ethics", "试点师德奖惩机制"),
        Activities =
        [
            new()
            {
                Key = "experience", Name = Text("Bring together what worked", "梳理成功做法"), Description = Text("From the ethics work of recent years.", "近年师德工作的做法和经验。"), Assignments = [Assignment.Responsible("city-bureau")],
            },
            new()
            {
                Key = "pilot-rules", Name = Text("Rules of the pilot; praise becomes regular", "订试点细则，表彰制度化"), Assignments = [Assignment.Responsible("city-bureau")], Dependencies = ["after #experience"],
                Deliverables = [new() { Key = "pilot-detailed-rules", Name = Text("Detailed rules of the pilot", "《师德建设奖惩机制试点工作实施细则》"), Kind = DeliverableKind.Document, From = "city-bureau" }],
            },
            new()
            {
                Key = "violations", Name = Text("How violations are handled: authority, steps, standard, use of the result", "违纪处理：权限、步骤、标准、结果运用"),
                Assignments = [Assignment.Responsible("city-bureau"), Assignment.Responsible("schools"), Assignment.Of(Role.Assessed, "teachers")],
            },
            new() { Key = "ethics-meetings", Name = Text("A meeting on ethics in each term", "学期师德会议"), Timing = "every term", Assignments = [Assignment.Responsible("schools")] },
            new()
            {
                Key = "self-inspection", Name = Text("Schools inspect and correct themselves", "学校自查自纠"), Timing = "regularly", Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Assessed, "schools")],
            },
            new()
            {
                Key = "winners-growth", Name = Text("Follow the growth of those who won before, and help with their weak points", "关注获奖者成长，助其补短"), Description = Text("Of all past rounds.", "历届标兵和先进。"),
                Assignments = [Assignment.Responsible("city-bureau"), Assignment.Responsible("schools"), Assignment.Of(Role.Assessed, "past-winners")],
            },
            new()
            {
                Key = "model-counties", Name = Text("Model counties of the mechanism", "机制建立示XX县区创建"), Timing = "Y/half2", Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Assessed, "counties")],
                Indicators =
                [
                    new() { Key = "model-counties-chosen", Name = Text("Model counties chosen", "评选的县区"), Unit = "county", Targets = [new() { Rule = "between 1 county and 2 county", Due = "Y/half2" }] },
                ],
            },
            new() { Key = "on-site-meeting", Name = Text("A meeting on site or to sum up spreads the experience", "办现场会或总结会推广"), Timing = "when-suitable", Assignments = [Assignment.Responsible("city-bureau")] },
        ],
    };
}
