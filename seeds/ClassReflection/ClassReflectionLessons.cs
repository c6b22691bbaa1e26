namespace Education.Planning.Seeds;

/// <summary>The three numbered paragraphs and the closing one.</summary>
internal static class ClassReflectionLessons
{
    public static Initiative Lively => new()
    {
        Key = "lively-lessons",
        Label = "1、",
        Name = Text("Lively, friendly lessons", "让课堂活起来"),
        Description = Text("Pupils are the subject of the lesson; the teacher organises, guides and takes part.", "学生是主体，教师组织、引导，也身在其中。"),
        Assignments = [Assignment.Responsible("class-teacher"), Assignment.Of(Role.Participating, "pupils")],
        Indicators =
        [
            Share("active-pupils", Text("Pupils who take an active part in lessons", "课上积极参与的学生比例")),
        ],
    };

    public static Initiative Prepared => new()
    {
        Key = "careful-preparation",
        Label = "2、",
        Name = Text("Careful preparation", "用心备课"),
        Slogans = [new() { Text = Text("Quality from the 40 minutes of the lesson", "质量出自课堂四十分钟") }],
        Indicators =
        [
            new()
            {
                Key = "lesson-length", Name = Text("Length of a lesson", "一节课的时长"), Kind = IndicatorKind.Amount, Unit = "minute",
                Targets = [new() { Rule = "exactly 40 minute" }],
            },
            Share("lessons-planned", Text("Lessons that were thought out beforehand", "课前有构思的课所占比例")),
        ],
        Activities =
        [
            new()
            {
                Key = "lesson-preparation", Name = Text("Study the textbook, its aims and difficulties, and what the pupils already know", "吃透教材与目标，弄清难点，摸准学生基础"),
                Timing = "every lesson: before it", Assignments = [Assignment.Responsible("class-teacher")],
            },
        ],
    };

    public static Initiative WeakPupils => new()
    {
        Key = "weak-pupils",
        Label = "3、",
        Name = Text("Help for weak pupils", "帮扶学困生"),
        Indicators = [Share("diligent-pupils", Text("Pupils with diligent study habits", "养成勤学习惯的学生比例"))],
        Activities =
        [
            new()
            {
                Key = "tutoring", Name = Text("Help after lessons, by level, and with more than knowledge", "课后分层辅导，不只补知识"),
                Timing = "every lesson: after it", Assignments = [Assignment.Responsible("class-teacher"), Assignment.Of(Role.Participating, "pupils")],
            },
            new()
            {
                Key = "praise", Name = Text("Praise every step forward", "有进步就表扬"),
                Assignments = [Assignment.Of(Role.Assessing, "class-teacher"), Assignment.Of(Role.Assessed, "pupils")],
            },
        ],
    };

    public static Initiative Later => new()
    {
        Key = "later-work",
        Name = Text("Learn from others and make up for shortcomings", "取人之长，补己之短"),
        Timing = "after term",
        Commitment = Commitment.Strive,
        Assignments = [Assignment.Responsible("class-teacher")],
    };

    private static Indicator Share(Key key, LocalizedText name) => new() { Key = key, Name = name, Kind = IndicatorKind.Percentage, Unit = "%", Direction = Direction.Increase };
}
