namespace Education.Planning.Seeds;

/// <summary>A city bureau's plan for moral education of pupils and professional ethics of teachers: eleven strands and an inspection of the plan itself.</summary>
public static class MoralCityPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "moral-city",
        Title = Text("Moral education and teachers' ethics of the city, year xx", "全市xx年德育、师德工作计划"),
        Language = Languages.English,
        Period = "2014",
        PeriodSource = PeriodSource.Inferred,
        Owner = "city-bureau",
        Level = AdministrativeLevel.City,
        Source = Source,
        Theme = Text("Dream, duty, gratitude", "梦想、责任、感恩"),
        Principles = Principles,
        Basis = MoralCityBasis.All,
        References =
        [
            new()
            {
                Key = "province-requirements", Relation = PlanRelation.Parent, PrintedPeriod = "xx",
                Title = Text("What the provincial department of education asks of the year", "省教育厅当年的工作要求"),
            },
            new() { Key = "city-work-points", Relation = PlanRelation.Parent, PrintedPeriod = "xx", Title = Text("Work points of the city bureau for the year", "市教育局年度工作要点") },
        ],
        UnitNames = MoralCityUnits.All,
        Parties = [.. MoralCityParties.All, .. MoralCityRegistry.All],
        Sections = MoralCitySections.All,
        Initiatives =
        [
            MoralCityValues.Initiative, MoralCityGuideline.Initiative, MoralCityNetwork.Initiative, MoralCityActivities.Initiative, MoralCityCulture.Initiative,
            MoralCityReporters.Initiative, MoralCityAcceptance.Initiative, MoralCityMechanism.Initiative, MoralCityEvaluation.Initiative, MoralCityModels.Initiative,
            MoralCityCommendations.Initiative, MoralCityInspection.Initiative,
        ],
        Delegations = MoralCityEvaluation.Delegations,
        Awards = MoralCityAwards.All,
    };

    private static SourceDocument Source => new()
    {
        Title = Text("Annual work plan of the education bureau", "教育局年度工作计划"),
        PrintedPeriod = "xx",
        Remarks =
        [
            Text(
                "The digits of the year are hidden. An opinion of December 2013 that schools are to study and a ministry's measures of January 2014 point to 2014.",
                "年份数字被隐去；要求学校学习的文件发于2013年12月，所引部颁办法发于2014年1月，由此推断为2014年。"),
            Text("The left bracket of the second label of strand four is missing: it is printed 二).", "第四部分第二个小标题缺左括号，印作“二)”。"),
            Text("September is printed with a wrong character in the first award, 月分 for 月份.", "第一项评选中“9月份”误印作“9月分”。"),
            Text("The name of the city is hidden, also inside the word for a model county, which is left as 示XX.", "市名被隐去，连“示范”一词也被误遮，印作“示XX县区”。"),
            Text("The closing paragraph stands in brackets; the contact person is left blank.", "结尾一段置于括号中，联系人留空。"),
        ],
    };

    private static ValueList<LocalizedText> Principles =>
    [
        Text(
            "Carry out what the state's and the province's education conferences decided, and the goals of the city bureau for the year.",
            "落实国家、省教育会议要求和市局全年目标。"),
        Text(
            "Moral education comes first: core values are its main line; lessons, campus culture and practice are its carriers.",
            "立德树人为本，核心价值观为主线，课堂、文化、实践为载体。"),
        Text(
            "Good examples and warnings together: themed activities are the lever, a mechanism of reward and penalty the breakthrough.",
            "既树榜样也作警示；抓手是主题活动，突破口是奖惩机制。"),
        Text("Teachers keep the rules, teach with care and strive to be the best.", "教师守规范、用心教、争先进。"),
    ];
}
