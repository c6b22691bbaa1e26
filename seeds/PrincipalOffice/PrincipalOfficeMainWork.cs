namespace Education.Planning.Seeds;

/// <summary>Section two: meetings, personnel, feedback, archives, urgent tasks.</summary>
internal static class PrincipalOfficeMainWork
{
    private static readonly ValueList<Assignment> Office = [Responsible("principal-office")];

    public static ValueList<Initiative> All => [Meetings, Personnel, Feedback, Archives, Urgent];

    private static Initiative Meetings => Work("meetings", "(一)", "Meetings and minutes", "安排会议，做好记录") with
    {
        Assignments = Office,
        Activities =
        [
            Step("regular-meetings", "Regular meetings of the administration, assemblies of staff", "行政例会、教职工大会") with { Timing = "regularly" },
            Step("celebrations", "Celebrations and other events", "节庆与各类活动") with { Timing = "every public-holiday" },
            Step("work-notices", "Notices of meetings and of work", "会议与工作通知") with { Timing = "promptly" },
            Step("holiday-notices", "Notices of holidays", "放假通知") with { Timing = "every public-holiday: before it" },
        ],
    };

    private static Initiative Personnel => Work("personnel", "(二)", "Personnel and pay, strictly by the rules", "人事劳资严守政策") with
    {
        Assignments = Office,
        Activities =
        [
            Step("personnel-matters", "Transfers, retirements, titles, appointments, assessments: every step with care", "调动、退休、职评、聘任、考核，环环细致") with
            {
                Label = "1、", Assignments = [Responsible("principal-office"), Of(Role.Assessing, "school"), Of(Role.Assessed, "staff")],
            },
            Step("titles-and-merit", "Titles, and the yearly assessment with its choice of the best", "职称评聘与年度评优") with
            {
                Label = "2、", Assignments = Office,
                Activities =
                [
                    Step("annual-assessment", "Assess staff, sum up the year, choose the best", "教职工年终考核、总结、选优") with
                    {
                        Timing = "every year: end", Assignments = [Responsible("principal-office"), Of(Role.Assessing, "school"), Of(Role.Assessed, "staff")],
                    },
                ],
            },
            Step("staffing", "Staffing by the city's rules", "按编办文件办事") with { Label = "3、", Assignments = [Supervising("staffing-office"), Responsible("principal-office")] },
        ],
    };

    private static Initiative Feedback => Work("feedback", "(三)", "Feedback", "信息反馈") with
    {
        Assignments = Office,
        Activities =
        [
            Step("coordination", "Coordinate the departments, keep the administration united", "统筹各部门，维护团结") with { Label = "1、", Assignments = [Of(Role.Coordinating, "principal-office")] },
            Step("letters", "Letters, calls and special tasks", "来信来电与专项任务") with
            {
                Label = "2、",
                Activities =
                [
                    Step("letters-register", "Register important letters and calls", "重要来信来电登记在册") with
                    {
                        Assignments = Office, Deliverables = [new() { Key = "register-of-letters", Name = Text("Register of letters and calls", "来信来电登记册"), Kind = DeliverableKind.Register, From = "principal-office" }],
                    },
                    Step("superior-feedback", "Report on special tasks in writing", "专项工作书面回复") with
                    {
                        Timing = "promptly", Assignments = [Of(Role.Reporting, "principal-office"), Of(Role.Receiving, "superiors")],
                    },
                    Step("department-contact", "Talk to the departments concerned and know how things stand", "找相关部门核实情况") with { Timing = "promptly", Assignments = [Of(Role.Coordinating, "principal-office")] },
                ],
            },
        ],
    };

    private static Initiative Archives => Work("archives", "(四)", "Archives, strictly by the rules", "档案从严管理") with
    {
        Assignments = Office,
        Activities =
        [
            Step("personnel-files", "Files of staff: gather, sort, keep", "人事档案收齐、理清、存好") with
            {
                Label = "1、", Assignments = Office,
                Indicators = [Share("complete-files", "Files of staff that are complete", "人事档案完备比例", To("at least 100 %") with { Commitment = Commitment.Strive })],
            },
            Step("document-files", "Files of documents, quickly found", "文书档案编号成册，查得快") with { Label = "2、", Commitment = Commitment.Strive },
        ],
    };

    private static Initiative Urgent => Work("urgent-and-temporary", "(五)", "Urgent tasks, tasks from the leaders, temporary work", "急事、交办事、临时事") with
    {
        Assignments = [Supervising("school-leaders"), Responsible("principal-office")],
        Activities =
        [
            Step("urgent-tasks", "Urgent tasks from above", "上级急件") with { Timing = "promptly" },
            Step("temporary-work", "Temporary work", "临时事务") with { Timing = "ad-hoc" },
        ],
    };
}
