using Education.Planning.Reporting;

namespace Education.Planning.Tests.Reporting;

public class QuantityWordsTests
{
    private static readonly ValueList<UnitName> Names =
        [new() { Unit = "kindergarten", Name = new LocalizedText("kindergartens").With("zh-Hans", "所") }, new() { Unit = "%", Name = "%" }];

    [Theory]
    [InlineData("51 kindergarten", "51 所")]
    [InlineData("about 70 %", "约 70 %")]
    [InlineData("nearly 3万 kindergarten", "近 3万 所")]
    [InlineData("over 20.35亿 yuan", "逾 20.35亿 yuan")]
    [InlineData("some kindergarten '一批'", "若干 所（一批）")]
    [InlineData("x.xx亿", "x.xx亿")]
    [InlineData("14:1", "14:1")]
    public void Quantity_InChinese_CallsUnitsWhatThePlanCallsThem(string quantity, string words)
        => new QuantityWords(Languages.SimplifiedChinese, Names).Of(quantity).Should().Be(words);

    [Fact]
    public void Quantity_InEnglish_ReadsAsItIs()
        => new QuantityWords(Languages.English, Names).Of("about 51 kindergarten").Should().Be("about 51 kindergarten");
}
