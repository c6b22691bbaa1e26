using Education.Planning.Reporting;

namespace Education.Planning.Tests.Reporting;

public class RuleWordsTests
{
    [Theory]
    [InlineData("at least 90 %", "不低于 90 %", "不低於 90 %")]
    [InlineData("at most 14:1", "不高于 14:1", "不高於 14:1")]
    [InlineData("above 3", "高于 3", "高於 3")]
    [InlineData("below 3", "低于 3", "低於 3")]
    [InlineData("exactly 3", "等于 3", "等於 3")]
    [InlineData("between 90 % and 95 %", "在 90 % 与 95 % 之间", "在 90 % 與 95 % 之間")]
    [InlineData("near 40 %", "接近 40 %", "接近 40 %")]
    [InlineData("near 40 % within 5 %", "接近 40 %，相差不超过 5 %", "接近 40 %，相差不超過 5 %")]
    [InlineData("zero", "零发生", "零發生")]
    [InlineData("rise", "上升", "上升")]
    [InlineData("not fall", "不下降", "不下降")]
    [InlineData("not rise", "不上升", "不上升")]
    [InlineData("fall by at least 10 %", "下降，至少 10 %", "下降，至少 10 %")]
    [InlineData("not below #pay", "不低于 #pay", "不低於 #pay")]
    [InlineData("not above #pay", "不高于 #pay", "不高於 #pay")]
    [InlineData("growth same as #pay", "增幅与 #pay 相同", "增幅與 #pay 相同")]
    [InlineData("rank 3", "前 3 名", "前 3 名")]
    [InlineData("all 7", "7 项全部做到", "7 項全部做到")]
    [InlineData("5 of 7", "7 项中至少做到 5 项", "7 項中至少做到 5 項")]
    [InlineData("reach 'good'", "达到“good”", "達到「good」")]
    [InlineData("yes", "是", "是")]
    public void Rule_InChinese_SaysWhatTheTextSays(string rule, string hans, string hant)
    {
        RuleWords.InHans.Of(rule, new(Languages.SimplifiedChinese, [])).Should().Be(hans);
        RuleWords.InHant.Of(rule, new(Languages.TraditionalChinese, [])).Should().Be(hant);
    }
}
