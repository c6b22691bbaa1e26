namespace Education.Planning.Seeds;

/// <summary>The opening and section one: five goals.</summary>
internal static class PrincipalOfficeGoals
{
    public static Objective Role => new()
    {
        Key = "office-role", Name = Text("The office carries the school's goals, led by its leaders", "在校领导带领下推动学校目标实现"), Timing = "term..",
        Assignments = [Supervising("school-leaders"), Responsible("principal-office")],
    };

    public static ValueList<Objective> All =>
    [
        Goal("office-management", "1、", "An office that is well run, united and friendly", "内部管理细而有序，上下团结和气", Responsible("principal-office")),
        Goal("rules-in-force", "2、", "Help the leaders to make rules and procedures work", "协助领导把制度和程序抓起来", Supporting("principal-office"), Supervising("principal-office")),
        Goal("documents-under-control", "3、", "Documents, notices and reports under control", "文件、通知、上报材料管得住", Responsible("principal-office"), Of(Education.Planning.Role.Reviewing, "principal-office")),
        Goal("ready-for-inspections", "4、", "Ready for every inspection", "随时可迎检", Responsible("principal-office"), Of(Education.Planning.Role.Assessing, "superiors"), Of(Education.Planning.Role.Assessed, "school")),
        Goal("other-tasks", "5、", "Help with the school's other tasks", "协助完成学校的其他安排", Supporting("principal-office")),
    ];

    private static Objective Goal(Key key, string label, string english, string chinese, params ReadOnlySpan<Assignment> assignments)
        => new() { Key = key, Label = label, Name = Text(english, chinese), Assignments = [.. assignments] };
}
