namespace Education.Planning.Seeds;

/// <summary>Section five: rules of research, strong groups, lessons, topics, the staff.</summary>
internal static class TeachertrainSchoolMeasures
{
    public static Objective Objective => new()
    {
        Key = "measures", Name = Text("Measures, under the leading group", "领导小组之下的措施"), Assignments = [Supervising("leading-group"), Responsible("school")],
        Initiatives =
        [
            Work("research-rules", "1.", "Rules of research become routine", "教研制度常态化") with
            {
                Timing = "standing", Commitment = Commitment.Ensure, Assignments = [Responsible("teaching-office"), Responsible("research-office")],
                Activities = [Judged("research-evaluation", "Rules for evaluating research at the school", "校本教研评价制度", "school", "research-groups")],
            },
            Groups, TeachertrainSchoolLessons.Initiative, Work("key-topics", "4.", "Key topics", "重点课题"), TeachertrainSchoolStaff.Initiative,
        ],
    };

    private static Initiative Groups => Work("strong-groups", "2.", "Strong teaching groups", "教研组建设") with
    {
        Activities =
        [
            Judged("best-group", "Who is an excellent group", "争创优秀教研组", "school", "research-groups"),
            Step("three-fixed", "Three things fixed", "三确定") with
            {
                Label = "(1)", Timing = "every term: early", Assignments = [Responsible("research-groups")],
                Indicators =
                [
                    new()
                    {
                        Key = "fixed-in-advance", Name = Text("Fixed in advance", "事先确定的三项"),
                        Checklist = [new("time-and-place", Text("time and place", "时间地点")), new("plan", Text("plan", "方案")), new("speaker", Text("main speaker", "中心发言人"))],
                        Targets = [To("all 3")],
                    },
                ],
                Activities = [Step("meeting-plan", "Plan and main speaker before each meeting", "会前定方案、发言人") with { Timing = "every research-meeting: before it", Assignments = [Responsible("main-speakers")] }],
            },
            Step("mentor-system", "Every mentor answers for a young teacher", "导师保障制") with
            {
                Label = "(2)", Timing = "regularly", Assignments = [Of(Role.Mentoring, "mentor-teachers"), Of(Role.Mentored, "young-teachers")],
            },
            Step("leader-duty", "Leaders of groups answer for each meeting", "教研组长责任制") with
            {
                Label = "(3)", Timing = "every research-meeting", Assignments = [Responsible("group-leaders")],
                Deliverables = [new() { Key = "meeting-record", Name = Text("Record of the meeting", "活动记录"), Kind = DeliverableKind.Register }],
                Activities = [Step("leader-training", "Train the leaders", "培训组长") with { Assignments = [Responsible("departments")] }],
            },
        ],
    };
}
