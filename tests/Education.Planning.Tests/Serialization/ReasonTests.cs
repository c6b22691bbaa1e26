using Education.Planning.Calendars;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization;

/// <summary>Why a value is refused, in both languages, for every sentence that guards, framework and readers of small values have for it.</summary>
public class ReasonTests
{
    [Theory]
    [InlineData("""objectives":[{"key":"o","name":"N","edition":0}]""", "edition ('0') must be greater than or equal to '1'.", "不能小于 1，而它是 0。")]
    [InlineData("""objectives":[{"key":"o","name":"N","weight":-0.5}]""", "Weight ('-0.5') must be a non-negative and non-zero value.", "必须大于 0，而它是 -0.5。")]
    [InlineData("""unitNames":[{"unit":" pupil","name":"Pupils"}]""", "` pupil` is not a unit: a unit neither begins nor ends with a space.", "` pupil` 不是单位：首尾不能有空格，不能含引号和控制字符，也不能含词 `and` 和 `within`。")]
    public void Member_OfAPlanRefused_SaysWhy(string member, string english, string chinese) => Ends(PlanningJson.TryRead<Plan>(
        $$$"""{"$schema":"urn:education-planning:schema:plan:1","kind":"plan","version":"1.0","content":{"key":"p","title":"P","language":"en","period":"2024","{{{member}}}}}""").Diagnostics, english, chinese);

    [Fact]
    public void Language_OfAPlanRefused_SaysWhy() => Ends(
        PlanningJson.TryRead<Plan>("""{"$schema":"urn:education-planning:schema:plan:1","kind":"plan","version":"1.0","content":{"key":"p","title":"P","language":"English!","period":"2024"}}""").Diagnostics,
        "`English!` is not a language tag such as `en` or `zh-Hans`.", "`English!` 不是语言标记（如 `en`、`zh-Hans`）。");

    [Theory]
    [InlineData("""academic":{"firstMonth":13}""", "month ('13') must be less than or equal to '12'.", "不能大于 12，而它是 13。")]
    [InlineData("""academic":{"years":[{"startYear":2024,"terms":[{"days":"2024-01-01..2034-01-01"}]}]}""", "The term has 3654 days, more than 1098.", "学期有 3654 天，超过 1098 天。")]
    [InlineData("""working":{"holidays":[{"name":"H","days":"2024-01-01..2024-01-01","notices":[" "]}]}""", "The value cannot be an empty string or composed entirely of whitespace.", "不能为空，也不能只有空白。")]
    public void Member_OfACalendarRefused_SaysWhy(string member, string english, string chinese) => Ends(PlanningJson.TryRead<SchoolCalendar>(
        $$$"""{"$schema":"urn:education-planning:schema:calendar:1","kind":"calendar","version":"1.0","content":{"key":"c","name":"C","{{{member}}}}}""").Diagnostics, english, chinese);

    [Theory]
    [InlineData("", "it is empty.", "键不能为空。")]
    [InlineData("a--b", "the `-` at position 2 must stand between two words.", "第 2 位的 `-` 须在两个词之间。")]
    [InlineData("aB", "position 2 holds a character other than a to z, 0 to 9, `-` and `.`.", "第 2 位不是 a 至 z、0 至 9、`-` 或 `.`。")]
    public void Key_ThatIsNone_SaysWhy(string text, string english, string chinese) => Says(Key.FaultOf(text), english, chinese);

    [Theory]
    [InlineData("1 ", "a unit neither begins nor ends with a space.", "单位的首尾不能有空格。")]
    [InlineData("1 a and b", "a unit holds neither the word `and` nor the word `within`, which join quantities.", "单位不能含连接数量的词 `and` 和 `within`。")]
    [InlineData("about some pupil", "`some` takes no other word of vagueness.", "`some` 不能再带其他约数词。")]
    [InlineData("1 pupil 'x", "the quoted words are not closed.", "引号没有闭合。")]
    [InlineData("1 pupil ' '", "the quoted words are empty.", "引号内没有文字。")]
    [InlineData(" pupil", "it begins with no number, mask or `some`.", "开头不是数字、被隐去的数字或 `some`。")]
    [InlineData("1:0", "the right side of a ratio is at least 0.000001 and the left side within ±1e20.", "比的右项不小于 0.000001，左项在 ±1e20 之内。")]
    [InlineData("01", "`01` cannot be kept exactly; it would become `1`.", "`01` 无法精确保存，会变成 `1`。")]
    [InlineData("14:1万", "only a number or a mask takes a multiplier.", "只有数字或被隐去的数字可带倍数。")]
    [InlineData("79228162514264337593543950335万", "the product is beyond the range of numbers.", "乘积超出数的范围。")]
    public void Quantity_ThatIsNone_SaysWhy(string text, string english, string chinese) => Says(QuantityText.Read(text, out _), english, chinese);

    [Theory]
    [InlineData("between 1", "`between` takes two quantities joined by ` and `.", "`between` 之后是以 ` and ` 连接的两个数量。")]
    [InlineData("not below #Y", "`Y` is not a key.", "`Y` 不是键。")]
    [InlineData("reach ''", "`reach` takes a level of 1 to 1000 characters in single quotes.", "`reach` 之后是单引号内的等级，1 至 1000 个字符。")]
    [InlineData("rank 0", "`0` is not a count of 1 to 1000000000.", "`0` 不是 1 至 1000000000 的个数。")]
    [InlineData("3 of 3", "it is written `all 3`.", "应写作 `all 3`。")]
    public void Rule_ThatIsNone_SaysWhy(string text, string english, string chinese) => Says(TargetRuleText.Read(text, out _), english, chinese);

    [Fact]
    public void Rule_ThatBeginsOtherwise_NamesTheWordsOfRules() => Says(
        TargetRuleText.Read("over 5", out _),
        "it begins with none of `at least`, `at most`, `above`, `below`, `exactly`, `between`, `near`, `zero`, `rise`, `fall`, `not`, `same as`, `growth`, `rank`, `all`, `reach`, `yes` and no count.",
        "开头须为 `at least`、`at most`、`above`、`below`、`exactly`、`between`、`near`、`zero`、`rise`、`fall`、`not`、`same as`、`growth`、`rank`、`all`、`reach`、`yes` 之一，或个数。");

    private static void Says(LocalizedText? reason, string english, string chinese)
        => (reason!.Default, reason.In(Languages.SimplifiedChinese)).Should().Be((english, chinese));

    private static void Ends(ValueList<JsonDiagnostic> diagnostics, string english, string chinese)
    {
        var only = diagnostics.Should().ContainSingle().Subject;
        only.Message().Should().EndWith($" is refused: {english}");
        only.Message(Languages.SimplifiedChinese).Should().EndWith($"的值不符合规定：{chinese}");
        only.Message(Languages.TraditionalChinese).Should().Be(only.Message(Languages.SimplifiedChinese));
    }
}
