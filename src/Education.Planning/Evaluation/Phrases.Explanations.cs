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
    public static readonly LocalizedText NoClaim = Both("no claim", "没有份额依据");
    public static readonly LocalizedText QuotaIs = Both("quota {0} of {1}", "{1} 个名额中应得 {0}");
    public static readonly LocalizedText RemainderIs = Both("remainder {0}", "余数 {0}");
    public static readonly LocalizedText OwnLast = Both("its last place at {0}", "其最后一个名额：{0}");
    public static readonly LocalizedText OwnNext = Both("its next at {0}", "其下一个名额：{0}");
    public static readonly LocalizedText LastGiven = Both("the last place went to {0} at {1}", "最后一个名额归 {0}（{1}）");
    public static readonly LocalizedText FirstMissed = Both("the next would go to {0} at {1}", "下一个名额将归 {0}（{1}）");
    public static readonly LocalizedText PairsCounted = Both("rows counted: {0} of {1}; pairs: {2}", "计入 {1} 行中的 {0} 行，{2} 对");
    public static readonly LocalizedText DisagreementsAre = Both("observed disagreement {0}, expected {1}", "观察到的不一致 {0}，预期的不一致 {1}");
    public static readonly LocalizedText MeanSquaresAre = Both("{0} rows by {1} raters; mean squares: rows {2}, raters {3}, rest {4}", "{0} 行 {1} 名评价者；均方：行 {2}，评价者 {3}，余项 {4}");
    public static readonly LocalizedText ValuesMoved = Both("values moved: {0} low, {1} high", "移动的值：低端 {0} 个，高端 {1} 个");
    public static readonly LocalizedText ShapeBecame = Both("{0} from {1} to {2}", "{0} 由 {1} 变为 {2}");
    public static readonly LocalizedText SkewnessWord = Both("skewness", "偏度");
    public static readonly LocalizedText KurtosisWord = Both("kurtosis", "峰度");
    public static readonly LocalizedText TiedWith = Both("tied with {0}", "与 {0} 并列");
    public static readonly LocalizedText TieBroken = Both("tied with {0} but for {1}: {2} against {3}", "与 {0} 同分，由 {1} 区分：{2} 对 {3}");
}
