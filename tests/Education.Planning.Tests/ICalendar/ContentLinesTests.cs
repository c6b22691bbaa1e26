using System.Text;
using Education.Planning.ICalendar;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.ICalendar;

public class ContentLinesTests
{
    [Theory]
    [InlineData("a;b,c\\d", "a\\;b\\,c\\\\d")]
    [InlineData("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour")]
    [InlineData("one\u0085two\u2028three\u2029four", "one\\ntwo\\nthree\\nfour")]
    [InlineData("tab\tbell\u0007delete\u007fform\u000cfeed", "tab\tbell delete form feed")]
    [InlineData("a: \"b\"", "a: \"b\"")]
    public void Text_IsEscaped(string text, string expected) => Text(text).Should().Be($"X:{expected}\r\n");

    [Fact]
    public void Line_OfSeventyFiveOctets_StaysWhole_AndOneMoreIsFolded()
    {
        Text(new('a', 73)).Should().Be($"X:{new string('a', 73)}\r\n");
        Text(new('a', 74)).Should().Be($"X:{new string('a', 73)}\r\n a\r\n");
    }

    [Fact]
    public void Line_OfManyOctetsACharacter_IsFoldedBetweenCharacters()
    {
        // After `X:` there is room for 24 characters of three octets, or 18 of four; after the blank of a folded line, for 24 and 18 again.
        Text(new('校', 49)).Should().Be($"X:{new string('校', 24)}\r\n {new string('校', 24)}\r\n 校\r\n");
        Text(string.Concat(Enumerable.Repeat("𠮷", 19))).Should().Be($"X:{string.Concat(Enumerable.Repeat("𠮷", 18))}\r\n 𠮷\r\n");
    }

    [Fact]
    public void Lines_OfAnyText_AreShort_AndUnfoldToTheText()
        => Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null && TextCheck.FaultOf(text) is null), text =>
        {
            var written = Text(text + "校园安全𠮷,;" + text);
            return written.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= ContentLines.MostOctets)
                && written.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Length == 2;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Text(string value)
    {
        var lines = new ContentLines();
        lines.AddText("X", value);
        return lines.ToString();
    }
}
