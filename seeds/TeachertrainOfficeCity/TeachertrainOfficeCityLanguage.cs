namespace Education.Planning.Seeds;

/// <summary>Task (四): Putonghua, its tests and its week.</summary>
internal static class TeachertrainOfficeCityLanguage
{
    public static Initiative Initiative => new()
    {
        Key = "putonghua",
        Label = "(四)",
        Name = Text("Promote and test Putonghua by law", "依法推普、测普"),
        Assignments = [Assignment.Responsible("training-office")],
        Activities =
        [
            new()
            {
                Key = "test-laboratory", Name = Text("Build xx city's standard laboratory for Putonghua tests", "建成“xx市标准化普通话测试语音室”"),
                Assignments = [Assignment.Lead("training-office"), Assignment.Joint("teachers-branch")],
            },
            new()
            {
                Key = "computer-testing", Name = Text("Test by computer instead of by hand", "由机测替下人测"), Timing = "when-suitable if 'the time is ripe'",
                Assignments = [Assignment.Of(Role.Assessing, "training-office"), Assignment.Of(Role.Assessed, "testees")],
            },
            new()
            {
                Key = "testing-and-training", Name = Text("Testing promotes training, training secures testing; keep the records", "测与训互促，档案管好"),
                Assignments = [Assignment.Of(Role.Assessing, "training-office"), Assignment.Of(Role.Assessed, "testees")],
                Deliverables = [new() { Key = "test-records", Name = Text("Records of training and tests", "培训与测试档案"), Kind = DeliverableKind.Register, From = "training-office" }],
            },
            new()
            {
                Key = "putonghua-week-events", Name = Text("National Putonghua week", "全国推普周活动"), Edition = 13, FirstHeld = 1998, Timing = "every year: putonghua-week",
                Assignments = [Assignment.Lead("training-office")],
            },
        ],
    };
}
