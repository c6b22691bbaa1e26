namespace Education.Planning.Seeds;

/// <summary>The safety plan of a county education bureau for one year: goals, leading group, five requirements, work calendar.</summary>
public static class SafetyCountyPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "safety-county",
        Title = Text("Safety plan of the county's schools and kindergartens", "全县校园安全年度计划"),
        Language = Languages.English,
        Period = "2012",
        PeriodSource = PeriodSource.Inferred,
        Owner = "bureau",
        Level = AdministrativeLevel.County,
        Source = Source,
        Principles = Principles,
        Basis =
        [
            new() { Title = Text("Measures for the safety management of schools and kindergartens", "《中小学幼儿园安全管理办法》") },
            new() { Title = Text("The county's method for assessing safety duties", "本县校园安全责任制考核办法") },
        ],
        UnitNames =
        [
            new() { Unit = "accident", Name = Text("accident", "起") }, new() { Unit = "incident", Name = Text("incident", "起") },
            new() { Unit = "hazard", Name = Text("hazard", "处") }, new() { Unit = "course", Name = Text("course", "个班") },
            new() { Unit = "inspection per term", Name = Text("inspection per term", "次/学期") },
        ],
        Parties = SafetyCountyParties.All,
        Sections = Sections,
        Objectives = [SafetyCountyObjectives.SafeCampuses],
        Initiatives =
        [
            SafetyCountyDuties.Initiative, SafetyCountyRules.Initiative, SafetyCountyEducation.Initiative,
            SafetyCountyInspections.Initiative, SafetyCountySurroundings.Initiative,
        ],
        WorkCalendar = [.. SafetyCountySpring.Blocks, .. SafetyCountyAutumn.Blocks],
        Statements = SafetyCountyStatements.All,
    };

    private static SourceDocument Source => new()
    {
        Title = Text("Annual work plan of the education bureau", "教育局年度工作计划"),
        PrintedPeriod = "xx",
        Remarks =
        [
            Text(
                "The digits of the year are hidden. The 17th national safety education day and the 18th Party congress point to 2012.",
                "年份数字被隐去；由第十七个安全教育日、党的十八大推断为2012年。"),
            Text(
                "The leading group is given by posts: names were withheld. The list of deputy leaders ran over two lines.",
                "领导小组只列职务，姓名隐去；副组长名单在原件中断为两行。"),
        ],
    };

    private static ValueList<LocalizedText> Principles =>
    [
        Text(
            "Follow the scientific outlook on development and what superiors have laid down on school safety.",
            "以科学发展观为统领，照上级关于校园安全的文件办事。"),
        Text("Safety first, prevention foremost.", "安全第一，预防为主。"),
        Text(
            "Better management is the focus, finding and mending hazards the lever, keeping grave accidents away the aim.",
            "管理是重点，查改隐患是抓手，防住重特大事故是目的。"),
    ];

    private static ValueList<Section> Sections =>
    [
        new()
        {
            Text = Text(
                "To protect the schools, make everybody's duty clear, keep grave accidents away and carry the safe-campus drive further, so that the county can develop in calm.",
                "为守护校园、压实责任、防住重特大事故，把“平安校园”建设再推一步，让全县在安稳中发展，订立本计划。"),
        },
        new() { Label = "一、", Title = Text("Guiding ideas", "指导思想") },
        new() { Label = "二、", Title = Text("Goals", "工作目标"), Items = ["safe-campuses"] },
        new() { Label = "三、", Title = Text("Leading group", "安全工作领导小组"), Items = ["leading-group"] },
        new()
        {
            Label = "四、", Title = Text("Requirements", "工作要求"),
            Items = ["duties", "rules", "safety-education", "inspections", "surroundings"],
        },
        new()
        {
            Label = "五、", Title = Text("Work calendar", "主要工作安排"),
            Items = ["january", "february", "march", "april", "may", "june", "july", "august-september", "october-november", "december"],
        },
    ];
}
