namespace Education.Planning.Seeds;

/// <summary>Section four: heads and teachers.</summary>
internal static class AnnualDistrictTeams
{
    public static Objective Objective => new()
    {
        Key = "teams",
        Name = Text("Heads and teachers who lead curriculum and teaching", "校（园）长、教师的课程与教学领导力"),
        Assignments = [Assignment.Lead("district-bureau")],
        Slogans = [AnnualDistrictPlan.Counted("Three names", "三名", 3, Text("schools", "名学校"), Text("pupils", "名学生"), Text("teachers", "名教师"))],
        Indicators =
        [
            new()
            {
                Key = "everyone-succeeds", Name = Text("Schools run well, pupils taught well, teachers fulfilled", "办好的学校、教好的学生、有成就的教师所占比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Targets = [new() { Rule = "at least 100 %" }],
            },
        ],
        Initiatives =
        [
            new()
            {
                Key = "forums-continued", Name = Text("Forums of heads and teachers go on", "“校长亮剑”、“教师论道”接着办"), Origin = ItemOrigin.Continued,
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Participating, "heads"), Assignment.Of(Role.Participating, "teachers")],
            },
            Heads, Teachers, Pay,
        ],
    };

    private static Initiative Heads => new()
    {
        Key = "heads-trained", Label = "1、", Name = Text("New ways to train heads", "换个方式培训校（园）长"),
        Activities =
        [
            new()
            {
                Key = "heads-training", Label = "(1)", Name = Text("Forums, posts at good schools elsewhere, bases at home and abroad: first priority of the year", "论坛、外派挂职、国内外基地并用，列为全年头等大事"),
                Timing = "Y", Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Participating, "heads")],
            },
            new()
            {
                Key = "community-seminars", Label = "(2)", Name = Text("Seminars of the community on real questions", "共同体带课题研讨"), Timing = "regularly",
                Assignments = [Assignment.Joint("research-community"), Assignment.Of(Role.Participating, "heads")],
            },
            new()
            {
                Key = "known-heads", Label = "(3)", Name = Text("Experts help heads to put their ideas into words; a forum for known heads", "专家帮校（园）长梳理思想，开设讲坛"),
                Assignments = [Assignment.Of(Role.Advising, "experts"), Assignment.Of(Role.Participating, "heads")],
                Indicators =
                [
                    new() { Key = "known-heads-put-forward", Name = Text("Well-known heads put forward", "推出的知名校（园）长"), Unit = "person", Targets = [new() { Rule = "at least some person '一批'" }] },
                ],
            },
        ],
    };

    private static Initiative Teachers => new()
    {
        Key = "teachers-grown", Label = "2、", Name = Text("Teachers grow in their profession", "教师专业成长"),
        Activities =
        [
            new() { Key = "graduates", Label = "(1)", Name = Text("Practice bases with normal universities; recruit good graduates", "与师大共建实习基地，选好毕业生") },
            new()
            {
                Key = "star-teachers", Label = "(2)", Name = Text("Star teachers and their studios", "星级名师与名师工作室"),
                Assignments =
                [
                    Assignment.Supervising("district-bureau"), Assignment.Of(Role.Assessing, "district-bureau"), Assignment.Of(Role.Assessed, "teachers"),
                    Assignment.Lead("master-teachers"), Assignment.Of(Role.Mentoring, "master-teachers"), Assignment.Of(Role.Mentored, "backbone-teachers"),
                ],
                Indicators = [new() { Key = "new-star-teachers", Name = Text("Teachers newly rated", "新评星级名师"), Unit = "teacher", Targets = [new() { Rule = "exactly 120 teacher" }] }],
            },
            YoungTeachers,
        ],
    };

    private static Activity YoungTeachers => new()
    {
        Key = "young-teachers-trained", Label = "(3)", Name = Text("Three levels of training for young teachers", "青年教师“三级”培训"), Timing = "for 3..5y within Y..",
        Slogans = [new() { Text = Text("Three levels", "“三级”"), DeclaredCount = 3 }],
        Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Assessing, "district-bureau"), Assignment.Of(Role.Participating, "young-teachers")],
        Indicators =
        [
            new() { Key = "years-to-excellence", Name = Text("Years a young teacher takes through the stages", "青年教师走完各阶段的年数"), Kind = IndicatorKind.Amount, Unit = "year", Targets = [new() { Rule = "between 3 year and 5 year", Due = "by Y+4/end" }] },
            new()
            {
                Key = "young-teacher-stage", Name = Text("Stage that a young teacher has reached", "青年教师所处阶段"), Kind = IndicatorKind.Level,
                Levels = [Text("adapting", "适应"), Text("competent", "胜任"), Text("excellent", "优秀")], Targets = [new() { Rule = "reach 'excellent'", Due = "by Y+4/end" }],
            },
        ],
    };

    private static Initiative Pay => new()
    {
        Key = "pay-reform", Label = "3、", Name = Text("Reform of contracts, posts and pay", "人事与绩效工资改革"),
        Activities =
        [
            new()
            {
                Key = "performance-pay", Name = Text("Posts and performance pay outside compulsory education", "岗位设置与非义教绩效工资"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Assessed, "later-phase-schools"), Assignment.Of(Role.Assessed, "institutions")],
            },
            new()
            {
                Key = "teacher-performance", Name = Text("Sound rules for assessing teachers' work", "教师绩效考核办法规范化"),
                Assignments = [Assignment.Of(Role.Assessing, "schools"), Assignment.Of(Role.Assessed, "teachers")],
            },
            new()
            {
                Key = "incentives", Name = Text("Incentives for heads and teachers", "校长、教师的激励办法"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Assessed, "heads"), Assignment.Of(Role.Assessed, "teachers")],
            },
        ],
    };
}
