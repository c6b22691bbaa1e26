namespace Education.Planning.Evaluation;

/// <summary>The one catalogue of the words in which results are explained, in English and Simplified Chinese. Numbers in braces stand for arguments.</summary>
internal static partial class Phrases
{
    // Why a value could not be decided.
    public static readonly LocalizedText DivisionByZero = Both("division by zero", "除数为零");
    public static readonly LocalizedText BeyondNumbers = Both("the number is too large", "数值过大");
    public static readonly LocalizedText RootOfNegative = Both("root of a negative number", "负数不能开方");
    public static readonly LocalizedText LogarithmOfZero = Both("logarithm of a number not above 0", "不大于 0 的数没有对数");
    public static readonly LocalizedText NoRuleApplies = Both("no rule applies", "没有适用的规则");
    public static readonly LocalizedText OutsideCurve = Both("outside the curve", "超出曲线范围");
    public static readonly LocalizedText NotInTable = Both("not in the table", "不在表中");
    public static readonly LocalizedText MeanOfZeroWeights = Both("the weights sum to zero", "权重之和为零");
    public static readonly LocalizedText MeanOfNotPositive = Both("a value is not above 0", "有不大于 0 的值");
    public static readonly LocalizedText NegativeWeight = Both("a weight is negative", "有负的权重");
    public static readonly LocalizedText NobodyTakesWeight = Both("nothing is there to take the weight of `{0}`", "没有可承接 `{0}` 权重的值");
    public static readonly LocalizedText MeanIsZero = Both("the mean is 0", "平均值为 0");
    public static readonly LocalizedText AllAreEqual = Both("all values are equal", "各值相等");
    public static readonly LocalizedText DoesNotFit = Both("the value does not fit the column", "值与列的类型不符");
    public static readonly LocalizedText OutOfBounds = Both("the value lies outside the bounds of the column", "值超出列的上下限");
    public static readonly LocalizedText TwoValues = Both("there are two different values", "有两个不同的值");
    public static readonly LocalizedText TiedForPlaces = Both("tied where not all have a place", "并列而名额不足");
    public static readonly LocalizedText PlacesBelowZero = Both("the number of places is below 0", "名额数小于 0");
    public static readonly LocalizedText ClaimBelowZero = Both("a claim is below 0", "有小于 0 的份额依据");
    public static readonly LocalizedText NothingClaims = Both("no claim is above 0", "没有大于 0 的份额依据");
    public static readonly LocalizedText TooManyPlaces = Both("too many places for the quota method", "名额过多，配额法不适用");
    public static readonly LocalizedText RatingBelowZero = Both("a rating is below 0", "有小于 0 的评分");
    public static readonly LocalizedText TooFewValues = Both("there are too few values", "值过少");
    public static readonly LocalizedText StillBeyondBounds = Both("skewness and kurtosis are beyond their bounds after all moves", "移动次数用尽，偏度与峰度仍超出限度");
    public static readonly LocalizedText NotInForce = Both("no version is in force", "没有生效的版本");

    // What decided a step.
    public static readonly LocalizedText IsBelow = Both("{0} is below {1}", "{0} 低于 {1}");
    public static readonly LocalizedText IsAbove = Both("{0} is above {1}", "{0} 高于 {1}");
    public static readonly LocalizedText IsEqual = Both("{0} equals {1}", "{0} 等于 {1}");
    public static readonly LocalizedText RuleApplies = Both("rule {0} applies: {1}", "适用第 {0} 条规则：{1}");
    public static readonly LocalizedText NoneApplies = Both("no rule applies, of {0}", "{0} 条规则均不适用");
    public static readonly LocalizedText RuleIsOpen = Both("rule {0} cannot be decided: {1}", "第 {0} 条规则无法判定：{1}");
    public static readonly LocalizedText RaisedTo = Both("raised from {0} to {1}", "由 {0} 提到 {1}");
    public static readonly LocalizedText CutTo = Both("cut from {0} to {1}", "由 {0} 降到 {1}");
    public static readonly LocalizedText WithinBounds = Both("{0} is within bounds", "{0} 在限度内");
    public static readonly LocalizedText RoundedFrom = Both("{0} rounded to {1}", "{0} 取整为 {1}");
    public static readonly LocalizedText PlaceOf = Both("place {0} of {1}", "{1} 个中的第 {0} 位");
    public static readonly LocalizedText PartsHold = Both("{0} of {1} hold, {2} open", "{1} 项中 {0} 项成立，{2} 项未定");
    public static readonly LocalizedText PartsTaken = Both("{0} of {1} values taken", "{1} 个值中取 {0} 个");

