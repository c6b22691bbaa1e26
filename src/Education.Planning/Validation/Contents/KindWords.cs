namespace Education.Planning.Validation;

/// <summary>What kinds of plan and their parts are called.</summary>
internal static class KindWords
{
    public static LocalizedText Owner { get; } = Text("whose it is", "制定单位");

    public static LocalizedText Goals { get; } = Text("what is to be reached", "目标");

    public static LocalizedText Work { get; } = Text("what is to be done", "措施");

    public static LocalizedText Dates { get; } = Text("when anything is to be done", "时间安排");

    public static LocalizedText Results { get; } = Text("what was observed", "完成的数据");

    public static LocalizedText WorkCalendar { get; } = Text("has a work calendar of its own", "另有按月安排的工作历");

    public static LocalizedText Of(PlanKind kind) => kind switch
    {
        PlanKind.AnnualPlan => Text("an annual plan", "年度计划"),
        PlanKind.WorkPoints => Text("a list of work points", "工作要点"),
        PlanKind.SemesterPlan => Text("a semester plan", "学期计划"),
        PlanKind.MultiYearPlan => Text("a plan of several years", "多年规划"),
        _ => Text("a summary", "工作总结"),
    };

    public static LocalizedText Period(PlanPeriod period) => Text($"covers {period}", $"期间为 {period}");

    private static LocalizedText Text(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
