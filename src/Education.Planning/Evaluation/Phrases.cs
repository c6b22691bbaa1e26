namespace Education.Planning.Evaluation;

/// <summary>The one catalogue of the words in which results are explained, in English and Simplified Chinese. Numbers in braces stand for arguments.</summary>
internal static class Phrases
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
    public static readonly LocalizedText MeanIsZero = Both("the mean is 0", "平均值为 0");
    public static readonly LocalizedText DoesNotFit = Both("the value does not fit the column", "值与列的类型不符");
    public static readonly LocalizedText TwoValues = Both("there are two different values", "有两个不同的值");
    public static readonly LocalizedText NotInForce = Both("no version is in force", "没有生效的版本");

    // What decided a step.
    public static readonly LocalizedText IsBelow = Both("{0} is below {1}", "{0} 低于 {1}");
    public static readonly LocalizedText IsAbove = Both("{0} is above {1}", "{0} 高于 {1}");
    public static readonly LocalizedText IsEqual = Both("{0} equals {1}", "{0} 等于 {1}");
    public static readonly LocalizedText RuleApplies = Both("rule {0} applies: {1}", "适用第 {0} 条规则：{1}");
    public static readonly LocalizedText NoneApplies = Both("none of the {0} rules applies", "{0} 条规则均不适用");
    public static readonly LocalizedText RuleIsOpen = Both("rule {0} cannot be decided: {1}", "第 {0} 条规则无法判定：{1}");
    public static readonly LocalizedText RaisedTo = Both("raised from {0} to {1}", "由 {0} 提到 {1}");
    public static readonly LocalizedText CutTo = Both("cut from {0} to {1}", "由 {0} 降到 {1}");
    public static readonly LocalizedText WithinBounds = Both("{0} is within bounds", "{0} 在限度内");
    public static readonly LocalizedText RoundedFrom = Both("{0} rounded to {1}", "{0} 取整为 {1}");
    public static readonly LocalizedText PlaceOf = Both("place {0} of {1}", "{1} 个中的第 {0} 位");
    public static readonly LocalizedText PartsHold = Both("{0} of {1} hold, {2} open", "{1} 项中 {0} 项成立，{2} 项未定");
    public static readonly LocalizedText PartsTaken = Both("{0} of {1} values taken", "{1} 个值中取 {0} 个");
    public static readonly LocalizedText Cell = Both("cell {0}", "单元格 {0}");

    public static LocalizedText Both(string english, string chinese) => TextFault.InBoth(english, chinese);

    /// <summary>A phrase with its arguments put in, in every language.</summary>
    public static LocalizedText Fill(LocalizedText phrase, params ReadOnlySpan<string> arguments)
    {
        ValueList<string> list = [.. arguments];
        return Both(DiagnosticDescriptor.Fill(phrase.Default, list), DiagnosticDescriptor.Fill(phrase.In(Languages.SimplifiedChinese), list));
    }

    /// <summary>A phrase with texts put in, each in its own language.</summary>
    public static LocalizedText Fill(LocalizedText phrase, params ReadOnlySpan<LocalizedText> arguments)
    {
        var english = new List<string>();
        var chinese = new List<string>();
        foreach (var argument in arguments)
        {
            english.Add(argument.In(Languages.English));
            chinese.Add(argument.In(Languages.SimplifiedChinese));
        }
        return Both(DiagnosticDescriptor.Fill(phrase.Default, english.ToValueList()), DiagnosticDescriptor.Fill(phrase.In(Languages.SimplifiedChinese), chinese.ToValueList()));
    }
}