    // What a value is or should be.
    public static readonly LocalizedText ANumber = Both("a number", "数");
    public static readonly LocalizedText ANumberIn = Both("a number in `{0}`", "以 `{0}` 计的数");
    public static readonly LocalizedText AReal = Both("a real", "实数");
    public static readonly LocalizedText AFlag = Both("a flag", "是非值");
    public static readonly LocalizedText YesOrNo = Both("`yes` or `no`", " `yes` 或 `no`");
    public static readonly LocalizedText AText = Both("a text", "文本");
    public static readonly LocalizedText ADate = Both("a date such as `'2026-06-30'`", "日期（如 `'2026-06-30'`）");
    public static readonly LocalizedText ALabelOf = Both("a label of `{0}`", " `{0}` 的等次");
    public static readonly LocalizedText AnOrdered = Both("a number, a label of a scale or a date", "数、等次或日期");
    public static readonly LocalizedText ALevel = Both("a level such as `'good'`", "等级（如 `'good'`）");
    public static readonly LocalizedText AnAmount = Both("an amount such as `1.5`", "数量（如 `1.5`）");
    public static readonly LocalizedText BarsALabel = Both("`below` bars a label of a scale", "`below` 只用于等次");

    // Between which ends a number lies.
    public static readonly LocalizedText Always = Both("always {0}", "总是 {0}");
    public static readonly LocalizedText FromTo = Both("from {0} to {1}", "{0} 至 {1}");
    public static readonly LocalizedText NotBelow = Both("{0} or more", "{0} 及以上");
    public static readonly LocalizedText NotAbove = Both("{0} or less", "{0} 及以下");
    public static readonly LocalizedText AnyNumber = Both("any number", "任意数");

    // How a target stands.
    public static readonly LocalizedText ClauseMark = Both("; ", "；");
    public static readonly LocalizedText AboveHundred = Both("{0}, accepted: such a rate may exceed 100 %", "{0}，予以接受：此类比率可超过 100 %");
    public static readonly LocalizedText NoTarget = Both("no target", "无目标");
    public static readonly LocalizedText NoData = Both("no data", "无数据");
    public static readonly LocalizedText NoDataBecause = Both("no data: {0}", "无数据：{0}");
    public static readonly LocalizedText NoBase = Both("no data for the time before", "无此前数据");
    public static readonly LocalizedText NoOther = Both("no data for the other indicator", "另一指标无数据");
    public static readonly LocalizedText OnlyForecast = Both("no data, only a forecast", "无数据，仅有预计数");
    public static readonly LocalizedText Done = Both("done", "已做到");
    public static readonly LocalizedText NotDone = Both("not done", "未做到");
    public static readonly LocalizedText LevelIs = Both("the level is '{0}'", "等级为“{0}”");
    public static readonly LocalizedText LevelIsNot = Both("the level is '{0}', aimed at '{1}'", "等级为“{0}”，目标为“{1}”");
    public static readonly LocalizedText LiesBetween = Both("{0} lies between {1} and {2}", "{0} 在 {1} 与 {2} 之间");
    public static readonly LocalizedText WithBefore = Both("{0}, before it was {1}", "{0}，此前为 {1}");
    public static readonly LocalizedText OfGrowth = Both("growth in %: {0}", "增长率（%）：{0}");
    public static readonly LocalizedText OfPlace = Both("place: {0}", "位次：{0}");
    public static readonly LocalizedText ValueBefore = Both("before it was {0}", "此前为 {0}");
    public static readonly LocalizedText NoUnitKnown = Both("no unit is known", "所涉单位不明");
    public static readonly LocalizedText UnitsMeet = Both("{0} of {1} meet it", "{1} 个单位中 {0} 个达到");
    public static readonly LocalizedText UnitsFail = Both("{0} of {1} meet it, not {2}", "{1} 个单位中 {0} 个达到，未达到：{2}");

