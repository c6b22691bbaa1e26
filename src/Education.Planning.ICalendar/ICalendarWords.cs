namespace Education.Planning.ICalendar;

/// <summary>The words around a plan's own in one language.</summary>
internal sealed record ICalendarWords(string Tentative, string Conditional, string Optional, string Soft, string Postponed, string NotStated, string ForParty)
{
    /// <summary>The words of a language; English where the library does not speak it.</summary>
    public static ICalendarWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    private static ICalendarWords English { get; } = new(
        "tentative", "conditional", "may be left out", "roughly these days", "postponed from {0}", "No time is stated.", "{0} ({1})");

    private static ICalendarWords Hans { get; } = new(
        "暂定", "有条件", "可不安排", "日期为大致范围", "原定 {0}", "未写明时间。", "{0}（{1}）");

    private static ICalendarWords Hant { get; } = new(
        "暫定", "有條件", "可不安排", "日期為大致範圍", "原定 {0}", "未寫明時間。", "{0}（{1}）");
}
