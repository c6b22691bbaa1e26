using Education.Planning.Evaluation;

namespace Education.Planning.Reporting;

/// <summary>The words of reports in one language: one record a language, so that none can miss a word.</summary>
internal sealed record ReportWords
{
    /// <summary>The words of a language; English where the library does not speak it.</summary>
    public static ReportWords In(string language) => language switch
    {
        Languages.SimplifiedChinese => Hans,
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    public required string ScorecardTitle { get; init; }

    public required string Comma { get; init; }

    public required string Target { get; init; }

    public required string Due { get; init; }

    public required string Value { get; init; }

    public required string Outcome { get; init; }

    public required string Reason { get; init; }

    public required string Indicator { get; init; }

    public required string Assumptions { get; init; }

    public required string Units { get; init; }

    public required Func<TargetOutcome, MissKind, string> OutcomeWord { get; init; }

    public required Func<TargetRule, QuantityWords, string> Rule { get; init; }

    private static ReportWords English { get; } = new()
    {
        ScorecardTitle = "Targets of {0} as of {1}",
        Comma = ", ",
        Target = "target",
        Due = "due",
        Value = "value",
        Outcome = "outcome",
        Reason = "reason",
        Indicator = "indicator",
        Assumptions = "Assumed",
        Units = "{0}: {1}",
        OutcomeWord = (outcome, miss) => outcome switch
        {
            TargetOutcome.Met => "met",
            TargetOutcome.Missed when miss == MissKind.Breach => "missed, a breach",
            TargetOutcome.Missed => "missed, a shortfall",
            TargetOutcome.NoData => "no data",
            TargetOutcome.NotYetDue => "not yet due",
            TargetOutcome.Undecided => "cannot be decided",
            TargetOutcome.Impossible => "cannot be met",
            _ => "no target",
        },
        Rule = (rule, _) => rule.ToString(),
    };

    private static ReportWords Hans { get; } = new()
    {
        ScorecardTitle = "{0} 目标完成情况（截至 {1}）",
        Comma = "，",
        Target = "目标",
        Due = "期限",
        Value = "实际值",
        Outcome = "结果",
        Reason = "理由",
        Indicator = "指标",
        Assumptions = "假定",
        Units = "{0}：{1}",
        OutcomeWord = (outcome, miss) => outcome switch
        {
            TargetOutcome.Met => "完成",
            TargetOutcome.Missed when miss == MissKind.Breach => "未完成，属违约",
            TargetOutcome.Missed => "未完成，属未达预期",
            TargetOutcome.NoData => "无数据",
            TargetOutcome.NotYetDue => "未到期",
            TargetOutcome.Undecided => "无法判定",
            TargetOutcome.Impossible => "不可能完成",
            _ => "无目标",
        },
        Rule = RuleWords.InHans.Of,
    };

    private static ReportWords Hant { get; } = new()
    {
        ScorecardTitle = "{0} 目標完成情況（截至 {1}）",
        Comma = "，",
        Target = "目標",
        Due = "期限",
        Value = "實際值",
        Outcome = "結果",
        Reason = "理由",
        Indicator = "指標",
        Assumptions = "假定",
        Units = "{0}：{1}",
        OutcomeWord = (outcome, miss) => outcome switch
        {
            TargetOutcome.Met => "完成",
            TargetOutcome.Missed when miss == MissKind.Breach => "未完成，屬違約",
            TargetOutcome.Missed => "未完成，屬未達預期",
            TargetOutcome.NoData => "無數據",
            TargetOutcome.NotYetDue => "未到期",
            TargetOutcome.Undecided => "無法判定",
            TargetOutcome.Impossible => "不可能完成",
            _ => "無目標",
        },
        Rule = RuleWords.InHant.Of,
    };
}