    // What follows from it.
    public static readonly LocalizedText IsMet = Both("met", "完成");
    public static readonly LocalizedText MetBy = Both("met, {0}", "完成，{0}");
    public static readonly LocalizedText Shortfall = Both("missed, a shortfall", "未完成，属未达预期");
    public static readonly LocalizedText Breach = Both("missed, a breach", "未完成，属违约");
    public static readonly LocalizedText ProbablyLate = Both("{0}, probably late", "{0}，可能逾期");
    public static readonly LocalizedText NotYet = Both("not yet due", "未到期");
    public static readonly LocalizedText DateOpen = Both("not yet due, its date is open", "未到期，期限未定");
    public static readonly LocalizedText HeldSoFar = Both("not yet due, held so far", "未到期，目前符合");
    public static readonly LocalizedText ShortBy = Both("{0}, short by {1}", "{0}，还差 {1}");
    public static readonly LocalizedText UntilYearEnds = Both("a forecast until the year ends", "年终前为预计数");
    public static readonly LocalizedText UntilDay = Both("a forecast until {0}", "{0} 前为预计数");
    public static readonly LocalizedText IsForecast = Both("a forecast", "预计数");
    public static readonly LocalizedText WithShare = Both("{0}, {1}", "{0}，{1}");
    public static readonly LocalizedText Percent = Both("{0} %", "{0} %");
    public static readonly LocalizedText CannotBeMet = Both("a value below 0 would be needed, it cannot be met", "需要低于 0 的值，不可能完成");
    public static readonly LocalizedText CannotBeDecided = Both("it cannot be decided", "无法判定");

    // Why a target cannot be decided.
    public static readonly LocalizedText TargetMasked = Both("the target hides its digits ({0})", "目标值被隐去（{0}）");
    public static readonly LocalizedText TargetVague = Both("the target is vague ({0})", "目标值模糊（{0}）");
    public static readonly LocalizedText NoTolerance = Both("the target names no tolerance", "目标未给出允许的偏差");
    public static readonly LocalizedText ValueMasked = Both("the value hides its digits ({0})", "实际值被隐去（{0}）");
    public static readonly LocalizedText ValueVague = Both("the value is vague ({0})", "实际值模糊（{0}）");
    public static readonly LocalizedText NotComparable = Both("the value {0} does not fit the indicator", "实际值 {0} 与指标不符");
    public static readonly LocalizedText CoversOnly = Both("the value covers only {0}", "实际值仅涵盖 {0}");
    public static readonly LocalizedText BeforeIs = Both("the value before: {0}", "此前的值：{0}");
    public static readonly LocalizedText OtherIs = Both("the other indicator: {0}", "另一指标：{0}");
    public static readonly LocalizedText NoOrder = Both("nothing says which value is better", "未说明何者为优");

    private static readonly LocalizedText[] States =
    [
        Both("there", "已有"), NoData, NotYet, Both("cannot be decided", "无法判定"), Both("does not apply", "不适用"),
        Both("digits hidden", "数字被隐去"), Both("withheld", "不公布"), Both("suppressed", "不予显示"),
    ];

    public static LocalizedText StateOf(ValueState state) => States[(int)state];

    public static LocalizedText Both(string english, string chinese) => TextFault.InBoth(english, chinese);

    /// <summary>A phrase with its arguments put in, in every language; a text in its own.</summary>
    public static LocalizedText Fill(LocalizedText phrase, params ReadOnlySpan<object> arguments) => LocalizedText.Of(FilledPhrase.Of(phrase, [.. arguments]));

    /// <summary>Clauses of one sentence.</summary>
    public static LocalizedText Join(params ReadOnlySpan<LocalizedText> clauses) => LocalizedText.Of(FilledPhrase.Joined(ClauseMark, [.. clauses]));
}
