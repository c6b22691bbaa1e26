namespace Education.Planning.Seeds;

/// <summary>Section five, 6: supervise with courage, with skill, with diligence.</summary>
internal static class PrincipalOfficeSupervisions
{
    public static Initiative Initiative => PrincipalOfficeMeasures.Checklist(
        "three-supervisions", "6、", "Three supervisions", "三个督查督办",
        PrincipalOfficeMeasures.Item("dare", "dare, on principle", "坚持原则，敢督"), PrincipalOfficeMeasures.Item("skill", "know how, with tact", "讲究方法，善督"), PrincipalOfficeMeasures.Item("diligence", "keep at it, from duty", "忠于职守，勤督")) with
    {
        Assignments = [Supervising("principal-office"), Of(Role.Assessed, "departments")],
        Activities =
        [
            Step("phases-followed", "Follow the matters of each phase and keep a record", "各阶段事项纳入日常督办并留痕") with
            {
                Timing = "standing", Assignments = [Supervising("principal-office")],
                Deliverables = [new() { Key = "supervision-record", Name = Text("Record of supervision", "督办记录"), Kind = DeliverableKind.Register, From = "principal-office" }],
            },
            Step("criticism", "Name those who do not carry out what the school decided", "不落实学校决策的通报") with
            {
                Assignments = [Supervising("principal-office"), Of(Role.Assessed, "departments"), Of(Role.Assessed, "staff")],
            },
        ],
    };
}
