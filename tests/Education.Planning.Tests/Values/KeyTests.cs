using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Values;

public class KeyTests
{
    private static readonly Gen<string> Texts =
        from words in Gen.Elements("a", "gaokao", "k12", "summer", "z9z").NonEmptyListOf()
        from joints in Gen.Elements("-", ".").ListOf(words.Count)
        let text = words[0] + string.Concat(words.Skip(1).Select((word, i) => joints[i] + word))
        where text.Length <= Key.MaxLength
        select text;

    public static TheoryData<string> Keys => new()
    {
        "a", "z", "gaokao", "summer-break", "safety.fire-drill", "year-2026", "a1.b2-c3", new string('k', 128),
    };

    public static TheoryData<string, string> Faults => new()
    {
        { "", "it is empty." },
        { "A", "it must begin with a lower-case letter a to z." },
        { "1st", "it must begin with a lower-case letter a to z." },
        { "-a", "it must begin with a lower-case letter a to z." },
        { " a", "it must begin with a lower-case letter a to z." },
        { "é", "it must begin with a lower-case letter a to z." },
        { "高考", "it must begin with a lower-case letter a to z." },
        { "ａ", "it must begin with a lower-case letter a to z." },
        { "aB", "position 2 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "fire drill", "position 5 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "fire_drill", "position 5 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "a\0", "position 2 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "a\n", "position 2 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "a٣", "position 2 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "a/b", "position 2 holds a character other than a to z, 0 to 9, `-` and `.`." },
        { "a-", "the `-` at position 2 must stand between two words." },
        { "a.", "the `.` at position 2 must stand between two words." },
        { "a--b", "the `-` at position 2 must stand between two words." },
        { "a-.b", "the `-` at position 2 must stand between two words." },
        { "a.-b", "the `.` at position 2 must stand between two words." },
        { new string('k', 129), "it has 129 characters, more than 128." },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_OfWellFormedText_KeepsIt(string text)
    {
        Key key = text;

        key.Text.Should().Be(text);
        key.ToString().Should().Be(text);
        Key.Parse(text).Should().Be(key);
        Key.TryParse(text, out var parsed).Should().BeTrue();
        parsed.Should().Be(new Key(text));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Key_OfAnyOtherText_SaysWhy(string text, string fault)
    {
        var make = () => new Key(text);
        var convert = () => (Key)text;
        var parse = () => Key.Parse(text);

        make.Should().Throw<ArgumentException>().WithMessage($"`{text}` is not a key: {fault} (Parameter 'text')");
        convert.Should().Throw<ArgumentException>();
        parse.Should().Throw<FormatException>().WithMessage($"`{text}` is not a key: {fault}");
        Key.TryParse(text, out var parsed).Should().BeFalse();
        parsed.Should().BeNull();
    }

    [Fact]
    public void Key_OfNull_NamesTheArgument()
    {
        var make = () => new Key(null!);
        var parse = () => Key.Parse(null!);

        make.Should().Throw<ArgumentNullException>().WithParameterName("text");
        parse.Should().Throw<ArgumentNullException>().WithParameterName("text");
        Key.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("a", "b", -1)]
    [InlineData("b", "a", 1)]
    [InlineData("a", "a", 0)]
    [InlineData("a-b", "a.b", -1)] // `-` is U+002D, `.` is U+002E
    [InlineData("a.b", "a0", -1)] // `0` is U+0030
    [InlineData("k10", "k9", -1)] // ordinal, not numeric
    [InlineData("a", "a-b", -1)]
    public void Keys_Compared_SortOrdinally(string left, string right, int sign)
    {
        Key a = left, b = right;

        Math.Sign(a.CompareTo(b)).Should().Be(sign);
        (a < b).Should().Be(sign < 0);
        (a > b).Should().Be(sign > 0);
        (a <= b).Should().Be(sign <= 0);
        (a >= b).Should().Be(sign >= 0);
    }

    [Fact]
    public void Null_ComparedWithAKey_SortsFirst()
    {
        Key key = "a";

        key.CompareTo(null).Should().BePositive();
        (null < key).Should().BeTrue();
        (key > null).Should().BeTrue();
        (null <= (Key?)null).Should().BeTrue();
    }

    [Fact]
    public void Keys_ParsedFromTheirText_AreEqual() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        Key key = text;
        Key.Parse(key.ToString()).Should().Be(key);
        Key.Parse(key.ToString()).GetHashCode().Should().Be(key.GetHashCode());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void AnyText_TakenForAKey_IsOneOrIsRefused() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        if (Key.TryParse(text, out var key))
            key.Text.Should().Be(text).And.MatchRegex("^[a-z][a-z0-9]*([-.][a-z0-9]+)*$");
        else
            FluentActions.Invoking(() => new Key(text!)).Should().Throw<ArgumentException>();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
