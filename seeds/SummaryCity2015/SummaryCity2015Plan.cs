namespace Education.Planning.Seeds;

/// <summary>The yearly summary of a city education bureau: so far the indicators for which it prints a planned and an actual figure, and the rates of enrolment.</summary>
public static class SummaryCity2015Plan
{
    /// <summary>The plan that the summary reports on, as far as it is composed.</summary>
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
        UnitNames = [new() { Unit = "kindergarten", Name = Text("kindergarten", "所") }],
        Parties = [new Organization { Key = "bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City }],
        Sections =
        [
            new() { Label = "二、", Title = Text("Good schooling shared by town and country", "城乡共享优质教育"), Items = ["shared-schooling"] },
            new() { Label = "三、", Title = Text("A system of education in all phases", "各级各类教育体系"), Items = ["all-phases"] },
        ],
        Objectives =
        [
            new() { Key = "shared-schooling", Name = Text("Good schooling is shared by town and country", "城乡共享优质教育"), Initiatives = [SummaryCity2015Network.Initiative] },
            new()
            {
                Key = "all-phases", Name = Text("Education in all phases grows together", "各级各类教育协调发展"),
                Initiatives = [SummaryCity2015Schools.Kindergartens, SummaryCity2015Schools.CompulsoryEducation],
            },
        ],
    };

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
            Text("Composed so far: what sections two and three print of plans and figures; the other sections are not yet here.", "目前只收入第二、三部分中有计划数、实际数的内容，其余待补。"),
        ],
    };
}
