namespace Education.Planning.Seeds;

/// <summary>Strand two: moral education within the subjects; research bases, lesson visits, materials, revision of the guideline.</summary>
internal static class MoralCityGuideline
{
    public static Initiative Initiative => new()
    {
        Key = "subject-guideline",
        Name = Text("Carry out the guideline for moral education within subjects", "落实学科德育纲要"),
        Activities = [InLessons, BasesStart, BasesSelection, LessonVisits, Support, Materials, Revision],
    };

    private static Activity InLessons => new()
    {
        Key = "within-subjects", Name = Text("Moral education within the subjects goes on", "德育融入课程"), Origin = ItemOrigin.Continued,
        Description = Text("Above all research into contents and methods, subject by subject.", "重点研究各科内容与方法。"),
    };

    private static Activity BasesStart => new()
    {
        Key = "bases-start", Name = Text("Begin the selection of research-base schools", "启动基地校创建"), Timing = "03/end",
        Assignments = [Assignment.Lead("city-bureau")],
    };

    private static Activity BasesSelection => new()
    {
        Key = "bases-selection",
        Name = Text("Schools apply, counties preselect, the city reviews and accredits", "学校报、县区选、市里定"),
        Description = Text("By phase and by strength in subjects; strong in research and teaching, well managed.", "看学段和科目长项，要教研强、教学好、管理好。"),
        Timing = "by 04/end",
        Dependencies = ["after #bases-start"],
        Assignments =
        [
            Assignment.Responsible("schools"), Assignment.Of(Role.Assessed, "schools"),
            Assignment.Of(Role.Reviewing, "counties") with { Stage = 1 }, Assignment.Of(Role.Reviewing, "city-bureau") with { Stage = 2 },
        ],
        Indicators =
        [
            new()
            {
                Key = "research-bases", Name = Text("Research-base schools accredited", "认定的基地校"), Unit = "school", Population = Text("Schools of compulsory education", "义务教育学校"),
                Targets = [new() { Rule = "at least some school '一批'" }],
            },
            new()
            {
                Key = "subjects-per-base", Name = Text("Subjects of a base", "一校所任学科"), Unit = "subject",
                Targets = [new() { Rule = "at least 1 subject", Scope = "each base-schools" }],
            },
        ],
    };

    private static Activity LessonVisits => new()
    {
        Key = "lesson-visits", Name = Text("Researchers visit lessons, comment, and help to shape results", "教研员进课堂听评，促成成果"), Timing = "05/early..",
        Assignments = [Assignment.Lead("training-schools"), Assignment.Responsible("researchers"), Assignment.Of(Role.Assessed, "subject-teachers")],
    };

    private static Activity Support => new()
    {
        Key = "subject-support", Name = Text("Schools give subject teachers the means to take part", "学校给教师人财物支持"), Assignments = [Assignment.Of(Role.Funding, "schools")],
    };

    private static Activity Materials => new()
    {
        Key = "materials", Name = Text("Good materials and lessons: collect, choose, sift, exhibit", "素材课例：征集、选拔、整理、展示"), Timing = "06..09",
        Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Assessed, "schools"), Assignment.Of(Role.Assessed, "teachers")],
        Activities =
        [
            new() { Key = "collect-materials", Name = Text("Collect materials from all schools and choose fine lessons", "征集素材，挑出好课例"), Timing = "06/early" },
            new()
            {
                Key = "sift-materials", Name = Text("Sift and arrange what came in", "筛选整理"), Timing = "summer-break",
                Dependencies = ["after #collect-materials"], Assignments = [Assignment.Responsible("city-bureau")],
            },
            new() { Key = "exhibit-results", Name = Text("Exhibit the best results", "展示优秀成果"), Timing = "09/dekad2", Dependencies = ["after #sift-materials"] },
        ],
    };

    private static Activity Revision => new()
    {
        Key = "guideline-revision", Name = Text("Revise the guideline for the year", "年度修订纲要"), Timing = "10/end", Assignments = [Assignment.Responsible("city-bureau")],
        Deliverables = [new() { Key = "revised-guideline", Name = Text("The guideline as revised", "修订后的纲要"), Kind = DeliverableKind.Document, From = "city-bureau" }],
    };
}
