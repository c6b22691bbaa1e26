namespace Education.Planning.Seeds;

/// <summary>Strand nine: the ethics evaluation of schools and the appraisal of every member of staff.</summary>
internal static class MoralCityEvaluation
{
    public static Initiative Initiative => new()
    {
        Key = "ethics-evaluation",
        Name = Text("Evaluate teachers' ethics", "师德考评"),
        Activities = [Scheme, OfSchools, Published, OfTeachers, File, Nested],
    };

    /// <summary>The city bureau hands the evaluation of each school on to the unit that manages it.</summary>
    public static ValueList<Delegation> Delegations =>
    [
        new() { From = "city-bureau", To = "managing-units", Subject = Text("Evaluation of each school, by affiliation", "按隶属关系评估学校"), Items = ["school-evaluation"] },
    ];

    private static Activity Scheme => new()
    {
        Key = "evaluation-scheme", Name = Text("Standards with points for the evaluation of schools", "评估标准逐项赋分"), Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Assessed, "schools")],
        Deliverables = [new() { Key = "evaluation-plan", Name = Text("Plan for evaluating teachers' ethics in schools of the city of XX", "《XX市中小学师德建设评估方案》"), Kind = DeliverableKind.Document, From = "city-bureau" }],
    };

    private static Activity OfSchools => new()
    {
        Key = "school-evaluation", Name = Text("The managing unit evaluates the ethics work of its schools", "管校单位受托评估学校"), Timing = "every year", Dependencies = ["after #evaluation-scheme"],
        Assignments = [Assignment.Of(Role.Assessing, "managing-units"), Assignment.Of(Role.Assessed, "schools")],
        Indicators =
        [
            new()
            {
                Key = "evaluations-per-year", Name = Text("Evaluations of a school", "学校受评次数"), Unit = "evaluation per year", Targets = [new() { Rule = "exactly 1 evaluation per year", Scope = "each schools" }],
            },
        ],
    };

    private static Activity Published => new()
    {
        Key = "published-evaluation", Name = Text("The result is published", "评估结果对外公布"), Timing = "every year", Dependencies = ["after #school-evaluation"], Assignments = [Assignment.Responsible("city-bureau"), Assignment.Of(Role.Informed, "public")],
    };

    private static Activity OfTeachers => new()
    {
        Key = "teacher-appraisal", Name = Text("Each member of staff is appraised in points, by several raters", "教职工师德打分，多方参评"), Timing = "every term",
        Description = Text("By leaders, colleagues, pupils and parents; the questionnaire is sound, complete and to the point.", "领导、同事、学生、家长参评；问卷设计合理、内容全面、有针对性。"),
        Assignments =
        [
            Assignment.Responsible("schools"), Assignment.Of(Role.Assessing, "schools"),
            Assignment.Of(Role.Assessing, "school-leaders"), Assignment.Of(Role.Assessing, "colleagues"), Assignment.Of(Role.Assessing, "pupils"), Assignment.Of(Role.Assessing, "parents"),
            Assignment.Of(Role.Assessed, "staff"),
        ],
        Indicators =
        [
            new() { Key = "ratings-per-year", Name = Text("Appraisals of a member of staff", "每人考评次数"), Unit = "rating per year", Targets = [new() { Rule = "exactly 2 rating per year" }] },
            new()
            {
                Key = "staff-rated", Name = Text("Staff appraised", "受评教职工比例"), Kind = IndicatorKind.Percentage, Unit = "%", Targets = [new() { Rule = "at least 100 %" }],
                Fraction = new() { Numerator = Text("Staff appraised", "受评教职工"), Denominator = Text("All staff", "全体教职工") },
            },
        ],
    };

    private static Activity File => new()
    {
        Key = "ethics-file", Name = Text("The result goes into the person's ethics file, the main ground for rewards", "结果入档，作为奖励主要依据"), Timing = "every term", Dependencies = ["after #teacher-appraisal"],
        Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Assessed, "teachers")],
        Deliverables = [new() { Key = "personal-ethics-file", Name = Text("A person's ethics file", "个人师德档案"), Kind = DeliverableKind.Register, From = "schools" }],
    };

    private static Activity Nested => new()
    {
        Key = "appraisal-counts", Name = Text("How a school appraises its teachers counts in its own evaluation", "校内考评计入学校评估"), Timing = "every year",
        Assignments = [Assignment.Of(Role.Assessing, "managing-units"), Assignment.Of(Role.Assessed, "schools")],
    };
}
