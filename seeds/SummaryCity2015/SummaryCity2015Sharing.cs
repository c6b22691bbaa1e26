namespace Education.Planning.Seeds;

/// <summary>Section two, 一是 to 四是: groups of famous schools, alliances, pairs, mentors.</summary>
internal static class SummaryCity2015Sharing
{
    private static readonly Figure[] Groups =
    [
        Figure.Of("groups", "Groups of famous schools", "名校集团", "115 group"),
        Part("groups-preschool", "pre-school", "学前", "26 group"), Part("groups-primary", "primary", "小学", "39 group"),
        Part("groups-junior", "junior", "初中", "26 group"), Part("groups-senior", "senior", "高中", "24 group"),
        Figure.Of("central-preschool", "In the central area: pre-school groups", "中心城区学前集团", "6 group"), Figure.Of("central-primary", "In the central area: primary groups", "中心城区小学集团", "12 group"),
        Figure.Of("central-junior", "In the central area: junior groups", "中心城区初中集团", "6 group"), Figure.Of("central-senior", "In the central area: senior groups", "中心城区高中集团", "3 group"),
        Figure.Of("central-kindergartens", "Kindergartens in the central groups", "中心城区集团涵盖的幼儿园", "39 kindergarten"),
        Figure.Of("central-schools", "Schools in the central groups", "中心城区集团涵盖的中小学", "114 school"),
        Figure.Of("three-groups-counties", "Districts and counties that the three groups reach", "三校集团覆盖的区（市）县", "20 county").Printed("All twenty", "共20个，全部覆盖"),
        Figure.Of("three-groups-schools", "Schools that the three groups reach", "三校集团伸及的学校", "43 school"),
        Figure.Of("three-groups-pupils", "Pupils of those schools", "这些学校的学生", "over 8万 pupil"),
    ];

    private static readonly Figure[] Alliances =
    [
        Figure.Of("outer-counties-agreed", "Outer counties with an agreement", "签约的外圈区（市）县", "9 county").Printed("Eight and one", "八加一"),
        Figure.Of("inner-districts-agreed", "Inner districts with an agreement", "签约的中心城区", "6 district").Printed("Five and the high-tech zone", "五区加高新区"),
    ];

    private static readonly Figure[] Pairs = [Figure.Of("famous-schools-paired", "Famous central schools that are paired", "中心名校结对率", "100 %")];

    private static readonly Figure[] Mentors =
    [
        Figure.Of("studios", "Studios of master teachers", "名师工作室", "32 studio"),
        Figure.Of("masters", "Master teachers who help weak schools of one zone", "一区帮扶薄弱校的名师", "63 teacher"),
        Figure.Of("weak-schools-helped", "Weak schools that they help", "受助薄弱校", "7 school"),
        Figure.Of("groups-helped", "Groups of teachers that they help", "受助教研组、年级组", "78 group"),
    ];

    public static IEnumerable<Figure> Figures => [.. Groups, .. Alliances, .. Pairs, .. Mentors];

    public static ValueList<Initiative> Initiatives =>
    [
        Work("school-groups", "一是", "Famous schools are shared", "名校共享") with
        {
            Indicators = Figure.Indicators(Groups), Assignments = [Of(Role.Mentoring, "leading-schools"), Of(Role.Mentored, "member-schools")],
        },
        Work("alliances", "二是", "Town and country in alliance", "城乡联盟") with { Indicators = Figure.Indicators(Alliances) },
        Work("school-pairs", "三是", "A hundred schools in pairs", "百校结对") with { Indicators = Figure.Indicators(Pairs), Assignments = [Joint("paired-schools")] },
        Work("mentors", "四是", "Teachers of town and country join hands", "师徒牵手") with
        {
            Description = Text("The text prints another word in place of \"organise\".", "“组织”二字在文中被换成别的词。"),
            Assignments = [Of(Role.Mentoring, "backbone-teachers"), Of(Role.Mentored, "rural-teachers")],
            Indicators = Figure.Indicators(Mentors),
            Activities = [Step("zone-masters", "Master teachers cover the weak schools of a zone", "名师覆盖薄弱校") with { Assignments = [Of(Role.Mentoring, "master-teachers")] }],
        },
    ];

    public static ValueList<Pairing> Pairings =>
    [
        new() { Key = "school-pairing", Name = Text("Stronger schools with weaker ones", "较好学校结对较弱学校"), Helpers = "137 school", Helped = "143 school", Items = ["school-pairs"] },
        new() { Key = "teacher-pairing", Name = Text("Backbone teachers with rural and ordinary teachers", "骨干教师结对农村、一般教师"), Helpers = "1932 teacher", Helped = "4869 teacher", Items = ["mentors"] },
    ];

    private static Figure Part(Key key, string english, string chinese, Quantity value)
        => Figure.Of(key, $"Groups of famous schools: {english}", $"{chinese}名校集团", value).Within("groups", "phase", "学段");
}
