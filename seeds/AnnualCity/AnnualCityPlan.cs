namespace Education.Planning.Seeds;

/// <summary>The yearly plan of a city education bureau: ten priorities, ten more tasks in an unnumbered paragraph, and one measure, whose number runs on.</summary>
public static class AnnualCityPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "annual-city",
        Title = Text("Yearly plan of a city education bureau", "市教育局年度计划"),
        Language = Languages.English,
        Period = "2011",
        PeriodSource = PeriodSource.Inferred,
        Owner = "bureau",
        Level = AdministrativeLevel.City,
        Source = Source,
        Slogans = [Slogan("Two main themes", "两大主题", 2, Text("education of the whole child", "素质教育"), Text("reform and development", "改革发展"))],
        Principles =
        [
            Text("Follow the plenums of the Party, of the province and of the city, and the education conferences and outlines above.", "以中央、省、市全会为指导，落实全国、全省教育会议和规划纲要。"),
            Text("Education first; develop, care for people's needs, work for results.", "教育优先，谋发展、惠民生、重实效。"),
        ],
        Basis =
        [
            new() { Title = Text("National and provincial outlines for education", "国家、省教育规划纲要") },
            new() { Title = Text("Rules for the work of class teachers", "《中小学班主任工作规定》") },
        ],
        References =
        [
            new() { Key = "five-year-plan", Title = Text("12th five-year plan", "“十二五”规划"), Relation = PlanRelation.Span, Period = "2011..2015", Ordinal = 12 },
            new() { Key = "preschool-action-plan", Title = Text("Three-year action plan for pre-school education", "学前教育三年行动计划"), Relation = PlanRelation.Span },
        ],
        UnitNames =
        [
            new() { Unit = "kindergarten per township", Name = Text("kindergarten per township", "所/乡镇") }, new() { Unit = "school", Name = Text("school", "所") },
            new() { Unit = "class", Name = Text("class", "个班") }, new() { Unit = "hour per day", Name = Text("hour a day", "小时/天") },
            new() { Unit = "event", Name = Text("event", "届") }, new() { Unit = "incident", Name = Text("incident", "起") }, new() { Unit = "document", Name = Text("document", "部") },
            new() { Unit = "case", Name = Text("case", "起") }, new() { Unit = "yuan", Name = Text("yuan", "元") }, new() { Unit = "yuan per pupil", Name = Text("yuan per pupil", "元/生") },
        ],
        Parties = AnnualCityParties.All,
        Sections =
        [
            new() { Text = Text("Step forward in five fields, finish reconstruction, begin the five-year plan well.", "五个领域迈新步，重建收官，“十二五”起好头。"), Items = ["direction"] },
            new() { Label = "一、", Title = Text("Priorities", "工作重点"), Items = [.. Priorities.Select(item => item.Key)] },
            new() { Label = "二、", Title = Text("Measures", "工作措施"), Items = ["funding"] },
        ],
        Objectives = [AnnualCityDirection.Objective],
        Initiatives = [.. Priorities, AnnualCityFunding.Initiative],
        TieredDuties = AnnualCityReform.TieredDuties,
        Pairings = [AnnualCityBalance.Pairing],
        Entitlements = AnnualCityLivelihood.Entitlements,
    };

    private static ValueList<Initiative> Priorities =>
    [
        AnnualCityReform.Initiative, AnnualCityPreschool.Initiative, AnnualCityVocational.Initiative, AnnualCityBalance.Initiative, AnnualCityHigher.SeniorHigh,
        AnnualCityHigher.HigherEducation, AnnualCityMorals.Initiative, AnnualCityRebuiltSchools.Initiative, AnnualCityLivelihood.Initiative,
        AnnualCitySafety.Initiative, AnnualCityLivelihood.OtherTasks,
    ];

    private static SourceDocument Source => new()
    {
        Title = Text("Yearly plan of teaching management of the city education bureau", "《市教育局教学管理年度工作计划》"),
        PrintedPeriod = "20xx",
        Remarks =
        [
            Text("The digits of the year are hidden. The 90th anniversary of the Party and the first year of the 12th five-year plan say 2011.", "年份被隐去；由建党九十周年和“十二五”开局之年推断为2011年。"),
            Text("The title is printed twice, the second time inside the text.", "标题印了两遍，第二遍夹在正文里。"),
            Text("The numbers run on: section two begins with 11. After 11 the text seems to be cut.", "序号跨部分连排，第二部分从11开始；11之后似被截断。"),
            Text("Ten more tasks stand in a paragraph without a number, after item 10.", "第10条之后另有一段没有序号，列了十项任务。"),
            Text("A converter of scripts left words of another region, such as 视窗 for 窗口.", "简繁转换留下了外地用词，如“窗口”成了“视窗”。"),
        ],
    };
}
