namespace Education.Planning.Seeds;

/// <summary>Section four: less paper, a reception day, departments that observe one another.</summary>
internal static class PrincipalOfficeFeatures
{
    public static ValueList<Initiative> All => [LessPaper, ReceptionDay, Observation];

    private static Initiative LessPaper => Work("less-paper", "(一)", "An office without paper, step by step", "办公信息化，一步步来") with
    {
        Timing = "gradually & term",
        Assignments = [Responsible("principal-office")],
        Indicators =
        [
            Count("paper", "Paper used by the office", "办公用纸", "sheet", To("fall")),
            Count("needless-prints", "Documents that need no printing", "不必打印的文件", "document") with { Direction = Direction.Decrease },
        ],
    };

    private static Initiative ReceptionDay => Work("reception-day", "(二)", "A day on which leaders receive staff and pupils", "领导接待日") with
    {
        Timing = "regularly",
        Assignments = [Responsible("principal-office"), Of(Role.Receiving, "school-leaders"), Of(Role.Participating, "staff"), Of(Role.Participating, "pupils")],
    };

    private static Initiative Observation => Work("observation", "(三)", "Departments observe one another", "部门互相观摩") with
    {
        Timing = "term",
        Commitment = Commitment.Strive,
        Assignments = [Supporting("principal-office"), Responsible("departments"), Of(Role.Assessing, "departments"), Of(Role.Assessed, "departments")],
        Activities = [Step("lasting-mechanism", "Ways of serving the school that last", "服务学校的长效办法") with { Timing = "standing", Assignments = [Responsible("principal-office")] }],
    };
}
