namespace Education.Planning.Seeds;

/// <summary>Section two: fourteen lines of training.</summary>
internal static class TeachertrainCityLines
{
    public static ValueList<Initiative> All => [WholeStaff, NewTeachers, Principals, Management, Backbone, Subjects, ClassTeachers, .. TeachertrainCityFurtherLines.All];

    private static Initiative WholeStaff => Work("whole-staff", "1、", "Training of the whole staff", "全员培训") with
    {
        Activities =
        [
            Step("ethics", "Ethics", "师德教育") with
            {
                Label = "(1)", Assignments = [Of(Role.Mentoring, "model-teachers"), Of(Role.Mentored, "new-teachers")],
            },
            Step("technology", "Educational technology", "教育技术培训") with
            {
                Label = "(2)", Timing = "gradually", Assignments = [Lead("research-office"), Joint("equipment-station")],
                Indicators = [Share("technology-trained", "Subject teachers trained", "受训科任教师比例", To("at least 100 %"))],
            },
            Judged("technology-contest", "Who uses resources best, whose lessons yield most", "比资源运用、比教学高效", "bureau", "teachers"),
            Step("public-course", "The course required of all", "公需科目") with
            {
                Label = "(3)", Timing = "announced-later", Assignments = [Supervising("personnel-bureau"), Responsible("bureau"), Of(Role.Assessed, "teachers")],
                Indicators =
                [
                    Share("public-participation", "Participation", "参训率", new Target { Rule = "at least some % '保证'", Commitment = Commitment.Ensure }),
                    Share("public-completion", "Completion", "结业率", new Target { Rule = "at least some % '保证'", Commitment = Commitment.Ensure }),
                ],
            },
        ],
    };

    private static Initiative NewTeachers => Work("new-teacher-training", "2、", "New teachers", "新教师") with { Origin = ItemOrigin.Continued, Assignments = [Responsible("bureau")] };

    private static Initiative Principals => Work("principal-training", "3、", "Principals", "校长") with
    {
        Assignments = [Responsible("bureau"), Supervising("superior-bodies")],
        Activities = [Event("principal-pairs", "Principals help one another in pairs", "校长结对互助") with { Assignments = [Joint("principals")] }],
    };

    private static Initiative Management => Work("management-training", "4、", "Those who manage a school", "学校管理实务") with
    {
        Indicators =
        [
            Count("management-posts", "Kinds of post trained", "受训管理岗位", "kind of post", new Target { Rule = "at least 6 kind of post", Words = Text("Six are named, and the list is open", "列出六种，后有“等”字") }),
        ],
    };

    private static Initiative Backbone => Work("backbone-training", "5、", "Backbone teachers", "骨干教师") with
    {
        Assignments = [Supervising("bureau"), Responsible("backbone-teachers")],
        Activities = [Step("to-the-countryside", "They teach in the countryside", "送教下乡") with { Assignments = [Responsible("backbone-teachers")] }],
    };

    private static Initiative Subjects => Work("subject-training", "6、", "Subjects", "学科培训") with
    {
        Timing = "regularly & 03, 04, 05, 09, 10, 11",
        Assignments = [Of(Role.Advising, "experts"), Of(Role.Advising, "backbone-teachers")],
        Indicators = [Count("subject-sessions", "Sessions at a fixed time and place", "定期定点研训", "session", To("at least some session '定期'"))],
        Activities =
        [
            Judged("subject-attendance", "Nobody stays away", "学科参训", "bureau", "teachers") with
            {
                Indicators = [Share("subject-participation", "Participation", "学科参训率", new Target { Rule = "at least 100 %", Commitment = Commitment.Ensure })],
            },
        ],
    };

    private static Initiative ClassTeachers => Work("class-teacher-training", "7、", "Class teachers", "班主任") with
    {
        Assignments = [Of(Role.Mentoring, "outstanding-class-teachers")],
        Activities =
        [
            Event("mental-health-lecture", "A lecture on the mental health of pupils", "心理健康讲座") with { Indicators = [Count("lectures", "Lectures", "讲座次数", "lecture", To("exactly 1 lecture"))] },
        ],
    };
}
