using Education.Planning.Evaluation;

namespace Education.Planning.Reporting;

/// <summary>The words of scoreboards and explanations in one language: one record a language, so that none can miss a word.</summary>
internal sealed record ScoreboardWords
{
    public required string Title { get; init; }

    public required string Level { get; init; }

    public required string Whole { get; init; }

    public required string Distribution { get; init; }

    public required string Of { get; init; }

    public required string Item { get; init; }

    public required string Rule { get; init; }

    public required string InPlace { get; init; }

    public required string Before { get; init; }

    public required string Remainder { get; init; }

    public required string Source { get; init; }

    public required string Observed { get; init; }

    public required string Distance { get; init; }

    public required string RoundingOfPart { get; init; }

    public required string VarianceShare { get; init; }

    public required string More { get; init; }

    public required string Separator { get; init; }

    public required Func<ItemStanding, string> Standing { get; init; }

    private static ScoreboardWords English { get; } = new()
    {
        Title = "{0} as of {1}",
        Level = "{0} ({1} rows)",
        Whole = "the whole",
        Distribution = "{0}: {1}",
        Of = "{0} of {1}",
        Item = "{0}: {1}",
        Rule = "rule: {0}",
        InPlace = "with its values: {0}",
        Before = "before: {0}",
        Remainder = "rounding added {0}",
        Source = "source: {0}",
        Observed = "as given",
        Distance = "apart by {0}",
        RoundingOfPart = "its rounding added {0}",
        VarianceShare = "{0} % of the variance",
        More = "and {0} more",
        Separator = "; ",
        Standing = standing => standing switch
        {
            ItemStanding.Decides => "decides",
            ItemStanding.StandsIn => "absent",
            ItemStanding.LeftOut => "left out",
            ItemStanding.Dropped => "dropped",
            ItemStanding.Carried => "its state is the result",
            ItemStanding.Holds => "yes",
            ItemStanding.Fails => "no",
            ItemStanding.Open => "open",
            ItemStanding.NotReached => "not reached",
            ItemStanding.Better => "before it",
            ItemStanding.Worse => "after it",
            ItemStanding.Equal => "same place",
            _ => "",
        },
    };

    private static ScoreboardWords Hans { get; } = new()
    {
        Title = "{0}（截至 {1}）",
        Level = "{0}（{1} 行）",
        Whole = "总体",
        Distribution = "{0}：{1}",
        Of = "{1}的 {0}",
        Item = "{0}：{1}",
        Rule = "规则：{0}",
        InPlace = "代入数值：{0}",
        Before = "此前：{0}",
        Remainder = "取整增减 {0}",
        Source = "依据：{0}",
        Observed = "给定值",
        Distance = "相差 {0}",
        RoundingOfPart = "其取整增减 {0}",
        VarianceShare = "占方差的 {0} %",
        More = "另有 {0} 项",
        Separator = "；",
        Standing = standing => standing switch
        {
            ItemStanding.Decides => "由此决定",
            ItemStanding.StandsIn => "缺失",
            ItemStanding.LeftOut => "略去",
            ItemStanding.Dropped => "剔除",
            ItemStanding.Carried => "其状态即为结果",
            ItemStanding.Holds => "是",
            ItemStanding.Fails => "否",
            ItemStanding.Open => "未定",
            ItemStanding.NotReached => "未及",
            ItemStanding.Better => "在其前",
            ItemStanding.Worse => "在其后",
            ItemStanding.Equal => "并列",
            _ => "",
        },
    };

    private static ScoreboardWords Hant { get; } = Hans with
    {
        Whole = "總體",
        More = "另有 {0} 項",
        Rule = "規則：{0}",
        InPlace = "代入數值：{0}",
        Remainder = "取整增減 {0}",
        Source = "依據：{0}",
        Observed = "給定值",
        RoundingOfPart = "其取整增減 {0}",
        VarianceShare = "佔方差的 {0} %",
        Standing = standing => standing switch
        {
            ItemStanding.Decides => "由此決定",
            ItemStanding.Carried => "其狀態即為結果",
            ItemStanding.Better => "在其前",
            ItemStanding.Worse => "在其後",
            ItemStanding.Equal => "並列",
            _ => Hans.Standing(standing),
        },
    };

    /// <summary>The words of a language; English where the library does not speak it.</summary>
    public static ScoreboardWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };
}
