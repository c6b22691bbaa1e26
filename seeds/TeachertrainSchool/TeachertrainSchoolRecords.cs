namespace Education.Planning.Seeds;

/// <summary>Section six: cards, files, commendation.</summary>
internal static class TeachertrainSchoolRecords
{
    public static Objective Objective => new()
    {
        Key = "records", Name = Text("Records and commendation", "考核与记载"), Assignments = [Responsible("school")],
        Initiatives =
        [
            Work("training-card", "1.", "Training cards", "培训卡") with { Assignments = [Of(Role.Assessing, "school"), Of(Role.Assessed, "teachers")] },
            Work("files", "2.", "Files", "档案管理") with
            {
                Activities =
                [
                    Step("credit-registration", "Hours are registered", "学时登记"),
                    Step("own-file", "Teachers fill in a form for their own file", "填表入个人档案") with { Timing = "#credit-registration", Assignments = [Responsible("teachers")] },
                    Step("school-file", "Records go into the school's file", "记录入学校档案") with
                    {
                        Assignments = [Responsible("school")], Deliverables = [new() { Key = "training-file", Name = Text("The school's file", "学校继续教育档案"), Kind = DeliverableKind.Register }],
                    },
                ],
            },
            Work("process-records", "3.", "Records of the work, and commendation", "过程记载与表彰") with
            {
                Assignments =
                [
                    Responsible("research-office"), Responsible("teaching-office"), Of(Role.Assessing, "research-office"), Of(Role.Assessing, "teaching-office"), Of(Role.Assessed, "teachers"),
                ],
                Activities = [Judged("commendation", "Commend those who research well", "表彰教研优秀者", "school", "teachers")],
            },
        ],
    };
}
