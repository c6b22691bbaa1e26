namespace Education.Planning.Seeds;

/// <summary>Section eight: law, supervision, private schools, safety.</summary>
internal static class WorkPointsCity2020Governance
{
    public static Objective Objective => new()
    {
        Key = "governance", Name = Text("Govern education by law", "依法治教治校"), Assignments = [Responsible("bureau")],
        Initiatives = [Law, Supervision, PrivateSchools, Safety],
    };

    private static Initiative Law => Work("law", "1.", "Administration by law", "依法行政") with
    {
        Activities =
        [
            Step("risk-assessment", "Large decisions and reforms are assessed for their risk", "大事先评估风险") with { Assignments = [Of(Role.Assessing, "bureau")] },
            Step("enforcement", "Supervision and enforcement", "监管执法") with { Assignments = [Of(Role.Reviewing, "bureau"), Of(Role.Assessed, "supervised-units")] },
            Step("internal-audit", "Internal audit; what funds achieve", "内审与经费绩效") with { Assignments = [Of(Role.Reviewing, "bureau-audit"), Of(Role.Assessed, "units")] },
        ],
    };

    private static Initiative Supervision => Work("supervision", "2.", "Supervision", "教育督导") with
    {
        Activities =
        [
            Judged("county-duties", "How county governments do their duty to education", "县级政府履职评价", "bureau", "county-governments") with { Timing = "every year" },
            Judged("objectives-assessment", "Quality counts among the year's objectives of local Party and government", "质量列入党政年度目标考核", "bureau", "county-governments") with { Timing = "every year" },
            Step("special-supervision", "Special supervision of counties, with accountability", "专项督导，加大问责") with
            {
                Assignments = [Of(Role.Reviewing, "supervision-office"), Of(Role.Assessed, "counties")],
            },
            Judged("evaluation-reports", "Evaluate, monitor and report on quality", "质量评估、监测与报告", "evaluation-agencies", "schools"),
        ],
    };

    private static Initiative PrivateSchools => Work("private", "3.", "Private schools", "民办教育") with
    {
        Deliverables = [Document("funds-opinions", "Opinions on watching the funds of private schools", "《xx市关于加强民办学校资金监管的实施意见》")],
        Activities =
        [
            Judged("licence-check", "Licences are checked each year", "许可证年检", "bureau", "private-schools") with
            {
                Timing = "every year", Deliverables = [Document("licence-method", "Method of the yearly check", "《民办学校办学许可证年检操作办法》")],
            },
            Step("private-audit", "Audit of private schools", "民办学校内审") with { Assignments = [Of(Role.Assessed, "private-schools")] },
            Judged("private-commendation", "Commend private schools that are regular, distinctive, good and well thought of", "表彰规范、有特色、质量好、口碑好的民办校", "bureau", "private-schools") with
            {
                Indicators = [Count("private-commended", "Private schools commended", "受表彰民办校", "school", To("near xx school"))],
            },
            Step("newcomers", "Children of new residents", "新居民子女") with { Indicators = [Share("newcomers-public", "Of them, in public schools", "其中读公办校的比例", To("rise"))] },
            Step("training-institutions", "Institutions for training out of school", "校外培训机构监管") with
            {
                Description = Text("Departments inspect together.", "多部门联合督查。"), Timing = "standing", Assignments = [Of(Role.Reviewing, "joint-departments"), Of(Role.Assessed, "training-institutions-set")],
            },
        ],
    };

    private static Initiative Safety => Work("safety", "4.", "Safe and calm campuses", "校园安全") with
    {
        Activities =
        [
            Judged("anti-terror", "Schools built to the standard against terror", "反恐标准化校建设", "bureau", "schools") with
            {
                Indicators = [Share("anti-terror-done", "Planned schools that are finished", "建成率", new Target { Rule = "at least 100 %", Commitment = Commitment.Ensure })],
            },
            Judged("safety-inspection", "Inspect the safety of campuses", "校园安全检查", "bureau", "schools") with { Timing = "regularly" },
            Step("college-stability", "Colleges: the place where they stand answers", "高校安全由属地负责") with { Timing = "standing", Assignments = [Responsible("localities")] },
            Step("joint-response", "Departments respond together", "部门联动处置") with { Assignments = [Joint("departments")] },
        ],
    };
}
