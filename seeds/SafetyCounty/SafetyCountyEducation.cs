namespace Education.Planning.Seeds;

/// <summary>Section four (三): safety education of pupils, training of staff.</summary>
internal static class SafetyCountyEducation
{
    public static Initiative Initiative => new()
    {
        Key = "safety-education",
        Label = "(三)",
        Name = Text("Teach safety everywhere", "把安全教育铺开"),
        Commitment = Commitment.Pursue,
        Slogans = [new() { Text = Text("Three haves and four enters", "三有四进"), DeclaredCount = 7, Parts = [.. ThreeHavesFourEnters.Select(item => item.Name)] }],
        Indicators =
        [
            new()
            {
                Key = "three-haves-four-enters", Name = Text("Three haves and four enters", "三有四进"), Checklist = ThreeHavesFourEnters,
                Population = Text("Schools", "各学校"),
                Targets = [new() { Rule = "all 7", Commitment = Commitment.Pursue }],
            },
            new()
            {
                Key = "pupils-taught", Name = Text("Pupils who receive safety education", "接受安全教育的在校生比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Fraction = new() { Numerator = Text("Pupils who receive it", "受教育的学生"), Denominator = Text("Pupils enrolled", "在校学生") },
                Targets = [new() { Rule = "at least 100 %", Commitment = Commitment.Ensure }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "daily-teaching", Name = Text("Safety in the teaching plan and in everyday publicity", "安全进教学计划、进日常宣传"),
                Assignments = [Assignment.Responsible("campuses")],
            },
            SpecialDays, TeachingMaterial, StudyOfMeasures, SafetyCountyCourses.Activity,
        ],
    };

    private static ValueList<ChecklistItem> ThreeHavesFourEnters =>
    [
        new("levels", Text("has levels", "有层次")), new("activities", Text("has activities", "有活动")), new("bases", Text("has bases", "有基地")),
        new("classroom", Text("enters the classroom", "进课堂")), new("teachers-duties", Text("enters teachers' duties", "进教师职责")),
        new("textbooks", Text("enters textbooks", "进教材")), new("families", Text("enters families", "进家庭")),
    ];

    private static Activity SpecialDays => new()
    {
        Key = "special-days",
        Name = Text("Campaigns on the special days of the year", "借专题日集中宣传"),
        Description = Text("Above all traffic, fire, drowning, food poisoning, crushes.", "突出交通、消防、溺水、食物中毒、踩踏五个专题。"),
        Timing = "safety-education-day, production-safety-day, fire-day",
        Assignments = [Assignment.Responsible("campuses")],
        Slogans = [new() { Text = Text("Manage safety better, build a campus at peace together", "强化安全管理，共建和谐校园") }],
    };

    private static Activity TeachingMaterial => new()
    {
        Key = "teaching-material",
        Name = Text("Choose safety material by pupils' age, and teach in many ways", "按年龄选教材，用多种形式教"),
        Description = Text(
            "Notice boards, pictures, films, warning signs, broadcasts, assemblies, class meetings, youth groups.",
            "黑板报、图片、录像、警示牌、校园广播、校班会、团队活动都用上。"),
        Assignments = [Assignment.Responsible("campuses")],
    };

    private static Activity StudyOfMeasures => new()
    {
        Key = "study-of-measures",
        Name = Text("Teachers study the Measures for the safety management of schools and kindergartens", "组织教师学习《中小学幼儿园安全管理办法》"),
        Assignments = [Assignment.Responsible("campuses"), Assignment.Of(Role.Participating, "teachers")],
    };
}
