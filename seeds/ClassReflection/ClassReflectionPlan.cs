namespace Education.Planning.Seeds;

/// <summary>A fragment of a class teacher's summary of one semester, found without a title inside a collection of plans.</summary>
public static class ClassReflectionPlan
{
    /// <summary>The summary, as far as it is there.</summary>
    public static Plan Compose() => new()
    {
        Key = "class-reflection",
        Title = Text("A class teacher looks back on a semester (fragment)", "班主任学期教学反思（残篇）"),
        Language = Languages.English,
        Kind = PlanKind.Summary,
        Period = "AY2012/term1",
        PeriodSource = PeriodSource.Assumed,
        Owner = "class-teacher",
        Level = AdministrativeLevel.School,
        Status = PlanStatus.Closed,
        Source = Source,
        UnitNames = [new() { Unit = "minute", Name = Text("minute", "分钟") }],
        Parties =
        [
            new Post { Key = "class-teacher", Name = Text("Class teacher", "任课教师") },
            new GeneralPublic { Key = "pupils", Name = Text("Pupils of the class", "班上学生") },
        ],
        Sections =
        [
            new() { Items = ["lively-lessons", "careful-preparation", "weak-pupils"] },
            new()
            {
                Text = Text("Work brings its harvest: the semester had its joys and its puzzles.", "付出总有回报；这一学期有喜有惑。"),
                Items = ["later-work"],
            },
        ],
        Initiatives = [ClassReflectionLessons.Lively, ClassReflectionLessons.Prepared, ClassReflectionLessons.WeakPupils, ClassReflectionLessons.Later],
    };

    private static SourceDocument Source => new()
    {
        PrintedPeriod = "一个学期",
        Remarks =
        [
            Text("No title: the fragment follows the third item of another text, and its numbers begin again at 1.", "没有标题，紧接另一篇的第三条，序号又从1开始。"),
            Text("Which semester and which school is not said. The first semester of 2012 is an assumption.", "何校何学期均未说明；2012学年第一学期为假定。"),
            Text("It looks back, so it holds no plan: its steps are what was done.", "通篇是回顾，所列各条都是已做的事。"),
        ],
    };
}
