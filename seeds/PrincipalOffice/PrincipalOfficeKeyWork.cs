namespace Education.Planning.Seeds;

/// <summary>Section three: documents, attendance, rules, money, training, openness.</summary>
internal static class PrincipalOfficeKeyWork
{
    private static readonly ValueList<Assignment> Office = [Responsible("principal-office")];

    public static ValueList<Initiative> All => [Documents, Attendance, Rules, Finance, Training, Openness];

    private static Initiative Documents => Work("documents", "(一)", "Register and route documents", "文件登记与流转") with
    {
        Assignments = Office,
        Activities =
        [
            Step("document-routing", "Read, route, follow up", "批阅、转办、督办") with
            {
                Label = "1、",
                Indicators = [Count("routing-errors", "Errors in handling documents", "办文差错", "error", To("zero"))],
                Activities =
                [
                    Step("documents-passed-on", "Pass on what the leaders have read", "领导批阅后转给承办部门") with
                    {
                        Timing = "promptly", Assignments = [Of(Role.Reviewing, "school-leaders"), Of(Role.Coordinating, "principal-office"), Responsible("departments")],
                    },
                    Step("instructions-followed", "Follow up what the leaders instructed", "盯住领导批示") with { Assignments = [Supervising("principal-office")] },
                ],
            },
            Step("drafting", "Draft notices, plans, summaries and forms", "起草通知、计划、总结、表格") with { Label = "2、", Assignments = Office },
        ],
    };

    private static Initiative Attendance => Work("attendance", "(二)", "Attendance of staff", "教职工考勤") with
    {
        Timing = "term",
        Description = Text("Leave, meetings, spot checks of presence, totals, publication.", "请假、会议、查岗、汇总、公布。"),
        Assignments = [Responsible("principal-office"), Of(Role.Assessed, "staff")],
    };

    private static Initiative Rules => Work("rule-book", "(三)", "Better rules", "完善制度") with
    {
        Assignments = [Lead("principal-office")],
        Activities =
        [
            Step("rule-book-revised", "Revise the school's rule book", "修订制度汇编") with
            {
                Timing = "term", Assignments = [Lead("principal-office")],
                Deliverables = [new() { Key = "rule-book-document", Name = Text("Rule book of the school", "《xx市回民中学制度汇编》"), State = DeliverableState.Planned, From = "principal-office" }],
                Activities = [Judged("title-rules", "Details of titles, promotion and merit", "职级、评优细则", "school", "staff")],
            },
            Step("duty-descriptions", "Describe the duties of every post", "写清每个岗位的职责") with
            {
                Timing = "gradually & term..",
                Indicators = [Share("described-posts", "Posts with a description of their duties", "职责写明的岗位比例", To("at least 100 %") with { Commitment = Commitment.Drift })],
            },
            Step("rules-supervised", "See that rules are kept, by everybody alike", "盯制度落实，人人平等") with
            {
                Timing = "term..", Assignments = [Supervising("principal-office"), Of(Role.Assessed, "departments")],
            },
        ],
    };

    private static Initiative Finance => Work("finance", "(四)", "Money", "财务管理") with
    {
        Description = Text("Plans, budgets and accounts; audit and approval of spending.", "预决算有计划，支出有审批。"),
        Assignments = [Of(Role.Approving, "school"), Responsible("principal-office")],
    };

    private static Initiative Training => Work("office-training", "(五)", "Train the office itself", "练好办公室队伍") with
    {
        Assignments = [Responsible("principal-office"), Of(Role.Participating, "office-staff")],
        Slogans = [Slogan("Three sides of service", "服务的三个方面", 3, Text("view", "观念"), Text("awareness", "意识"), Text("ability", "能力"))],
    };

    private static Initiative Openness => Work("openness", "(六)", "Open school affairs", "校务公开") with
    {
        Timing = "term",
        Assignments = [Responsible("principal-office"), Of(Role.Assessed, "school")],
        Activities =
        [
            Step("matters-published", "Publish what concerns staff and pupils", "切身事项公示") with { Timing = "promptly", Assignments = Office },
            Step("opinions-reported", "Gather what staff think and tell the leaders", "收集意见，报给领导") with
            {
                Timing = "promptly", Assignments = [Of(Role.Reporting, "principal-office"), Of(Role.Receiving, "school-leaders")],
            },
        ],
    };
}
