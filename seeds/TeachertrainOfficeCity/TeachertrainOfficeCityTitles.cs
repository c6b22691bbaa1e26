namespace Education.Planning.Seeds;

/// <summary>Task (七): rules for teacher training, titles that expire, a certificate for class teachers.</summary>
internal static class TeachertrainOfficeCityTitles
{
    public static Initiative Initiative => new()
    {
        Key = "training-rules",
        Label = "(七)",
        Name = Text("Teacher training by rule and law", "教师培训有章可循"),
        Assignments = [Assignment.Responsible("training-office")],
        Activities = [WholeStaff, Titles, ClassTeachers],
    };

    private static Activity WholeStaff => new()
    {
        Key = "whole-staff-training",
        Name = Text("Manage the training of all teachers", "全员培训科学管理"),
        Assignments = [Assignment.Responsible("training-office"), Assignment.Of(Role.Participating, "teachers")],
        Deliverables = [Issued("continuing-education-method", "Measures for the continuing education of teachers of xx city", "《xx市教师继续教育工作管理办法》")],
        Indicators =
        [
            new()
            {
                Key = "teachers-in-training", Name = Text("Teachers whose training is managed", "纳入培训管理的教师比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Targets = [new() { Rule = "at least 100 %" }],
            },
        ],
    };

    private static Activity Titles => new()
    {
        Key = "dynamic-titles",
        Name = Text("The title of outstanding teacher no longer lasts for life", "名优教师称号不再一评定终身"),
        Assignments = [Assignment.Of(Role.Assessing, "training-office"), Assignment.Of(Role.Assessed, "outstanding-teachers")],
        Deliverables =
        [
            Issued("outstanding-teacher-outline", "Outline for the force of outstanding teachers of xx city", "《xx市名优教师队伍建设实施纲要》"),
            Issued("outstanding-teacher-method", "Measures for outstanding teachers and key class teachers of xx city", "《xx市名优教师(骨干班主任)管理办法》"),
        ],
        Indicators =
        [
            new()
            {
                Key = "lifetime-titles", Name = Text("Titles that never expire", "终身有效的称号"), Unit = "title without expiry", Accumulation = Accumulation.PointInTime,
                Targets = [new() { Rule = "zero", Words = Text("Do away with", "消除") }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "title-management", Name = Text("Keep the title under review", "称号动态管理"), Timing = "standing", Assignments = [Assignment.Responsible("training-office")],
            },
        ],
    };

    private static Activity ClassTeachers => new()
    {
        Key = "class-teacher-certificate",
        Name = Text("A certificate before becoming a class teacher", "班主任持证任职"),
        Assignments = [Assignment.Of(Role.Assessing, "training-office"), Assignment.Of(Role.Assessed, "class-teachers")],
        Deliverables =
        [
            Issued("class-teacher-training", "Scheme for training class teachers of xx city", "《xx市中小学校(职业学校)班主任培训工作方案》"),
            Issued("class-teacher-standard", "Standard of qualification for class teachers of xx city", "《xx市中小学校(职业学校)班主任任职资格标准》"),
        ],
    };

    private static Deliverable Issued(Key key, string english, string chinese)
        => new() { Key = key, Name = Text(english, chinese), State = DeliverableState.Planned, From = "training-office" };
}
