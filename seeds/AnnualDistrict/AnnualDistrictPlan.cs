namespace Education.Planning.Seeds;

/// <summary>The yearly plan of a district education bureau: one capability, two strategies, one theme, two teams, and how all that is delivered.</summary>
public static class AnnualDistrictPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "annual-district",
        Title = Text("Yearly plan of a district education bureau", "区教育局年度工作计划"),
        Language = Languages.English,
        Period = "2010",
        PeriodSource = PeriodSource.Inferred,
        Owner = "district-bureau",
        Level = AdministrativeLevel.County,
        Source = Source,
        Slogans = Slogans,
        Principles =
        [
            Text("Follow the Party's recent plenum and the campaign to study the scientific outlook on development.", "以党的全会精神和科学发展观学习实践活动为引领。"),
            Text("Raise peaks and fill valleys; let every school shine in its own way.", "“扬峰填谷、精彩纷呈”。"),
        ],
        Basis =
        [
            new() { Title = Text("The district's programme of action for education", "《锦江区教育发展行动纲领》") },
            new() { Title = Text("The district's rules for chains of good schools", "《锦江区优质教育链管理办法》") },
            new() { Title = Text("The district's rules for assessing chains of good schools", "《锦江区优质教育链考核评价办法》") },
        ],
        References =
        [
            new() { Key = "school-development-plans", Title = Text("Each school's second three-year development plan", "学校第二个“三年发展规划”"), Relation = PlanRelation.Span, Ordinal = 2 },
        ],
        UnitNames =
        [
            new() { Unit = "feature per school", Name = Text("feature per school", "品/校") }, new() { Unit = "project", Name = Text("project", "项") },
            new() { Unit = "hour per day", Name = Text("hour a day", "小时/天") }, new() { Unit = "teacher", Name = Text("teacher", "名") },
            new() { Unit = "year", Name = Text("year", "年") }, new() { Unit = "person", Name = Text("person", "人") },
        ],
        Parties = AnnualDistrictParties.All,
        Sections = Sections,
        Objectives =
        [
            Modernisation, AnnualDistrictService.Objective, AnnualDistrictStrategies.Objective,
            AnnualDistrictQuality.Objective, AnnualDistrictTeams.Objective, AnnualDistrictDelivery.Objective,
        ],
        Agreements =
        [
            new()
            {
                Key = "practice-base-agreement", Name = Text("Agreement on a practice base for students", "学生实习基地协议"), Parties = ["district-bureau", "normal-universities"],
            },
        ],
        Entitlements =
        [
            new()
            {
                Key = "education-aid", Name = Text("Education aid", "教育资助"),
                Eligible = Text(
                    "Pupils on minimum income or in extreme hardship; orphans and disabled pupils of compulsory school age; vocational pupils who qualify.",
                    "低保、特困学生，义务教育阶段的孤儿和残疾学生，合乎条件的中职生。"),
            },
        ],
    };

    private static Objective Modernisation => new()
    {
        Key = "modernisation-first",
        Name = Text("The first district of the city whose education is initially modernised", "教育现代化初步实现，走在全市前头"),
        Description = Text("To be good at studying here, with education of quality.", "“学在锦江、品质教育”。"),
        Assignments = [Assignment.Lead("district-bureau")],
        Indicators =
        [
            new()
            {
                Key = "modernisation-order", Name = Text("Place among the districts in reaching initial modernisation", "初步实现教育现代化的先后名次"), Population = Text("Districts of the city", "全市各区"),
                Targets = [new() { Rule = "rank 1", Words = Text("Ahead of the others", "率先") }],
            },
        ],
    };

    private static ValueList<Slogan> Slogans =>
    [
        Counted("Two main themes", "两大主题", 2, Text("balance and fairness", "均衡与公平"), Text("better quality", "提升质量")),
        Counted("One capability", "一个能力", 1, Text("the power to execute", "执行力")),
        Counted("Two strategies", "两大战略", 2, Text("raise peaks and fill valleys", "扬峰填谷"), Text("every school shines", "精彩纷呈")),
        Counted("One theme", "一个主题", 1, Text("quality", "质量")),
        Counted("Two teams", "两支队伍", 2, Text("heads", "校（园）长"), Text("teachers", "教师")),
    ];

    private static ValueList<Section> Sections =>
    [
        new() { Text = Text("The year turns on two themes and one vision.", "全年围绕两大主题，朝一个愿景努力。"), Items = ["modernisation-first"] },
        new() { Label = "一、", Title = Text("One capability: Party building and an administration that serves", "强化“一个能力”：抓党建，建服务型机关"), Items = ["service"] },
        new() { Label = "二、", Title = Text("Two strategies: balance in depth", "坚持“两大战略”：走向深度均衡"), Items = ["strategies"] },
        new() { Label = "三、", Title = Text("One theme: quality", "深化“一个主题”：质量为核心"), Items = ["quality"] },
        new() { Label = "四、", Title = Text("Two teams: posts and skill", "建设“两支队伍”：岗位与专业水平"), Items = ["teams"] },
        new() { Label = "五、", Title = Text("Delivery, with initial modernisation", "狠抓落实，初步实现现代化"), Items = ["delivery"] },
    ];

    private static SourceDocument Source => new()
    {
        PrintedPeriod = "20xx",
        Remarks =
        [
            Text("The digits of the year are hidden, and the number of the Party congress; the campaign and the plenum named say 2010.", "年份和党代会届次被隐去；由所提活动和全会推断为2010年。"),
            Text("The parts (1), (2), (3) of an item stand inside one paragraph.", "条内的(1)(2)(3)连写在一段里。"),
            Text("The page ended with a notice that not everything could be shown; nothing of the plan seems to be lost.", "网页末尾有“不能全部显示”的提示，正文看来完整。"),
            Text("Some schools are named for rebuilding; here they are given by what is done to them.", "原文点名了若干改扩建学校，这里只写做什么。"),
        ],
    };

    internal static Slogan Counted(string english, string chinese, int count, params LocalizedText[] parts)
        => new() { Text = Text(english, $"“{chinese}”"), DeclaredCount = count, Parts = [.. parts] };
}
