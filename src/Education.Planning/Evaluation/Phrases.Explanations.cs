namespace Education.Planning.Evaluation;

/// <content>What the explanation of a step adds.</content>
internal static partial class Phrases
{
    public static readonly LocalizedText Yes = Both("yes", "是");
    public static readonly LocalizedText No = Both("no", "否");
    public static readonly LocalizedText IsNot = Both("{0} is not {1}", "{0} 不是 {1}");
    public static readonly LocalizedText WouldDiffer = Both("`{0}` would differ on the raw value", "若按未取整的值，`{0}` 会不同");
    public static readonly LocalizedText OnRaw = Both("on the raw value {0}", "按未取整的值，{0}");
    public static readonly LocalizedText MoreReaches = Both("{0} more reaches {1}", "再加 {0} 即为 {1}");
    public static readonly LocalizedText MoreThanReaches = Both("more than {0} more reaches {1}", "再加超过 {0} 即为 {1}");
    public static readonly LocalizedText AnyMoreReaches = Both("anything more reaches {0}", "再多一点即为 {0}");
    public static readonly LocalizedText CellOf = Both("cell {0} of `{1}`", "`{1}` 的单元格 {0}");
    public static readonly LocalizedText By = Both("by {0}", "依据 {0}");
    public static readonly LocalizedText RestFails = Both("{0} fails and so does its least", "{0} 不成立，且未达到其最低要求");
    public static readonly LocalizedText MayNotFail = Both("{0} may not fail", "{0} 必须成立");
    public static readonly LocalizedText AreNeeded = Both("needed: {0}", "需要：{0}");
    public static readonly LocalizedText DoNotHold = Both("not met: {0}", "未成立：{0}");
    public static readonly LocalizedText WeightGoesTo = Both("its weight goes to {0}", "其权重归 {0}");
    public static readonly LocalizedText TakesOver = Both("takes over weight {0}", "接收权重 {0}");
    public static readonly LocalizedText ItStandsIn = Both("{0} stands in", "以 {0} 代替");
    public static readonly LocalizedText MeanAndDriver = Both("mean {0}; {1} makes {2} % of the variance", "平均值 {0}；{1} 占方差的 {2} %");
    public static readonly LocalizedText PlaceForPlaces = Both("place {0} of {1}, places: {2}", "{1} 个中的第 {0} 位，名额：{2}");
    public static readonly LocalizedText LastIn = Both("the last in is {0} with {1}", "最后入选的是 {0}（{1}）");
    public static readonly LocalizedText FirstOut = Both("the first out is {0} with {1}", "第一个落选的是 {0}（{1}）");
    public static readonly LocalizedText TiedAtLine = Both("tied at the line: {0}", "在线上并列：{0}");
    public static readonly LocalizedText LeftOver = Both("places left over: {0}", "剩余名额：{0}");
    public static readonly LocalizedText TakesNoPart = Both("takes no part", "不参与");
    public static readonly LocalizedText TiedWith = Both("tied with {0}", "与 {0} 并列");
    public static readonly LocalizedText TieBroken = Both("tied with {0} but for {1}: {2} against {3}", "与 {0} 同分，由 {1} 区分：{2} 对 {3}");
}
