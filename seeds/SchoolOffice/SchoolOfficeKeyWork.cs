namespace Education.Planning.Seeds;

/// <summary>Section two: eight key duties, numbered 1 to 7 and 9.</summary>
internal static class SchoolOfficeKeyWork
{
    public static ValueList<Initiative> All =>
    [
        HelpPrincipal, Coordination, Information,
        new()
        {
            Key = "media-contact", Label = "4、", Name = Text("Closer contact with the media", "多与媒体联系"), Commitment = Commitment.Pursue,
            Assignments = [Assignment.Of(Role.Coordinating, "school-office"), Assignment.Of(Role.Partnering, "media"), Assignment.Of(Role.Informed, "society")],
        },
        Archives,
        Own("award-register", "6、", "Copies of award certificates and the plaques are kept in one place", "获奖证书留复印件，奖牌集中保管") with
        {
            Deliverables = [new() { Key = "awards-kept", Name = Text("Copies of certificates, and plaques", "证书复印件与奖牌"), Kind = DeliverableKind.Register, From = "school-office" }],
        },
        Attendance,
        Own("staff-management", "9、", "Manage administrative staff and stay in touch with the offices", "管好行政人员，常与各处室沟通"),
    ];

    private static Initiative HelpPrincipal => new()
    {
        Key = "help-the-principal",
        Label = "1、",
        Name = Text("Help the principal see work through", "协助校长抓落实"),
        Assignments = [Assignment.Responsible("school-office")],
        Activities =
        [
            new()
            {
                Key = "urge-offices", Name = Text("Press the offices to do their work", "推动各处室把事办好"),
                Assignments = [Assignment.Supporting("school-office"), Assignment.Supervising("school-office"), Assignment.Of(Role.Assessed, "offices")],
            },
            new()
            {
                Key = "urging-feedback", Name = Text("Tell the principal what was found", "把督办结果报告校长"), Timing = "promptly",
                Assignments = [Assignment.Of(Role.Reporting, "school-office"), Assignment.Of(Role.Receiving, "principal")],
            },
        ],
    };

    private static Initiative Coordination => new()
    {
        Key = "coordination",
        Label = "2、",
        Name = Text("Coordinate and communicate", "统筹与沟通"),
        Assignments = [Assignment.Responsible("school-office")],
        Activities =
        [
            new()
            {
                Key = "major-matters", Name = Text("Major matters are reported through one channel", "大事归一个口子上报"),
                Assignments = [Assignment.Of(Role.Reporting, "offices"), Assignment.Of(Role.Receiving, "school-office")],
            },
            new()
            {
                Key = "up-and-down", Name = Text("Information goes up and down", "上下通达"), Timing = "promptly",
                Assignments = [Assignment.Responsible("school-office")],
                Indicators =
                [
                    new()
                    {
                        Key = "information-flow", Name = Text("How information flows up and down", "信息上传下达的质量"), Kind = IndicatorKind.Level,
                        Levels = [Text("late or wrong", "迟误"), Text("timely and accurate", "及时且准确")],
                        Targets = [new() { Rule = "reach 'timely and accurate'" }],
                    },
                ],
            },
            new()
            {
                Key = "bridge", Name = Text("A bridge between the offices; leaders who stand together", "当好处室间的桥梁，维护班子团结"),
                Assignments = [Assignment.Of(Role.Coordinating, "school-office")],
            },
        ],
    };

    private static Initiative Information => new()
    {
        Key = "information",
        Label = "3、",
        Name = Text("Gather information and pass it on", "收集并传递信息"),
        Activities =
        [
            new()
            {
                Key = "gather-information", Name = Text("Know how the school's work is going", "掌握学校各方面进展"), Timing = "promptly",
                Assignments = [Assignment.Responsible("school-office")],
            },
            new()
            {
                Key = "pass-news-on", Name = Text("Tell staff and the public of news and results", "向教职工和公众发布动态与成果"), Timing = "promptly",
                Assignments = [Assignment.Of(Role.Reporting, "school-office"), Assignment.Of(Role.Receiving, "staff"), Assignment.Of(Role.Receiving, "society")],
            },
        ],
    };

    private static Initiative Archives => new()
    {
        Key = "archives",
        Label = "5、",
        Name = Text("Archives in good order", "档案管理上规范"),
        Description = Text("Documents, contracts, buildings, teaching, photographs, each kind in its place.", "公文、合同、基建、教学、照片，分门归档。"),
        Activities =
        [
            new()
            {
                Key = "inspection-files", Name = Text("Prepare and file what inspections ask for", "备齐检查评估用的材料并归档"), Timing = "promptly",
                Assignments = [Assignment.Responsible("school-office"), Assignment.Of(Role.Assessing, "county-bureau"), Assignment.Of(Role.Assessing, "other-superiors"), Assignment.Of(Role.Assessed, "school")],
            },
            new()
            {
                Key = "statistics", Name = Text("Count and check the figures of every form, hand them in, keep them together", "表中数字算准核实，报出后一并存好"), Timing = "promptly",
                Commitment = Commitment.Pursue, Assignments = [Assignment.Responsible("school-office")],
            },
        ],
    };

    private static Initiative Attendance => new()
    {
        Key = "attendance",
        Label = "7、",
        Name = Text("Totals of attendance, assessment and more", "汇总考勤、考核等数据"),
        Assignments = [Assignment.Responsible("school-office"), Assignment.Of(Role.Assessed, "staff")],
        Activities =
        [
            new()
            {
                Key = "attendance-published", Name = Text("Publish them", "公布结果"), Timing = "promptly", Assignments = [Assignment.Responsible("school-office")],
            },
        ],
    };

    private static Initiative Own(Key key, string label, string english, string chinese)
        => new() { Key = key, Label = label, Name = Text(english, chinese), Assignments = [Assignment.Responsible("school-office")] };
}
