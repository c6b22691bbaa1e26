namespace Education.Planning.Seeds;

/// <summary>Tasks (一), (二) and (八): the plan of continuing education, the skills campaign, rural and new teachers.</summary>
internal static class TeachertrainOfficeCityTeachers
{
    public static Initiative ContinuingEducation => new()
    {
        Key = "continuing-education",
        Label = "(一)",
        Name = Text("Draw up the plan of continuing education together with the college", "与教育学院一道编好继续教育规划"),
        Description = Text("More effort in base schools, outstanding teachers and model courses.", "在基地校、名师、精品课上多下功夫。"),
        Commitment = Commitment.Pursue,
        Assignments = [Assignment.Lead("training-office"), Assignment.Joint("education-college")],
        Deliverables = [new() { Key = "continuing-education-plan-document", Name = Text("Plan of continuing education", "继续教育规划"), Kind = DeliverableKind.Plan, From = "training-office" }],
    };

    public static Initiative OneSkill => new()
    {
        Key = "one-skill-each",
        Label = "(二)",
        Name = Text("Skills campaign: every teacher outstanding in one thing", "“每人一绝”基本功大练兵"),
        Description = Text("School-based training and practice on the job: a stage to show strengths.", "校本培训加岗位练兵，让教师亮出长处。"),
        Assignments = [Assignment.Lead("training-office"), Assignment.Of(Role.Participating, "teachers")],
        Indicators =
        [
            new()
            {
                Key = "skills-per-teacher", Name = Text("Outstanding skills of each teacher", "每位教师的绝活"), Unit = "skill per teacher",
                Population = Text("Every teacher in service", "全市每位在职教师"), Targets = [new() { Rule = "exactly 1 skill per teacher" }],
            },
            new()
            {
                Key = "outstanding-teachers-fostered", Name = Text("Outstanding teachers fostered", "培养出的名优教师"), Unit = "person",
                Targets = [new() { Rule = "at least some person '一大批'" }],
            },
            new()
            {
                Key = "teaching-quality", Name = Text("Quality of teaching", "教学质量水平"), Kind = IndicatorKind.Text,
                Targets = [new() { Rule = "rise by at least some '大幅度'" }],
            },
        ],
    };

    public static Initiative RuralAndNew => new()
    {
        Key = "rural-and-new-teachers",
        Label = "(八)",
        Name = Text("Train rural teachers and new ones above all", "把农村教师、新教师的培训抓在手上"),
        Description = Text("So that education grows evenly over the whole city.", "让全市教育均衡前行。"),
        Assignments = [Assignment.Responsible("training-office"), Assignment.Of(Role.Participating, "rural-teachers"), Assignment.Of(Role.Participating, "new-teachers")],
    };
}
