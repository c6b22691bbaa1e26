namespace Education.Planning.Tests.Values;

/// <summary>Texts that are put together when they are read are as those written out.</summary>
public class FilledPhraseTests
{
    private static readonly LocalizedText Pattern = Both("{0} is above {1}", "{0} 高于 {1}");
    private static readonly LocalizedText Mark = Both("; ", "；");

    [Fact]
    public void Phrase_WithATextAndWords_SpeaksEachLanguage()
    {
        var filled = LocalizedText.Of(FilledPhrase.Of(Pattern, [Both("the share", "比例"), "{0} %"]));

        filled.Should().Be(Both("the share is above {0} %", "比例 高于 {0} %"));
        filled.GetHashCode().Should().Be(Both("the share is above {0} %", "比例 高于 {0} %").GetHashCode());
        filled.Should().NotBe(new LocalizedText("the share is above {0} %"));
        (filled.In("zh-Hant"), filled.In("zh"), filled.In("fr"), filled.ToString()).Should().Be(("比例 高于 {0} %", "比例 高于 {0} %", "the share is above {0} %", "the share is above {0} %"));
        filled.Translations.Should().Equal(new Translation("zh-Hans", "比例 高于 {0} %"));
    }

    [Fact]
    public void Phrase_WithATextInALanguageItDoesNotSpeak_StaysInOneLanguage()
        => LocalizedText.Of(FilledPhrase.Of(Pattern, [Both("the share", "比例").With("fr", "la part"), "2"])).In("fr").Should().Be("the share is above 2");

    [Fact]
    public void Phrase_WithAnotherTranslation_KeepsBoth()
        => LocalizedText.Of(FilledPhrase.Of(Pattern, ["3", "2"])).With("fr", "3 dépasse 2").Should().Be(Both("3 is above 2", "3 高于 2").With("fr", "3 dépasse 2"));

    [Fact]
    public void Clauses_HoweverMany_AreReadWithoutNesting()
    {
        var clauses = Enumerable.Range(0, 100_000).Select(_ => Both("a", "甲")).ToArray();

        var joined = LocalizedText.Of(FilledPhrase.Joined(Mark, clauses));

        joined.Default.Should().HaveLength(299_998).And.StartWith("a; a; ");
        joined.In(Languages.SimplifiedChinese).Should().HaveLength(199_999).And.EndWith("；甲");
    }

    private static LocalizedText Both(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
