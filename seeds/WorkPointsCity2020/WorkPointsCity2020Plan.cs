namespace Education.Planning.Seeds;

/// <summary>The work points of a city education bureau for 2020: nine strands, forty-one numbered points, most of their numbers masked.</summary>
public static class WorkPointsCity2020Plan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "work-points-city-2020",
        Title = Text("Work points of a city education bureau", "市教育局工作要点"),
        Language = Languages.English,
        Kind = PlanKind.WorkPoints,
        Period = "2020",
        Owner = "bureau",
        Level = AdministrativeLevel.City,
        Theme = Text("Year of building Party branches", "支部建设深化年"),
        Source = Source,
        Principles = [Text("Modernise education; aim at quality; strengthen the Party's lead; form character first.", "朝着教育现代化走，把质量放在前头，党建引领，育人为本。")],
        References = References,
        UnitNames = UnitNames,
        Parties = WorkPointsCity2020Parties.All,
        Sections = Sections,
        Objectives =
        [
            Intro, WorkPointsCity2020Party.Objective, WorkPointsCity2020Reform.Objective, WorkPointsCity2020Pupils.Objective, WorkPointsCity2020Phases.Objective,
            WorkPointsCity2020Teachers.Objective, WorkPointsCity2020Modernisation.Objective, WorkPointsCity2020Opening.Objective,
            WorkPointsCity2020Governance.Objective, WorkPointsCity2020Livelihood.Objective,
        ],
        Delegations =
        [
            new() { From = "bureau", To = "demonstration-zone", Subject = Text("Review of senior titles; recognition of second-grade kindergartens", "评高级职称、认定省二级园的权限"), Items = ["demonstration-zone-support"] },
        ],
    };

    private static Objective Intro => new()
    {
        Key = "satisfying-education", Name = Text("An education that the people are content with", "办人民满意的教育"), Commitment = Commitment.Pursue,
        Assignments = [Responsible("bureau"), Supervising("city-leadership")],
    };

    private static SourceDocument Source => new()
    {
        Title = Text("Work points of the education bureau for 2022 (city level)", "2022年度教育局工作要点（市级）"),
        PrintedPeriod = "2022",
        PageDate = new(2022, 4, 28),
        Remarks =
        [
            Text("Title and page say 2022; the body says 2020, and what it tells (epidemic, last year of the 13th five-year plan) agrees.", "标题、网页写2022，正文写2020；疫情、“十三五”收官等内容与正文相符。"),
            Text("About 36 numbers and several place names are masked with x; some words are replaced by asterisks.", "约36处数字和若干地名以x遮盖，另有词语变成星号。"),
            Text("A site notice stands inside point 4 of section five; the last stop of point 5 in section three is missing; title and text of point 3 in section nine are not parted.",
                "第五部分第4点夹有网站提示，第三部分第5点缺句号，第九部分第3点标题与正文相连。"),
        ],
    };

    private static ValueList<PlanReference> References =>
    [
        new() { Key = "outline-2035", Title = Text("The city's outline for education modernisation 2035", "《xx市教育现代化2035行动纲要》"), Relation = PlanRelation.Parent, PrintedPeriod = "2035" },
        new() { Key = "modernisation-plan", Title = Text("Implementation plan to speed up modernisation", "《加快推进教育现代化实施方案》"), Relation = PlanRelation.Parent, PrintedPeriod = "20xx-20xx" },
        new() { Key = "city-conference", Title = Text("Decisions of the city's education conference", "全市教育大会的部署"), Relation = PlanRelation.Parent },
        new() { Key = "five-year-plan", Title = Text("The 14th five-year plan of education, drawn up this year", "今年编制的“十四五”规划"), Relation = PlanRelation.Next, Period = "2021..2025" },
        new() { Key = "special-education-plan", Title = Text("The province's special education plan", "省特殊教育“十三五”规划"), Relation = PlanRelation.Parent, Period = "2016..2020" },
        new() { Key = "special-education-phase-2", Title = Text("Second-phase plans to raise special education", "特教二期提升计划（省、xx市）"), Relation = PlanRelation.Parent, Ordinal = 2 },
        new() { Key = "informatisation-plan", Title = Text("Three-year plan of informatisation", "《xx市教育信息化三年行动计划》"), Relation = PlanRelation.Parent, Period = "2019..2021" },
        new() { Key = "precision-teaching-plan", Title = Text("Three-year plan of precision teaching", "《精准教学三年行动计划》"), Relation = PlanRelation.Parent },
        new() { Key = "delta-plan", Title = Text("Plan of integration with the Yangtze delta", "《xx教育全面融入长三角一体化发展行动计划》"), Relation = PlanRelation.Parent, Period = "2019..2022" },
    ];

    private static ValueList<UnitName> UnitNames =>
    [
        Unit("project", "个项目"), Unit("brand", "个品牌"), Unit("item", "项"), Unit("yuan", "元"), Unit("kindergarten", "所"), Unit("place", "个学位"), Unit("company", "家"),
        Unit("pupil", "名学生"), Unit("student", "名学生"), Unit("person-time", "人次"), Unit("person", "人"), Unit("county", "个县（市、区）"), Unit("classroom", "个教室"),
        Unit("lesson hour", "课时"), Unit("space", "个空间"), Unit("school", "所"), Unit("teacher", "名教师"), Unit("pair", "对"), Unit("studio", "个工作室"), Unit("session", "次"),
        Unit("activity", "次活动"), Unit("activity per school", "次活动/校"), Unit("base", "个基地"), Unit("index point", "个指数点"), Unit("month", "个月"), Unit("station", "个站"),
        Unit("test per 2 years", "次/2年"), Unit("test per term", "次/学期"), Unit("test per year", "次/年"), Unit("visit", "次"), Unit("visit per matter", "次/件"), Unit("year of age", "岁"),
    ];

    private static ValueList<Section> Sections =>
    [
        new() { Text = Text("What the year's work is to be guided by.", "全年工作的总要求。"), Items = ["satisfying-education"] },
        Heading("一、", "Party building", "党的建设", "party-building"),
        Heading("二、", "Reform", "教育改革", "reform"),
        Heading("三、", "All-round education", "五育并举", "all-round-education"),
        Heading("四、", "Every phase of education", "各级各类教育", "phases"),
        Heading("五、", "Teachers and heads", "教师队伍", "teachers-and-heads"),
        Heading("六、", "Modernisation and information technology", "现代化与信息化", "modernisation"),
        Heading("七、", "The delta region and the world", "开放合作", "opening"),
        Heading("八、", "Law and governance", "依法治理", "governance"),
        Heading("九、", "Livelihood projects", "民生实事", "livelihood"),
    ];

    private static UnitName Unit(string unit, string chinese) => new() { Unit = unit, Name = Text(unit, chinese) };

    private static Section Heading(string label, string english, string chinese, Key item) => new() { Label = label, Title = Text(english, chinese), Items = [item] };
}
