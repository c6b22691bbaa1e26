using Education.Planning.Validation;

namespace Education.Planning.Tests.Validation.Outline;

public class OutlineLabelTests
{
    [Theory]
    [InlineData("一、", "一", 1, "#、")]
    [InlineData("十一、", "一", 11, "#、")]
    [InlineData("(三)", "一", 3, "(#)")]
    [InlineData("（三）", "一", 3, "(#)")]
    [InlineData("二)", "一", 2, "#)")]
    [InlineData("8、", "1", 8, "#、")]
    [InlineData("8.", "1", 8, "#.")]
    [InlineData("８．", "1", 8, "#.")]
    [InlineData("8", "1", 8, "#")]
    [InlineData(" ( 8 ) ", "1", 8, "(#)")]
    [InlineData("（1）、", "1", 1, "(#)、")]
    [InlineData("⑶", "1", 3, "(#)")]
    [InlineData("⒛", "1", 20, "#.")]
    [InlineData("㈩", "一", 10, "(#)")]
    [InlineData("㊂", "○", 3, "○#")]
    [InlineData("①", "○", 1, "○#")]
    [InlineData("⑳", "○", 20, "○#")]
    [InlineData("㉑", "○", 21, "○#")]
    [InlineData("㉟", "○", 35, "○#")]
    [InlineData("一是", "一是", 1, "是#")]
    [InlineData("五是", "一是", 5, "是#")]
    [InlineData("第三章", "一第章", 3, "第章#")]
    [InlineData("第12条", "1第条", 12, "第条#")]
    [InlineData("其二", "一其", 2, "其#")]
    [InlineData("1.2", "11.", 2, "#")]
    [InlineData("3.10.4", "13.10.", 4, "#")]
    [InlineData("一百零三、", "一", 103, "#、")]
    public void Label_OfANumber_IsRead(string text, string series, int number, string form)
    {
        var label = OutlineLabel.Read(text);
        label.Should().NotBeNull();
        label!.Number.Should().Be(number);
        label.Form.Should().Be(form);
        label.Series.Should().Be(series);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("、")]
    [InlineData("1月")]
    [InlineData("八、九月份：")]
    [InlineData("2024年")]
    [InlineData("1-2")]
    [InlineData("十二五")]
    [InlineData("二二")]
    [InlineData("三有四进")]
    [InlineData("A.")]
    [InlineData("1234567")]
    [InlineData("零、")]
    [InlineData("*")]
    [InlineData("一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一")]
    public void Label_ThatNumbersNothing_IsNone(string? text) => OutlineLabel.Read(text).Should().BeNull();

    [Fact]
    public void ChineseNumerals_UpTo999_AreReadBack()
    {
        for (var number = 1; number <= 999; number++)
            ChineseNumerals.Read(Chinese(number)).Should().Be(number, Chinese(number));
        ChineseNumerals.Read("二十").Should().Be(20);
        ChineseNumerals.Read("十九").Should().Be(19);
        ChineseNumerals.Read("一百").Should().Be(100);
        ChineseNumerals.Read("三百一十").Should().Be(310);
        ChineseNumerals.Read("〇").Should().BeNull();
        ChineseNumerals.Read("").Should().BeNull();
        ChineseNumerals.Read("百").Should().BeNull();
        ChineseNumerals.Read("十百").Should().BeNull();
    }

    private static string Chinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var high = hundreds == 0 ? "" : $"{Digits[hundreds]}百" + (tens == 0 && ones > 0 ? "零" : "");
        var middle = tens == 0 ? "" : tens == 1 && hundreds == 0 ? "十" : $"{Digits[tens]}十";
        return high + middle + (ones == 0 ? "" : Digits[ones].ToString());
    }
}
