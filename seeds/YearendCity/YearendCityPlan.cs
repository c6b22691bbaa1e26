namespace Education.Planning.Seeds;

/// <summary>How a city bureau closes one year and opens the next: six tasks of the last weeks.</summary>
public static class YearendCityPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "yearend-city",
        Title = Text("Year-end tasks of a city education bureau", "市教育局岁末工作安排"),
        Language = Languages.English,
        Period = "2012",
        PeriodSource = PeriodSource.Assumed,
        Owner = "bureau",
        Level = AdministrativeLevel.City,
        Source = Source,
        References = References,
        UnitNames = [new() { Unit = "case", Name = Text("case", "例") }],
        Parties = YearendCityParties.All,
        Initiatives =
        [
            YearendCityReview.StockTaking, YearendCityOutlook.NextYear, YearendCityOutlook.ClearDuties,
            YearendCityReview.Assessment, YearendCityOutlook.WorkingStyle, YearendCityOutlook.Conference,
        ],
        Statements = YearendCityReview.Statements,
    };

    private static SourceDocument Source => new()
    {
        Title = Text("Annual work plan of the education bureau", "教育局年度工作计划"),
        Remarks =
        [
            Text(
                "The digits of every year are lost, not masked: the text says plan the year's work, convene the year education conference. 2012 is an assumption within the 12th five-year plan, whose goals guide the next year.",
                "原件的年份数字全部丢失，连掩码也没有。因下一年以“十二五”目标为据，这里假定本年为2012年。"),
            Text("The sixth task is run into the paragraph of the fifth.", "“六是”没有另起一段，接在“五是”之后。"),
            Text("There are no sections and no principles.", "没有分节，也没有指导思想。"),
        ],
    };

    private static ValueList<PlanReference> References =>
    [
        new() { Key = "next-year-plan", Title = Text("Work plan of each office and unit for the coming year", "各科室、单位下一年的工作打算"), Relation = PlanRelation.Next },
        new() { Key = "government-targets", Title = Text("Targets of the city government for education in the coming year", "市政府为下一年教育定下的目标"), Relation = PlanRelation.Parent },
        new() { Key = "five-year-plan", Title = Text("The city's 12th five-year plan", "本市“十二五”规划"), Relation = PlanRelation.Span, Period = "2011..2015", Ordinal = 12 },
    ];
}
