namespace Education.Planning.Evaluation;

/// <content>Why an award is given or not.</content>
internal static partial class Phrases
{
    public static readonly LocalizedText BarredBy = Both("barred: {0}", "受限：{0}");
    public static readonly LocalizedText LacksRequired = Both("required and not there: {0}", "不具备：{0}");
    public static readonly LocalizedText ChosenAlready = Both("chosen already for {0}", "已入选{0}");
    public static readonly LocalizedText NotAmongChosen = Both("not among those chosen for {0}", "不在{0}入选者之列");
    public static readonly LocalizedText NotAdmitted = Both("not admitted before the selection", "未进入评选");
    public static readonly LocalizedText TurnedAwayAt = Both("turned away: {0}", "未通过：{0}");
    public static readonly LocalizedText ComplaintUpheld = Both("a complaint was upheld: {0}", "异议成立：{0}");
    public static readonly LocalizedText ComplaintLate = Both("a complaint of {0} came outside the publication window and does not count", "{0} 的异议不在公示期内，不予计入");
    public static readonly LocalizedText TakenAway = Both("given, and taken away again", "授予后被撤销");
    public static readonly LocalizedText WaitsFor = Both("waits for: {0}", "等待：{0}");
    public static readonly LocalizedText PlacesUnknown = Both("the number of places is not stated", "名额没有写明");
    public static readonly LocalizedText ChosenBy = Both("chosen by {0}", "按 {0} 入选");
}
