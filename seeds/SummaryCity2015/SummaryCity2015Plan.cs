namespace Education.Planning.Seeds;

/// <summary>The yearly summary of a city education bureau, whole: six sections with their figures and the recognition at the end.</summary>
public static class SummaryCity2015Plan
{
    /// <summary>What the summary reports on: items, indicators, the targets that it quotes.</summary>
    public static Plan Compose() => new()
    {
        Key = "summary-city-2015",
        Title = Text("Summary of the year's work of a city education bureau", "市教育局年度工作总结"),
        Language = Languages.English,
        Kind = PlanKind.Summary,
        Period = "2015",
        Owner = "bureau",
        Level = AdministrativeLevel.City,
        Source = Source,
        Slogans =
        [
            Slogan("Ten action plans", "十大行动计划", 10),
            Slogan("Three strategies", "三大发展战略", 3, Text("integration", "一体化"), Text("modernisation", "现代化"), Text("internationalisation", "国际化")),
        ],
        UnitNames =
        [
            Unit("kindergarten", "所"), Unit("school", "所"), Unit("group", "个"), Unit("pupil", "人"), Unit("person", "人"), Unit("person-time", "人次"), Unit("yuan", "元"), Unit("teacher", "人"),
            Unit("flat", "套"), Unit("company", "家"), Unit("complaint", "件"), Unit("mu", "亩"), Unit("year", "年"), Unit("case", "起"), Unit("pupil per school", "人/校"), Unit("yuan per pupil", "元/生"),
            Unit("base", "个"), Unit("class", "个班"), Unit("class per set", "班/套"), Unit("contestant", "人"), Unit("county", "个县（市、区）"), Unit("department", "个部门"), Unit("district", "个区"),
            Unit("examinee", "人"), Unit("item", "条"), Unit("principal", "人"), Unit("prize", "项"), Unit("pupil per computer", "生/台"), Unit("report", "次"), Unit("student per year", "人/年"),
            Unit("studio", "个工作室"), Unit("subject", "个学科"), Unit("teacher per computer", "师/台"), Unit("township", "个乡镇"), Unit("visit", "次"), Unit("yuan per person-year", "元/人·年"), Unit("yuan per person-academic year", "元/人·学年"),
        ],
        Parties = SummaryCity2015Parties.All,
        Sections =
        [
            new() { Items = ["year-under-leadership"] },
            new() { Label = "一、", Title = Text("Public service and livelihood", "公平均等的公共服务"), Items = ["public-service"] },
            new() { Label = "二、", Title = Text("Good schooling shared by town and country", "城乡共享优质教育"), Items = ["shared-schooling"] },
            new() { Label = "三、", Title = Text("A system of education in all phases", "各级各类教育体系"), Items = ["all-phases"] },
            new() { Label = "四、", Title = Text("Cooperation", "教育合作"), Items = ["open-cooperation"] },
            new() { Label = "五、", Title = Text("Management", "管理体制"), Items = ["management"] },
            new() { Label = "七、", Title = Text("Fees and conduct", "收费与行风"), Items = ["fees"] },
            new() { Items = ["recognition"] },
        ],
        Objectives =
        [
            new()
            {
                Key = "year-under-leadership", Name = Text("The year's work, led by city and advised by province", "市里领导、省厅指导下的一年"),
                Assignments = [Responsible("bureau"), Supervising("city-leadership"), Of(Role.Advising, "province-department")],
            },
            SummaryCity2015Livelihood.Objective,
            new()
            {
                Key = "shared-schooling", Name = Text("Good schooling is shared by town and country", "城乡共享优质教育"),
                Initiatives = [.. SummaryCity2015Sharing.Initiatives, SummaryCity2015Network.Initiative],
            },
            new()
            {
                Key = "all-phases", Name = Text("Education in all phases grows together", "各级各类教育协调发展"),
                Initiatives =
                [
                    SummaryCity2015Schools.Kindergartens, SummaryCity2015Schools.CompulsoryEducation,
                    SummaryCity2015SeniorPhase.General, SummaryCity2015SeniorPhase.VocationalCampaign, .. SummaryCity2015Conditions.Initiatives,
                ],
            },
            SummaryCity2015Cooperation.Objective, SummaryCity2015Management.Objective, SummaryCity2015Fees.Fees, SummaryCity2015Fees.Recognition,
        ],
        Pairings = SummaryCity2015Sharing.Pairings,
        Agreements = SummaryCity2015Cooperation.Agreements,
        Entitlements = SummaryCity2015Management.Entitlements,
    };

    /// <summary>The figures that stand beside their indicators.</summary>
    internal static IEnumerable<Figure> Figures =>
    [
        .. SummaryCity2015Livelihood.Figures, .. SummaryCity2015Sharing.Figures, .. SummaryCity2015Schools.Figures, .. SummaryCity2015SeniorPhase.Figures,
        .. SummaryCity2015Conditions.Figures, .. SummaryCity2015Cooperation.Figures, .. SummaryCity2015Management.Figures, .. SummaryCity2015Staff.Figures, .. SummaryCity2015Fees.Figures,
    ];

    private static UnitName Unit(string unit, string chinese) => new() { Unit = unit, Name = Text(unit, chinese) };

    private static SourceDocument Source => new()
    {
        Title = Text("Latest work summary of a city education bureau", "最新市教育局工作总结"),
        PrintedPeriod = "2015",
        Remarks =
        [
            Text(
                "The year is printed as 2015; flu control, reconstruction and the office holders named point to 2009. The printed year stands.",
                "年份印作2015；流感防控、灾后重建和文中职务指向2009年。此处保留印出的年份。"),
            Text("The document has no section six.", "原件缺第六部分。"),
            Text("Two paragraphs are broken in mid-sentence; pinyin after characters and lost characters were repaired or left as they are.", "两段在句中断开；字后拼音和缺字已清理，清理不了的照旧。"),
            Text("One sentence names a Party branch where \"organise\" is meant; the word was replaced on the way.", "一处“组织”被替换成了“支部”。"),
            Text("The average size of a public senior high is masked with capital letters.", "公办普高校均规模以大写XX遮盖。"),
        ],
    };
}
