namespace Education.Planning.Seeds;

/// <summary>Section five, point 3: lessons and how they are prepared.</summary>
internal static class TeachertrainSchoolLessons
{
    public static Initiative Initiative => Work("lesson-reform", "3.", "Better lessons, in the year xx", "xx年课堂改革") with
    {
        Timing = "Y",
        Origin = ItemOrigin.Continued,
        Activities = [GroupStudy, LessonActivities, Preparation],
    };

    private static Activity GroupStudy => Step("group-study", "Study in groups", "集体学习") with
    {
        Label = "(1)",
        Timing = "regularly",
        Assignments = [Lead("teaching-office"), Joint("group-leaders")],
        Activities = [Step("feedback", "Sum up what went well, find problems", "总结成绩、发现问题") with { Timing = "promptly" }],
    };

    private static Activity LessonActivities => Step("two-three-one", "Two excellent, three lessons, one contest", "两优三课一赛") with
    {
        Label = "(2)",
        Indicators =
        [
            new()
            {
                Key = "lesson-activities", Name = Text("Two excellent, three lessons, one contest", "两优三课一赛"),
                Checklist =
                [
                    new("teachers", Text("excellent teachers", "优秀教师")), new("lessons", Text("excellent lessons", "优质课")), new("model", Text("model lesson", "示范课")),
                    new("pass", Text("pass lesson", "合格课")), new("brand", Text("brand lesson", "品牌课")), new("contest", Text("contest", "一赛")),
                ],
                Targets = [To("all 6")],
            },
        ],
        Activities = [Judged("lesson-contests", "Contests of lessons and skills", "讲课赛、技能赛", "school", "teachers") with { Assignments = [Of(Role.Assessing, "school"), Supporting("research-groups"), Of(Role.Assessed, "teachers")] }],
    };

    private static Activity Preparation => Step("preparation", "Learn twice, think once", "两学一思") with
    {
        Label = "(3)",
        Slogans =
        [
            Slogan("Learn twice, think once", "两学一思", 3,
                Text("the curriculum standard", "学课标"), Text("the textbook", "学教材"), Text("reflection", "教学反思"), Text("preparing together, printed as ③", "有效集体备课（印作③）")),
        ],
        Indicators =
        [
            new()
            {
                Key = "learn-and-think", Name = Text("Learn twice, think once", "两学一思"),
                Checklist = [new("standard", Text("learn the curriculum standard", "学课标")), new("textbook", Text("learn the textbook", "学教材")), new("reflection", Text("reflect", "教学反思"))],
                Targets = [To("all 3")],
            },
        ],
        Activities =
        [
            Step("early-preparation", "Whoever cannot prepare in a group prepares a week before", "不能集体备课者早一周备好") with
            {
                Timing = "every lesson: by 1w before it", Assignments = [Responsible("lone-teachers")],
                Indicators = [Count("preparation-lead", "Lead of the preparation", "备课提前量", "week before lesson", To("at least 1 week before lesson"))],
            },
            Step("group-check", "The group checks before the lesson", "教研组课前查") with
            {
                Timing = "every lesson: before it", Assignments = [new() { Party = "research-groups", Role = Role.Reviewing, Stage = 1 }, Of(Role.Assessed, "teachers")],
            },
            Step("spot-check", "The teaching office checks at random", "教务处抽查") with
            {
                Timing = "unannounced", Assignments = [new() { Party = "teaching-office", Role = Role.Reviewing, Stage = 2 }, Of(Role.Assessed, "teachers")],
            },
            Step("plan-library", "A library of lesson plans in each group", "教案库") with
            {
                Timing = "gradually", Commitment = Commitment.Drift, Indicators = [Share("groups-with-library", "Groups with a library", "建库教研组比例", To("at least 100 %"))],
            },
        ],
    };
}
