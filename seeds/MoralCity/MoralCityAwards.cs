namespace Education.Planning.Seeds;

/// <summary>The awards of the plan: three lines of commendations, a model in each school, the micro-film contest. What the text leaves open is assumed, and each assumption says so.</summary>
internal static class MoralCityAwards
{
    public static ValueList<Award> All => [Ethics, MoralEducation, Pupils, MoralCitySmallAwards.SchoolModels, MoralCitySmallAwards.MicroFilms];

    private static Award Ethics => new()
    {
        Key = "ethics-awards", Name = Text("Awards for teachers' ethics", "师德先进评选"), Item = "ethics-awards",
        Lines =
        [
            Line("advanced-individuals", "Advanced individuals", "先进个人", "teachers", "about 400 person", 20, "staff") with { Conditions = [Violation] },
            Line("advanced-collectives", "Advanced collectives", "先进集体", "collectives", "about 60 collective", 3, "staff"),
        ],
        Stages = Stages("ethics", "09-01..09-05"),
        Assumptions = Assumed(Text("The list is published for objection on 1 to 5 September; the text has no such window.", "名单于9月1日至5日公示；原文没有公示一环。")),
    };

    private static Award MoralEducation => new()
    {
        Key = "moral-awards", Name = Text("Awards for moral education", "德育先进评选"), Item = "moral-awards",
        Lines =
        [
            Line("moral-workers", "Outstanding workers in moral education", "优秀德育工作者", "moral-workers", "about 170 person", 8, "staff") with { Conditions = [Violation] },
            Line("class-teachers", "Outstanding class teachers", "优秀班主任", "class-teachers", "about 170 person", 8, "staff") with { Conditions = [Violation] },
            Line("advanced-classes", "Advanced classes", "先进班集体", "school-classes", "about 300 class", 15, "enrolment"),
        ],
        Stages = Stages("moral", "10-08..10-14"),
        Assumptions = Assumed(Text("The list is published for objection on 8 to 14 October; the text has no such window.", "名单于10月8日至14日公示；原文没有公示一环。")),
    };

    private static Award Pupils => new()
    {
        Key = "pupil-awards", Name = Text("Awards for pupils", "学生评优"), Item = "pupil-awards",
        Lines =
        [
            Line("merit-pupils", "\"Three-good\" pupils", "三好学生", "pupils", "about 500 pupil", 25, "enrolment"),
            Line("pupil-leaders", "Outstanding pupil leaders", "优秀学生干部", "pupils", "about 200 pupil", 10, "enrolment") with
            {
                Score = "leadership", NotAmong = ["merit-pupils"],
                Conditions = [new() { Column = "leads", Name = Text("holds an office among pupils", "担任学生干部"), IsRequired = true }],
            },
        ],
        Stages = Stages("pupil", "06-16..06-20"),
        Assumptions =
        [
            .. Assumed(Text("The list is published for objection on 16 to 20 June; the text has no such window.", "名单于6月16日至20日公示；原文没有公示一环。")),
            Text("Nobody is both: who is chosen as a \"three-good\" pupil does not compete as a leader.", "不重复授奖：入选三好学生者不再参评优秀学生干部。"),
        ],
    };

    // Sent out, recommended from below, reviewed, published (assumed), confirmed, certificates.
    private static ValueList<AwardStage> Stages(string award, Timing published) =>
    [
        new() { Kind = AwardStageKind.Notice, Item = $"{award}-quota", By = ["city-bureau"] },
        new() { Kind = AwardStageKind.Recommendation, Item = $"{award}-recommendation" },
        new() { Kind = AwardStageKind.Review, Item = $"{award}-review", Passes = "reviewed" },
        new() { Kind = AwardStageKind.Publication, Timing = published, By = ["city-bureau"], ComplaintOn = "complaint_on", ComplaintUpheld = "complaint_upheld", IsAssumed = true },
        new() { Kind = AwardStageKind.Confirmation, Item = $"{award}-list-announced" },
        new() { Kind = AwardStageKind.Certificate, Item = $"{award}-certificates" },
    ];

    private static AwardLine Line(Key key, string english, string chinese, Key candidates, Quantity places, int tolerance, Key by) => new()
    {
        Key = key, Name = Text(english, chinese), Candidates = candidates, Places = places, Tolerance = tolerance, Score = "score", Ties = AwardTies.Report,
        Allotment = new() { To = "managing-units", By = by, Method = AllotMethod.LargestRemainder },
    };

    private static AwardCondition Violation => new() { Column = "violation", Name = Text("violated professional ethics", "违反职业道德") };

    private static ValueList<LocalizedText> Assumed(LocalizedText published) =>
    [
        Text("Places are shared out by the size of the managing units, fractions by the largest remainders.", "名额按管校单位规模分配，小数用最大余数法处理。"),
        Text("\"About\" allows 5 % either way.", "“左右”按上下百分之五计。"),
        Text("Who ties at the last place is reported; nobody decides by himself.", "末位并列者列出，不自行取舍。"),
        published,
        Text("A place that a complaint sets free is not filled again.", "因异议空出的名额不再递补。"),
    ];
}
