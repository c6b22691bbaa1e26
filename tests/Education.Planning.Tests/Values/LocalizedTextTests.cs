using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Values;

public class LocalizedTextTests
{
    private static readonly LocalizedText Safe = new LocalizedText("Safe campuses").With("zh-Hans", "平安校园").With("de", "Sichere Schulen");

    [Theory]
    [InlineData("zh-Hans", "平安校园")]
    [InlineData("zh-Hant", "平安校园")] // another script of the same language
    [InlineData("zh", "平安校园")]
    [InlineData("zh-Hans-CN", "平安校园")]
    [InlineData("de", "Sichere Schulen")]
    [InlineData("de-AT", "Sichere Schulen")]
    [InlineData("en", "Safe campuses")]
    [InlineData("fr", "Safe campuses")]
    [InlineData("d", "Safe campuses")] // a beginning of a tag is another language
    [InlineData("zho", "Safe campuses")]
    [InlineData("", "Safe campuses")]
    public void In_Language_GivesTheNearestText(string language, string text) => Safe.In(language).Should().Be(text);

    [Fact]
    public void In_ExactTag_GoesBeforeAnotherScript()
    {
        var text = new LocalizedText("Budget").With("zh-Hant", "預算").With("zh-Hans", "预算");

        text.In("zh-Hans").Should().Be("预算");
        text.In("zh-Hant").Should().Be("預算");
    }

    [Fact]
    public void With_SameLanguageAgain_ReplacesTheTranslation()
    {
        var text = Safe.With("de", "Sicherer Campus");

        text.Translations.Should().Equal(new Translation("de", "Sicherer Campus"), new Translation("zh-Hans", "平安校园"));
        Safe.In("de").Should().Be("Sichere Schulen");
    }

    [Fact]
    public void Texts_WithTranslationsInAnotherOrder_AreEqual()
    {
        var other = new LocalizedText("Safe campuses").With("de", "Sichere Schulen").With("zh-Hans", "平安校园");

        other.Should().Be(Safe);
        other.GetHashCode().Should().Be(Safe.GetHashCode());
        other.Should().NotBe(new LocalizedText("Safe campuses"));
    }

    [Fact]
    public void String_Converted_HasNoTranslations()
    {
        LocalizedText text = "学校工作";

        text.Default.Should().Be("学校工作");
        text.Translations.Should().BeEmpty();
        text.ToString().Should().Be("学校工作");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("　")] // ideographic space
    public void EmptyText_IsRefused(string text)
    {
        var make = () => new LocalizedText(text);
        var translate = () => Safe.With("fr", text);

        make.Should().Throw<ArgumentException>().WithParameterName("text");
        translate.Should().Throw<ArgumentException>().WithParameterName("text");
    }

    [Fact]
    public void BrokenText_IsRefused()
    {
        foreach (var text in new[] { "a\0b", "ab\uD842", "\uDFB7\uD842" })
        {
            var make = () => new LocalizedText(text);
            var translate = () => Safe.With("fr", text);

            make.Should().Throw<ArgumentException>().WithMessage("The text holds *").WithParameterName("text");
            translate.Should().Throw<ArgumentException>().WithMessage("The text holds *").WithParameterName("text");
        }
    }

    [Fact]
    public void Null_IsRefused()
    {
        FluentActions.Invoking(() => new LocalizedText(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (LocalizedText)(string)null!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Safe.In(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => Safe.With(null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("language");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hans-CN")]
    [InlineData("es-419")]
    [InlineData("i-klingon", false)]
    [InlineData("e", false)]
    [InlineData("", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("en--US", false)]
    [InlineData("en_US", false)]
    [InlineData("e1", false)]
    [InlineData("中文", false)]
    [InlineData("en\0", false)]
    [InlineData("en-abcdefghijklmnopqrstuvwxyz-12345")] // 35 characters
    [InlineData("en-abcdefghijklmnopqrstuvwxyz-123456", false)]
    public void Translation_OfALanguage_NeedsATag(string language, bool isTag = true)
    {
        var make = () => new Translation(language, "x");

        if (isTag)
            make().Language.Should().Be(language);
        else
            make.Should().Throw<ArgumentException>().WithMessage($"`{language}` is not a language tag such as `en` or `zh-Hans`.*").WithParameterName("language");
    }

    [Fact]
    public void Translations_AddedInAnyOrder_GiveTheSameText()
    {
        string[] languages = ["en", "zh-Hans", "zh-Hant", "de", "fr", "ja"];

        Prop.ForAll(Gen.Shuffle(languages).ToArbitrary(), order =>
        {
            var text = order.Aggregate(new LocalizedText("x"), (t, language) => t.With(language, "in " + language));
            text.Translations.Select(t => t.Language).Should().BeInAscendingOrder(StringComparer.Ordinal);
            languages.Should().OnlyContain(language => text.In(language) == "in " + language);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }
}
