namespace Education.Planning.Reporting;

/// <summary>The words of a robustness report in one language.</summary>
internal sealed record RobustnessWords
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Level { get; init; }

    public required string Value { get; init; }

    public required string Lowest { get; init; }

    public required string Highest { get; init; }

    public required string MostRuns { get; init; }

    public required string Kept { get; init; }

    public required string Separator { get; init; }

    private static RobustnessWords English { get; } = new()
    {
        Title = "{0}: how far `{1}` moves",
        Summary = "weights {0} by up to {1} %; {2} draws from seed {3}; {4} alternatives",
        Level = "{0} ({1} rows)",
        Value = "as it is",
        Lowest = "lowest",
        Highest = "highest",
        MostRuns = "nine runs in ten",
        Kept = "kept %",
        Separator = ", ",
    };

    private static RobustnessWords Hans { get; } = new()
    {
        Title = "{0}：`{1}` 的变动范围",
        Summary = "权重 {0} 上下各至多 {1} %；由种子 {3} 抽取 {2} 次；另有 {4} 种方案",
        Level = "{0}（{1} 行）",
        Value = "原值",
        Lowest = "最低",
        Highest = "最高",
        MostRuns = "九成情形",
        Kept = "不变 %",
        Separator = "、",
    };

    private static RobustnessWords Hant { get; } = Hans with
    {
        Title = "{0}：`{1}` 的變動範圍",
        Summary = "權重 {0} 上下各至多 {1} %；由種子 {3} 抽取 {2} 次；另有 {4} 種方案",
        MostRuns = "九成情形",
        Kept = "不變 %",
    };

    /// <summary>The words of a language; English where the library does not speak it.</summary>
    public static RobustnessWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };
}
