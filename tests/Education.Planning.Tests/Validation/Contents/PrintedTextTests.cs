using Education.Planning.Validation;

namespace Education.Planning.Tests.Validation.Contents;

public class PrintedTextTests
{
    [Theory]
    [InlineData("School safety plan 2024", "2024")]
    [InlineData("2023-2024学年度第二学期", "2023 2024")]
    [InlineData("２０２２年工作要点", "2022")]
    [InlineData("二○二二年", "2022")]
    [InlineData("二〇一〇学年", "2010")]
    [InlineData("二零一零年", "2010")]
    [InlineData("一九九八年", "1998")]
    [InlineData("十二五规划", "")]
    [InlineData("2112工程", "2112")] // a number slogan looks like a year; a title with the right year beside it is fine
    [InlineData("1200元", "")]
    [InlineData("12024", "")]
    [InlineData("20xx年", "")]
    [InlineData("", "")]
    public void Years_OfAText_AreFound(string text, string years) => string.Join(' ', PrintedYears.In(text)).Should().Be(years);

    [Theory]
    [InlineData("xx年工作计划", "xx")]
    [InlineData("20XX年", "XX")]
    [InlineData("201x", "x")]
    [InlineData("由***负责", "***")]
    [InlineData("××学校", "××")]
    [InlineData("联系人:xxx。", "xxx")]
    [InlineData("Exxon", null)]
    [InlineData("3x4", null)]
    [InlineData("4×100 relay", null)]
    [InlineData("a * b ** c", null)]
    [InlineData("text", null)]
    public void Mask_OfAText_IsFound(string text, string? mask) => Masks.In(text).Should().Be(mask);
}
