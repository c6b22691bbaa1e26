namespace Education.Planning.Seeds;

/// <summary>Section three: lessons, morals, arts and sport.</summary>
internal static class AnnualDistrictQuality
{
    public static Objective Objective => new()
    {
        Key = "quality",
        Name = Text("Education of quality for the whole child", "以质量为核心，促学生全面成长"),
        Assignments = [Assignment.Lead("district-bureau")],
        Initiatives = [Teaching, Morals, ArtsAndSport],
    };

    private static Initiative Teaching => new()
    {
        Key = "teaching-quality", Label = "1、", Name = Text("Teaching that earns a name", "教学质量出口碑"),
        Activities =
        [
            new()
            {
                Key = "management-display", Label = "(1)", Name = Text("Begin to show how schools manage teaching", "启动教学管理展示"), Timing = "Y..", Origin = ItemOrigin.Started,
                Slogans = [new() { Text = Text("Three kinds of lesson in one body secure green quality", "“‘三课一体’保障‘绿色质量’”") }],
            },
            new()
            {
                Key = "curriculum-plans", Label = "(2)", Name = Text("Train for and study the making of curriculum plans; reform the senior high curriculum", "培训研究课程计划编制，抓好普高课改"), Commitment = Commitment.Ensure,
                Deliverables = [new() { Key = "curriculum-scheme", Name = Text("Scheme of the curriculum plan", "课程计划方案"), Kind = DeliverableKind.Plan }],
            },
            new()
            {
                Key = "teacher-research", Label = "(3)", Name = Text("Teachers study small questions together", "教师“小专题研究共同体”"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Joint("teachers")],
                Indicators =
                [
                    new()
                    {
                        Key = "national-projects", Name = Text("Research projects approved by the nation", "获国家级立项的课题"), Unit = "project",
                        Targets = [new() { Rule = "at least 1 project", Commitment = Commitment.Strive }],
                    },
                ],
            },
            new()
            {
                Key = "international-forum", Label = "(4)", Name = Text("A forum with research institutes abroad", "借教育国际化论坛与国外机构往来"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Partnering, "foreign-institutes")],
            },
        ],
    };

    private static Initiative Morals => new()
    {
        Key = "moral-education", Label = "2、", Name = Text("Moral education that becomes a brand", "德育出品牌"),
        Activities =
        [
            new()
            {
                Key = "moral-system", Label = "(1)", Name = Text("Search for a system of moral education, soundly evaluated", "探索德育体系，评估要科学"),
                Assignments = [Assignment.Of(Role.Assessing, "district-bureau")],
                Activities =
                [
                    new()
                    {
                        Key = "pupil-evaluation", Name = Text("A new way to evaluate the whole pupil", "学生综合素质评价的新路子"),
                        Slogans =
                        [
                            new() { Text = Text("Season of nursery rhymes", "“童谣季节”") }, new() { Text = Text("Ten thousand pupils speak of filial piety", "“万名学生讲孝德”") },
                            new() { Text = Text("Contest of the young", "“濯锦少年竞风流”") },
                        ],
                        Assignments = [Assignment.Of(Role.Assessing, "schools"), Assignment.Of(Role.Assessed, "pupils")],
                    },
                ],
            },
            new() { Key = "moral-forum", Label = "(2)", Name = Text("A forum, good examples, able staff", "办德育论坛，树典型，强队伍") },
            new() { Key = "moral-activities", Label = "(3)", Name = Text("Activities of its own, and known for them", "活动有特色，品牌更响亮") },
        ],
    };

    private static Initiative ArtsAndSport => new()
    {
        Key = "arts-and-sport", Label = "3、", Name = Text("Arts and sport of its own kind", "艺体出特色"),
        Activities =
        [
            new()
            {
                Key = "daily-exercise", Name = Text("An hour of exercise every day", "天天锻炼一小时"), Timing = "every day: for 1h", Commitment = Commitment.Ensure,
                Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Participating, "pupils")],
                Indicators =
                [
                    new()
                    {
                        Key = "exercise", Name = Text("Exercise of each pupil", "学生每日锻炼时间"), Kind = IndicatorKind.Amount, Unit = "hour per day", Population = Text("Every pupil", "每位学生"),
                        Targets = [new() { Rule = "at least 1 hour per day", Commitment = Commitment.Ensure }],
                    },
                ],
            },
            new() { Key = "shared-coaches", Name = Text("Coaches teach at several schools, as a trial", "教练跨校任教，先试起来"), Assignments = [Assignment.Responsible("coaches")] },
            new() { Key = "arts-ensemble", Name = Text("The district's ensemble shows, performs, competes, and travels abroad", "艺术团多登台，走出国门") },
        ],
    };
}
