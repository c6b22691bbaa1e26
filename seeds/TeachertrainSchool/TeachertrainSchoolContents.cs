namespace Education.Planning.Seeds;

/// <summary>Section three: what is trained.</summary>
internal static class TeachertrainSchoolContents
{
    public static Objective Objective => new()
    {
        Key = "contents", Name = Text("Train the whole staff, from where last year left off", "在去年基础上全员培训"), Origin = ItemOrigin.Continued, Assignments = [Responsible("school")],
        Initiatives =
        [
            Work("ethics", "1.", "Ethics", "师德教育"),
            Work("basic-skills", "2.", "Basic skills", "基本功") with
            {
                Assignments = [Responsible("grade-groups")],
                Activities =
                [
                    Judged("skills-test", "A test against the standard", "基本功达标", "grade-groups", "teachers") with
                    {
                        Indicators = [Share("skills-passed", "Teachers who pass", "达标教师比例", To("at least 100 %"))],
                    },
                ],
            },
            Work("reading", "3.", "Reading", "读书"),
            Work("young-teachers-training", "4.", "Young teachers", "青年教师") with
            {
                Timing = "Y",
                Activities =
                [
                    Judged("five-lessons", "Five kinds of lessons", "五种课", "school", "young-teachers"),
                    Step("growth", "They grow fast", "帮其成长") with { Timing = "promptly" },
                ],
            },
            Work("research", "5.", "Research in education", "教育科研") with
            {
                Activities =
                [
                    Step("topic-meetings", "Meetings of topic groups", "课题组例会") with { Timing = "regularly" },
                    Judged("topic-conditions", "A topic has activities, an end and a result", "课题有过程、结题、成果", "school", "topic-groups") with
                    {
                        Commitment = Commitment.Ensure,
                        Indicators =
                        [
                            new()
                            {
                                Key = "topic-checklist", Name = Text("What a topic must have", "课题三有"),
                                Checklist = [new("activities", Text("activities", "活动过程")), new("end", Text("an end", "结题")), new("result", Text("a result", "成果"))],
                                Targets = [new() { Rule = "all 3", Commitment = Commitment.Ensure }],
                            },
                        ],
                    },
                ],
            },
            Work("efficient-classroom", "6.", "Lessons that yield more", "高效课堂") with
            {
                Timing = "for 2y.. within Y..",
                Indicators = [new() { Key = "workload", Name = Text("What pupils have to carry", "学生负担"), Kind = IndicatorKind.Text, Direction = Direction.Decrease, Targets = [To("fall")] }],
            },
        ],
    };
}
