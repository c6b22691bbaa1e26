namespace Education.Planning.Seeds;

/// <summary>Section one: eleven routine duties.</summary>
internal static class SchoolOfficeRoutine
{
    public static ValueList<Initiative> All =>
    [
        Documents, SchoolOfficeReports.Reports, SchoolOfficeReports.Notices, Meetings,
        Own("drafting", "5、", "Draft plans, decisions, summaries and notices of the school", "拟写规划、决议、总结和各类通知"),
        Own("duty-rota", "6、", "Rota of administrative duty, every week and on holidays", "排好每周和节假日的行政值班") with { Timing = "every week; every public-holiday" },
        Own("seal", "7、", "Keep the seal; issue certificates and letters truthfully", "管好印章，据实开具证明、介绍信"),
        Own("vehicles-and-guests", "8、", "Vehicles and guests, by the rules", "公车、接待按制度办"),
        new()
        {
            Key = "liaison", Label = "9、", Name = Text("Link the school with other units", "与外单位做好衔接"),
            Assignments = [Assignment.Of(Role.Coordinating, "school-office"), Assignment.Of(Role.Partnering, "other-units")],
        },
        Publicity, WebSite,
    ];

    private static Initiative Documents => new()
    {
        Key = "documents",
        Label = "1、",
        Name = Text("Route documents", "公文流转"),
        Assignments = [Assignment.Responsible("school-office")],
        Activities =
        [
            new()
            {
                Key = "documents-in-and-out", Name = Text("Receive and send papers and files", "收发纸质和网上公文"), Timing = "promptly",
                Assignments = [Assignment.Responsible("school-office")],
            },
            new()
            {
                Key = "documents-read", Name = Text("The principal reads what comes in and says what to do", "来文先请校长批阅"),
                Dependencies = ["after #documents-in-and-out"], Assignments = [Assignment.Of(Role.Reviewing, "principal")],
            },
            new()
            {
                Key = "documents-passed-on", Name = Text("Pass them on to the office or the teachers concerned", "按批示转给处室或教师"),
                Dependencies = ["after #documents-read"],
                Assignments = [Assignment.Of(Role.Coordinating, "school-office"), Assignment.Responsible("offices"), Assignment.Responsible("teachers")],
            },
        ],
    };

    private static Initiative Meetings => new()
    {
        Key = "meetings",
        Label = "4、",
        Name = Text("Minutes and agendas of meetings", "会议记录与议程"),
        Assignments = [Assignment.Responsible("school-office")],
        Indicators =
        [
            new()
            {
                Key = "meeting-length", Name = Text("Length of regular meetings", "例会时长"), Kind = IndicatorKind.Amount, Unit = "minute",
                Targets = [new() { Rule = "fall", Words = Text("Shorten", "缩短") }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "agenda-ready", Name = Text("What a regular meeting will deal with is ready before it", "例会内容会前备好"),
                Timing = "every regular-meeting: before it", Assignments = [Assignment.Responsible("school-office")],
            },
        ],
    };

    private static Initiative Publicity => Own("publicity", "10、", "Make the school better known", "加强宣传，让更多人了解学校") with
    {
        Indicators =
        [
            new()
            {
                Key = "reputation", Name = Text("Influence and name of the school", "学校影响力与知名度"), Kind = IndicatorKind.Text,
                Targets = [new() { Rule = "rise" }],
            },
        ],
    };

    private static Initiative WebSite => new()
    {
        Key = "web-site",
        Label = "11、",
        Name = Text("Web site", "学校网站"),
        Activities =
        [
            new()
            {
                Key = "web-updates", Name = Text("Every office keeps its pages up to date", "各处室更新自己的栏目"), Timing = "every ..1hm",
                Assignments = [Assignment.Supervising("school-office"), Assignment.Responsible("offices"), Assignment.Of(Role.Assessed, "offices")],
                Indicators =
                [
                    new()
                    {
                        Key = "web-update-rate", Name = Text("Updates of an office's pages", "处室栏目更新次数"), Unit = "update per half-month",
                        Targets = [new() { Rule = "at least 1 update per half-month", Scope = "each offices" }],
                    },
                ],
            },
            new()
            {
                Key = "web-urging", Name = Text("Press the offices to update on time", "催促各处室按期更新"), Timing = "announced-later",
                Assignments = [Assignment.Supervising("school-office")],
            },
        ],
    };

    private static Initiative Own(Key key, string label, string english, string chinese)
        => new() { Key = key, Label = label, Name = Text(english, chinese), Assignments = [Assignment.Responsible("school-office")] };
}
