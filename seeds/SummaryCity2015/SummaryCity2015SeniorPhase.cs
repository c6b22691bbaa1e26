namespace Education.Planning.Seeds;

/// <summary>Section three, 三是 and 四是: senior highs and vocational schools.</summary>
internal static class SummaryCity2015SeniorPhase
{
    private static readonly Figure[] SeniorHighs =
    [
        Figure.Of("senior-size", "Average size of a senior high", "普高校均规模", "1830 pupil per school").From("1475 pupil per school"),
        Yearly(Figure.Of("model-share", "Pupils in the three kinds of model schools", "三类示范校在校生占比", "85.68 %").From("80.4 %")),
        Figure.Of("bachelor-passers-growth", "Growth of those above the bachelor line", "本科上线人数增幅", "10.09 %"),
        Figure.Of("bachelor-rate", "Bachelor line, of examinees with arts and sports", "本科上线率（含艺体）", "42.7 %"),
        Figure.Of("bachelor-cohort", "Bachelor line, of the age cohort", "本科上线占同龄人口", "24.39 %"),
        Figure.Of("college-rate", "Junior-college line, of examinees", "专科上线率", "85.2 %"),
        Figure.Of("college-cohort", "Junior-college line, of the age cohort", "专科上线占同龄人口", "48.65 %"),
        Figure.Of("top-scorers", "Share of the province's pupils with 600 points or more", "600分以上占全省", "nearly 50 %").Printed("Printed in words, \"nearly half\"", "原文作“近一半”"),
    ];

    private static readonly Figure[] PublicSize = [Figure.Of("public-senior-size", "Average size of a public senior high", "公办普高校均规模", "over XX pupil per school")];

    private static readonly Figure[] Vocational =
    [
        Figure.Of("vocational-intake", "Secondary vocational intake", "中职招生", "10.65万 pupil"), Figure.Of("vocational-pupils", "Secondary vocational pupils", "中职在校生", "26.11万 pupil"),
        Figure.Of("employment", "Employment of graduates", "毕业生就业率", "98.96 %"), Figure.Of("employment-in-field", "Employment in the field of study", "对口就业率", "79.3 %"),
        Figure.Of("two-certificates", "Graduates with two certificates", "双证率", "over 80 %"), Figure.Of("vocational-funds", "Funds of the campaign", "职教攻坚投入", "13.54亿 yuan"),
        Figure.Of("vocational-funds-above", "Of them, from ministry and province", "其中部、省支持", "nearly 3000万 yuan").Within("vocational-funds", "source", "来源"),
    ];

    private static readonly Figure[] Contest =
    [
        Figure.Of("contestants", "Contestants", "参赛选手", "34 contestant"), Figure.Of("first-prizes", "First prizes", "一等奖", "3 prize"),
        Figure.Of("second-prizes", "Second prizes", "二等奖", "12 prize"), Figure.Of("third-prizes", "Third prizes", "三等奖", "6 prize"),
        Figure.Of("medal-share", "Share of the province's medals", "奖牌占全省", "83 %"),
    ];

    public static IEnumerable<Figure> Figures => [.. SeniorHighs, .. PublicSize, .. Vocational, .. Contest];

    public static Initiative General => Work("senior-high-schools", "三是", "Senior highs do better", "普高办学效益") with
    {
        Indicators =
        [
            .. Figure.Indicators(SeniorHighs),
            new() { Key = "bachelor-passers", Name = Text("Examinees above the bachelor line", "本科上线人数"), Unit = "examinee", Baseline = new() { Value = "some examinee '去年人数未写明'", At = "Y-1" } },
        ],
        Activities = [Step("public-senior-highs", "Public senior highs pass a size for the first time", "公办校规模首次越过某数") with { Edition = 1, Indicators = Figure.Indicators(PublicSize) }],
    };

    public static Initiative VocationalCampaign => Work("vocational-campaign", "四是", "The vocational campaign has its first results", "职教攻坚初见成果") with
    {
        Assignments = [Of(Role.Funding, "ministry"), Of(Role.Funding, "province-department")],
        Indicators = Figure.Indicators(Vocational),
        Activities =
        [
            Judged("national-contest", "National skills contest", "全国职校技能大赛", "nation", "contest-pupils") with { Indicators = Figure.Indicators(Contest) },
        ],
    };

    private static Figure Yearly(Figure figure) => figure with { Indicator = figure.Indicator with { Reporting = "every year" } };
}
