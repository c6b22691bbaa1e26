namespace Education.Planning.Seeds;

/// <summary>Section three, 五是 to 七是: community education, equipment, quality.</summary>
internal static class SummaryCity2015Conditions
{
    private static readonly Figure[] Community =
    [
        Figure.Done("community-system", "The system of community education", "社区教育体系").Saying("Complete step by step", "逐步完善"),
        Figure.Done("western-conference-held", "The western conference was held", "西部协作会议召开"),
    ];

    private static readonly Figure[] Renovation =
    [
        Figure.Of("renovated-schools", "Weak schools with renewed hardware", "硬件改造的薄弱校", "193 school").Expected.Saying("All of them, by the end of the year", "年内全部完成"),
    ];

    private static readonly Figure[] Equipment =
    [
        Figure.Of("raised-juniors", "Junior schools that were raised", "提升的初中", "83 school"),
        Value("equipment-primary", "Equipment for a primary pupil", "小学生均装备值", "587 yuan per pupil", "808 yuan per pupil"),
        Value("equipment-junior", "Equipment for a junior pupil", "初中生均装备值", "710 yuan per pupil", "1228 yuan per pupil"),
        Value("equipment-senior", "Equipment for a senior pupil", "高中生均装备值", "986 yuan per pupil", "1429 yuan per pupil"),
    ];

    private static readonly Figure[] Quality =
    [
        Figure.Of("olympiad-classes", "Classes of extra mathematics for contests", "奥数班", "0 class").Saying("Completely closed", "彻底封住"),
        Figure.Done("random-visits-made", "Visits to schools and lessons", "视导学校与课堂").Saying("At random", "随机"),
    ];

    public static IEnumerable<Figure> Figures => [.. Community, .. Renovation, .. Equipment, .. Quality];

    public static ValueList<Initiative> Initiatives => [CommunityEducation, Equipped, QualityEducation];

    private static Initiative CommunityEducation => Work("community-education", "五是", "Community education", "社区教育") with
    {
        Assignments = [Lead("community-university"), Responsible("community-institutes"), Responsible("community-schools"), Responsible("teaching-points")],
        Slogans = [Slogan("Four levels", "四级体系", 4, Text("university", "社区大学"), Text("institute", "社区教育学院"), Text("school", "社区教育学校"), Text("teaching point", "社区教学点"))],
        Indicators = Figure.Indicators(Community[0]),
        Activities = [Step("western-conference", "Western conference on community education, for the first time in the city", "社区教育西部会议首次在本市开") with { Edition = 1, Indicators = Figure.Indicators(Community[1]) }],
    };

    private static Initiative Equipped => Work("equipment", "六是", "Buildings and equipment", "办学条件") with
    {
        Indicators = Figure.Indicators(Equipment),
        Activities =
        [
            Step("hardware-renovation", "Renew the hardware of weak schools", "薄弱校硬件改造") with { Timing = "by Y/end", Indicators = Figure.Indicators(Renovation) },
            Step("software-stage", "Then raise what goes on in them", "转入软件提升") with { Timing = "after #hardware-renovation" },
        ],
    };

    private static Initiative QualityEducation => Work("quality", "七是", "Quality from within", "内涵发展") with
    {
        Indicators = Figure.Indicators(Quality),
        Activities =
        [
            Step("maths-bans", "Ban the craze for mathematics contests", "封住奥数热") with
            {
                Assignments = [Of(Role.Assessing, "bureau")], Slogans = [Slogan("Five bans", "五个禁止", 5)],
            },
            Judged("random-visits", "Random visits to teaching and management", "随机视导教学与管理", "bureau", "compulsory-schools") with { Timing = "unannounced" },
            Judged("published-monitoring", "Monitor quality and publish it", "素质教育监测并公布", "bureau", "schools"),
            Judged("attainment-monitoring", "Monitor what pupils attain", "学业质量监测", "bureau", "pupils"),
            Judged("ability-monitoring", "Monitor special abilities", "专项学能监测", "bureau", "pupils") with { Origin = ItemOrigin.Started },
            Judged("evaluation-systems", "Evaluate schools, teachers and pupils by science", "学校、教师、学生评价制度", "bureau", "schools", "teachers", "pupils"),
        ],
    };

    // The year of the value before is masked (XX年).
    private static Figure Value(Key key, string english, string chinese, Quantity before, Quantity now)
    {
        var figure = Figure.Of(key, english, chinese, now);
        return figure with { Indicator = figure.Indicator with { Kind = IndicatorKind.Amount, Baseline = new() { Value = before, At = "20xx" } } };
    }
}
