using Education.Planning.Responsibility;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>The words of responsibility in one language. Lists follow the order of their enumerations.</summary>
internal sealed record ResponsibilityWords
{
    public required string MatrixTitle { get; init; }

    public required string MatrixTitleOn { get; init; }

    public required string Row { get; init; }

    public required string Label { get; init; }

    public required string Place { get; init; }

    public required string PartiesHead { get; init; }

    public required string Legend { get; init; }

    public required string Inherited { get; init; }

    public required string CascadeTitle { get; init; }

    public required string CascadeTitleOn { get; init; }

    public required string Layer { get; init; }

    public required string Upper { get; init; }

    public required string Lower { get; init; }

    public required string State { get; init; }

    public required string Day { get; init; }

    public required string Content { get; init; }

    public required string Gaps { get; init; }

    public required string Counts { get; init; }

    /// <summary>When a statement is to be signed.</summary>
    public required string ToBeSigned { get; init; }

    public required string StatementsTitle { get; init; }

    public required string Missed { get; init; }

    public required string Open { get; init; }

    public required string MissedTargets { get; init; }

    public required string WorkloadTitle { get; init; }

    public required string Party { get; init; }

    public required string Undated { get; init; }

    public required string Total { get; init; }

    public required string Items { get; init; }

    public required string[] Roles { get; init; }

    public required string[] Memberships { get; init; }

    public required string[] Signatures { get; init; }

    public static ResponsibilityWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    /// <summary>A part in a notation; empty where the notation does not know it.</summary>
    public string Of(MatrixPart part, MatrixNotation notation)
    {
        var word = (part.Role, notation) switch
        {
            ({ } role, MatrixNotation.Words) => Roles[(int)role],
            ({ } role, MatrixNotation.Raci) => role.Raci?.ToString() ?? "",
            ({ } role, _) => role.Rasci?.ToString() ?? "",
            (null, MatrixNotation.Words) => Memberships[(int)part.Membership!.Value],
            _ => "",
        };
        return word.Length > 0 && part.IsInherited ? Put(Inherited, word) : word;
    }

    private static ResponsibilityWords English { get; } = new()
    {
        MatrixTitle = "{0}: who has which part",
        MatrixTitleOn = "{0}: who has which part on {1}",
        Row = "item",
        Label = "label",
        Place = "place",
        PartiesHead = "Parties",
        Legend = "Parties in brackets take their part from an item around this one.",
        Inherited = "({0})",
        CascadeTitle = "{0}: statements of responsibility",
        CascadeTitleOn = "{0}: statements of responsibility as of {1}",
        Layer = "Layer {0}: {1}",
        Upper = "upper side",
        Lower = "lower side",
        State = "state",
        Day = "day",
        Content = "Binds to",
        Gaps = "Gaps",
        Counts = "{0} of {1} signed",
        ToBeSigned = "to be signed: {0}",
        StatementsTitle = "{0}: outcomes by statement of responsibility as of {1}",
        Missed = "missed",
        Open = "open",
        MissedTargets = "what is missed",
        WorkloadTitle = "{0}: workload",
        Party = "party",
        Undated = "without a date",
        Total = "total",
        Items = "What lies behind it",
        Roles = ["responsible", "accountable", "lead", "joint", "supporting", "supervising", "reviewing", "approving", "consulted", "informed", "coordinating", "advising", "participating", "partner", "assessing", "assessed", "signing", "reporting", "receiving", "mentor", "mentored", "funding", "not allowed", "delegating", "delegated"],
        Memberships = ["member", "leader", "deputy leader", "office", "office director"],
        Signatures = ["not stated", "not signed", "signed by one side", "signed"],
    };

    private static ResponsibilityWords Hans { get; } = new()
    {
        MatrixTitle = "{0}：责任分工表",
        MatrixTitleOn = "{0}：责任分工表（{1}）",
        Row = "事项",
        Label = "序号",
        Place = "位置",
        PartiesHead = "责任主体",
        Legend = "括号内的分工承自上级事项。",
        Inherited = "（{0}）",
        CascadeTitle = "{0}：责任书签订情况",
        CascadeTitleOn = "{0}：责任书签订情况（截至 {1}）",
        Layer = "第 {0} 级：{1}",
        Upper = "上一方",
        Lower = "下一方",
        State = "状态",
        Day = "日期",
        Content = "责任内容",
        Gaps = "缺口",
        Counts = "{1} 份中已签 {0} 份",
        ToBeSigned = "签订时间：{0}",
        StatementsTitle = "{0}：按责任书考核（截至 {1}）",
        Missed = "未完成",
        Open = "未定",
        MissedTargets = "未完成的目标",
        WorkloadTitle = "{0}：工作负荷",
        Party = "责任主体",
        Undated = "无确定日期",
        Total = "合计",
        Items = "明细",
        Roles = ["责任", "第一责任人", "牵头", "会同", "配合", "督查", "审核", "审批", "征求意见", "知会", "协调", "指导", "参与", "合作", "考核", "被考核", "签订", "上报", "接收", "帮扶", "受帮扶", "出资", "不得参与", "委托", "受托"],
        Memberships = ["成员", "组长", "副组长", "办公室", "办公室主任"],
        Signatures = ["未写明", "未签", "一方已签", "已签"],
    };

    private static ResponsibilityWords Hant { get; } = new()
    {
        MatrixTitle = "{0}：責任分工表",
        MatrixTitleOn = "{0}：責任分工表（{1}）",
        Row = "事項",
        Label = "序號",
        Place = "位置",
        PartiesHead = "責任主體",
        Legend = "括號內的分工承自上級事項。",
        Inherited = "（{0}）",
        CascadeTitle = "{0}：責任書簽訂情況",
        CascadeTitleOn = "{0}：責任書簽訂情況（截至 {1}）",
        Layer = "第 {0} 級：{1}",
        Upper = "上一方",
        Lower = "下一方",
        State = "狀態",
        Day = "日期",
        Content = "責任內容",
        Gaps = "缺口",
        Counts = "{1} 份中已簽 {0} 份",
        ToBeSigned = "簽訂時間：{0}",
        StatementsTitle = "{0}：按責任書考核（截至 {1}）",
        Missed = "未完成",
        Open = "未定",
        MissedTargets = "未完成的目標",
        WorkloadTitle = "{0}：工作負荷",
        Party = "責任主體",
        Undated = "無確定日期",
        Total = "合計",
        Items = "明細",
        Roles = ["責任", "第一責任人", "牽頭", "會同", "配合", "督查", "審核", "審批", "徵求意見", "知會", "協調", "指導", "參與", "合作", "考核", "被考核", "簽訂", "上報", "接收", "幫扶", "受幫扶", "出資", "不得參與", "委託", "受託"],
        Memberships = ["成員", "組長", "副組長", "辦公室", "辦公室主任"],
        Signatures = ["未寫明", "未簽", "一方已簽", "已簽"],
    };
}
