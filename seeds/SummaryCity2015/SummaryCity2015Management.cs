namespace Education.Planning.Seeds;

/// <summary>Section five, 一是 and 二是: village schools, vocational groups and vouchers.</summary>
internal static class SummaryCity2015Management
{
    private static readonly Figure[] Villages =
    [
        Figure.Of("village-schools", "Small village schools that are left", "剩余村小", "0 school").From("294 school"),
        Figure.Of("boarding-schools", "Rural boarding or full primary schools built", "建成的寄宿制、完全小学", "some school '一批'"),
    ];

    private static readonly Figure[] Groups =
    [
        Figure.Of("vocational-groups-formed", "Vocational groups", "职教集团", "8 group"), Figure.Of("training-bases", "Public training bases completed", "公共实训基地", "4 base").Printed("The sentence is broken by a line", "此句被换行打断"),
        Figure.Of("group-companies", "Companies in the groups", "集团内企业", "145 company"),
        Figure.Of("large-companies", "Of them, with an output above 100 million yuan", "其中产值上亿", "31 company").Within("group-companies", "output", "产值"),
        Figure.Of("voucher-pupils", "Pupils with a voucher", "享受教育券的学生", "8.9万 pupil"),
        Figure.Done("voucher-first", "Vouchers came here before anywhere else in the country", "教育券全国率先"),
    ];

    public static IEnumerable<Figure> Figures => [.. Villages, .. Groups];

    public static Objective Objective => new()
    {
        Key = "management", Name = Text("New ways of managing education", "管理体制和机制创新"), Assignments = [Responsible("bureau")],
        Initiatives = [VillageSchools, VocationalSystem, SummaryCity2015Staff.Initiative],
    };

    public static ValueList<Entitlement> Entitlements =>
    [
        new()
        {
            Key = "voucher", Name = Text("Voucher for secondary vocational education", "中职教育券"), Amount = "1200 yuan per person-academic year", Each = "every academic-year",
            Eligible = Text("First and second grade, registered in the city", "本市户籍，中职一、二年级"),
        },
    ];

    private static Initiative VillageSchools => Work("village-school-reform", "一是", "Village schools become parts of better ones", "村小改革") with
    {
        Indicators = Figure.Indicators(Villages),
        Activities =
        [
            Step("rotation", "Staff of the campuses kept rotate and train", "保留校区教师轮换、轮训") with
            {
                Timing = "for 2y within Y..", Assignments = [Responsible("central-schools")], Indicators = [Count("rotation-years", "Years that it takes", "用时", "year", To("at most 2 year") with { Due = "by Y+1/end" })],
            },
            Judged("kept-campuses", "How the campuses are run counts for their county", "校区办学计入区县考核", "bureau", "counties"),
            Judged("equipment-standard", "Village primaries reach the standard of equipment", "独立村小装备达标", "bureau", "village-primaries") with
            {
                Timing = "for 2y within Y..", Commitment = Commitment.Strive,
                Indicators = [Count("standard-years", "Years that it takes", "达标用时", "year", new Target { Rule = "at most 2 year", Due = "by Y+1/end", Commitment = Commitment.Strive })],
            },
            Step("teachers-renewed", "Teachers rotate, train, or join", "教师交流、培训、补充") with
            {
                Timing = "for ..3y within Y..", Commitment = Commitment.Ensure,
                Indicators = [Share("renewed-share", "Teachers who did", "交流、培训、补充的教师占比", new Target { Rule = "at least 50 %", Due = "by Y+2/end", Commitment = Commitment.Ensure })],
            },
            Step("village-principals", "Their principals come from the county's best school", "校长由窗口小学派") with { Assignments = [Lead("window-schools")] },
            Judged("village-assessment", "They are assessed like other primaries", "与县内小学同考评", "counties", "village-primaries"),
        ],
    };

    private static Initiative VocationalSystem => Work("vocational-system", "二是", "Vocational education looks to the market", "职教面向市场") with
    {
        Indicators = Figure.Indicators(Groups),
        Activities =
        [
            Step("school-and-company", "Public vocational schools and companies run schools together", "公办中职与企业合办") with { Assignments = [Joint("vocational-schools"), Joint("companies")] },
            Step("groups-at-work", "The groups work together", "集团协作") with
            {
                Assignments = [Joint("vocational-groups")],
                Slogans = [Slogan("1+1+n, how a group is composed", "1+1+n组建方式", null), Slogan("1+1+1, how people are trained", "1+1+1培养模式", null)],
            },
        ],
    };
}
