namespace Education.Planning.Seeds;

/// <summary>Strand eleven: three award lines, each from quota to certificate. The year is hidden.</summary>
internal static class MoralCityCommendations
{
    public static Initiative Initiative => new()
    {
        Key = "commendations",
        Name = Text("Selections and commendations of the year xx", "xx年度评选表彰"),
        Description = Text("Democratic recommendation, open selection, the best are chosen.", "民主推荐、公开评选、择优。"),
        Timing = "Y",
        Assignments = [Assignment.Lead("city-bureau")],
        Activities = [Ethics, MoralEducation, Pupils, Higher, Joint, Preference],
    };

    private static Activity Ethics => new()
    {
        Key = "ethics-awards", Label = "(一)", Name = Text("The city's awards for teachers' ethics", "市级师德先进评选"), Assignments = Selecting,
        Indicators =
        [
            Places("advanced-individuals", "Advanced individuals", "先进个人", "near 400 person", "person", "09"),
            Places("advanced-collectives", "Advanced collectives", "先进集体", "near 60 collective", "collective", "09"),
        ],
        Activities =
        [
            Quota("ethics-quota", "03/end"), Recommendation("ethics-recommendation", "by 06/end"), Review("ethics-review", "07..08"), List("ethics-list-announced", "09"),
            Certificates("ethics-certificates", "when-suitable & after #ethics-list-announced"),
        ],
    };

    private static Activity MoralEducation => new()
    {
        Key = "moral-awards", Label = "(二)", Name = Text("The city's awards for moral education in schools", "市级德育先进评选"), Assignments = Selecting,
        Indicators =
        [
            Places("moral-workers", "Outstanding workers in moral education", "优秀德育工作者", "near 170 person", "person", "10"),
            Places("outstanding-class-teachers", "Outstanding class teachers", "优秀班主任", "near 170 person", "person", "10"),
            Places("advanced-classes", "Advanced classes", "先进班集体", "near 300 class", "class", "10"),
        ],
        Activities =
        [
            Quota("moral-quota", "04/end"), Recommendation("moral-recommendation", "before summer-break"), Review("moral-review", "08..09"), List("moral-list-announced", "10"),
            Certificates("moral-certificates", "when-suitable & after #moral-list-announced"),
        ],
    };

    private static Activity Pupils => new()
    {
        Key = "pupil-awards", Label = "(三)", Name = Text("The city's awards for pupils", "市级学生评优"), Assignments = Selecting,
        Indicators =
        [
            Places("merit-pupils", "\"Three-good\" pupils", "三好学生", "near 500 pupil", "pupil", "06/end"),
            Places("pupil-leaders", "Outstanding pupil leaders", "优秀学生干部", "near 200 pupil", "pupil", "06/end"),
        ],
        Activities =
        [
            Quota("pupil-quota", "04/early"), Recommendation("pupil-recommendation", "by 05/end"), Review("pupil-review", "06"), List("pupil-list-announced", "06/end"),
            Certificates("pupil-certificates", "before summer-break"),
        ],
    };

    private static Activity Higher => new()
    {
        Key = "higher-awards", Name = Text("Awards of the province and above follow the province and the state", "省级以上评优听从上级安排"), Timing = "announced-later",
        Assignments = [Assignment.Responsible("province"), Assignment.Responsible("state"), Assignment.Of(Role.Assessed, "city-bureau")],
    };

    private static Activity Joint => new()
    {
        Key = "joint-awards", Name = Text("Awards together with other departments follow their documents", "联合评优依各自文件"), Timing = "announced-later", Assignments = [Assignment.Joint("departments")],
    };

    private static Activity Preference => new()
    {
        Key = "preference", Name = Text("Those whose key work goes well come first", "重点评选工作推进好的单位和个人"), Assignments = [Assignment.Responsible("city-bureau")],
        Activities =
        [
            new() { Key = "awards-inspection", Name = Text("A special inspection of awards and key work", "评优与重点工作专项检查"), Assignments = [Assignment.Of(Role.Reviewing, "city-bureau")] },
        ],
    };

    private static ValueList<Assignment> Selecting =>
    [
        Assignment.Of(Role.Reviewing, "schools") with { Stage = 1 }, Assignment.Of(Role.Reviewing, "managing-units") with { Stage = 2 }, Assignment.Of(Role.Reviewing, "city-bureau") with { Stage = 3 },
    ];

    private static Activity Quota(Key key, Timing timing)
        => new() { Key = key, Name = Text("Send out the plan and the allotted places", "下发方案和名额"), Timing = timing, Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Receiving, "managing-units")] };

    private static Activity Recommendation(Key key, Timing timing) => new()
    {
        Key = key, Name = Text("Schools and managing units select and recommend", "学校、管校单位逐级推荐"), Timing = timing,
        Assignments = [Assignment.Of(Role.Reviewing, "schools") with { Stage = 1 }, Assignment.Of(Role.Reviewing, "managing-units") with { Stage = 2 }],
    };

    private static Activity Review(Key key, Timing timing)
        => new() { Key = key, Name = Text("The city reviews", "市里审核"), Timing = timing, Assignments = [Assignment.Of(Role.Reviewing, "city-bureau") with { Stage = 3 }] };

    private static Activity List(Key key, Timing timing)
        => new() { Key = key, Name = Text("The list is confirmed and announced", "确定名单并通报"), Timing = timing, Assignments = [Assignment.Responsible("city-bureau")] };

    private static Activity Certificates(Key key, Timing timing)
        => new() { Key = key, Name = Text("Commendation and certificates", "表彰发证"), Timing = timing, Assignments = [Assignment.Responsible("city-bureau")] };

    private static Indicator Places(Key key, string english, string chinese, TargetRule rule, string unit, Timing due)
        => new() { Key = key, Name = Text(english, chinese), Unit = unit, Targets = [new() { Rule = rule, Due = due, Words = Text("About", "左右") }] };
}
