namespace Education.Planning.Seeds;

/// <summary>Task (五): the gate to the profession.</summary>
internal static class TeachertrainOfficeCityQualification
{
    public static Initiative Initiative => new()
    {
        Key = "qualification",
        Label = "(五)",
        Name = Text("Guard the gate to the teaching profession", "守好教师入口，认真办理资格认定"),
        Commitment = Commitment.Pursue,
        Assignments = [Assignment.Responsible("training-office")],
        Activities =
        [
            new()
            {
                Key = "document-check", Name = Text("Check every document that an application needs", "逐件核验申报要件"),
                Assignments = [Assignment.Of(Role.Reviewing, "training-office"), Assignment.Of(Role.Assessed, "applicants")],
                Indicators =
                [
                    new()
                    {
                        Key = "documents-checked", Name = Text("Required documents that were checked", "已核验要件所占比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                        Population = Text("Household register, identity card, diploma and certificates of each applicant", "每位申报人的户口簿、身份证、毕业证及合格证书"),
                        Targets = [new() { Rule = "at least 100 %" }],
                    },
                ],
            },
            new()
            {
                Key = "ability-test", Name = Text("Test and recognise the ability to teach", "测试并认定教学能力"),
                Assignments = [Assignment.Of(Role.Reviewing, "expert-committee"), Assignment.Of(Role.Assessed, "applicants")],
            },
            new()
            {
                Key = "applicant-service", Name = Text("Receive applicants warmly, answer patiently", "热情接待，耐心答疑"),
                Assignments = [Assignment.Responsible("training-office")],
                Indicators =
                [
                    new()
                    {
                        Key = "applicant-satisfaction", Name = Text("How applicants feel about the service", "申报人对服务的感受"), Kind = IndicatorKind.Level,
                        Levels = [Text("not satisfied", "不满意"), Text("satisfied", "满意")], Targets = [new() { Rule = "reach 'satisfied'" }],
                    },
                ],
            },
        ],
    };
}
