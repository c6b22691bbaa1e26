using Education.Planning.Scheduling;

namespace Education.Planning.Reporting;

/// <summary>The words of agendas in one language.</summary>
internal sealed record AgendaWords(
    string Title, string TitleAsOf, string WholePeriod, string WithoutDate, string WithoutTiming,
    string Undated, string Masked, string Unresolved, string Tentative, string Conditional, string Soft,
    string Coming, string Due, string Overdue, string Uncertain, string Over, string Times, string Postponed, string Also, string Nobody, string Untimed)
{
    public static AgendaWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language.StartsWith("zh", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    private static AgendaWords English { get; } = new(
        "{0}: agenda", "{0}: agenda as of {1}", "All through the period", "Without a date", "No time stated",
        "no date meant", "the document hides the date", "no date found", "tentative", "conditional", "roughly",
        "coming", "due", "overdue", "perhaps late", "over", "{0} times", "postponed from {0}", "Also in {0}", "Nobody named", "no time stated");

    private static AgendaWords Hans { get; } = new(
        "{0}：日程", "{0}：日程（截至 {1}）", "贯穿全期", "无确定日期", "未写明时间",
        "不定日期", "原文隐去日期", "无法确定日期", "暂定", "有条件", "大致",
        "未到", "进行中", "逾期", "或已逾期", "已结束", "共 {0} 次", "原定 {0}", "{0}另有", "未写明责任方", "未写明时间");

    private static AgendaWords Hant { get; } = new(
        "{0}：日程", "{0}：日程（截至 {1}）", "貫穿全期", "無確定日期", "未寫明時間",
        "不定日期", "原文隱去日期", "無法確定日期", "暫定", "有條件", "大致",
        "未到", "進行中", "逾期", "或已逾期", "已結束", "共 {0} 次", "原定 {0}", "{0}另有", "未寫明責任方", "未寫明時間");

    /// <summary>The word of a state; null where none was asked for.</summary>
    public string? State(AgendaState state) => state switch
    {
        AgendaState.Coming => Coming,
        AgendaState.Due => Due,
        AgendaState.Overdue => Overdue,
        AgendaState.Uncertain => Uncertain,
        AgendaState.Over => Over,
        _ => null,
    };

    /// <summary>The word for why an entry has no date; null for an entry that has one.</summary>
    public string? Reason(AgendaReason reason) => reason switch
    {
        AgendaReason.Undated => Undated,
        AgendaReason.Masked => Masked,
        AgendaReason.Unresolved => Unresolved,
        _ => null,
    };
}
