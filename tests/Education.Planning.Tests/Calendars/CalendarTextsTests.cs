using Education.Planning.Calendars;

namespace Education.Planning.Tests.Calendars;

public sealed class CalendarTextsTests
{
    [Theory]
    [InlineData("sat,sun")]
    [InlineData("fri,sat")]
    [InlineData("none")]
    [InlineData("mon,tue,wed,thu,fri,sat,sun")]
    public void WeekendPattern_Text_RoundTrips(string text)
    {
        WeekendPattern.Parse(text).ToString().Should().Be(text);
        WeekendPattern.Parse(text).Should().Be(new WeekendPattern([.. WeekendPattern.Parse(text).Days]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sun,sat")]
    [InlineData("sat,sat")]
    [InlineData("sat, sun")]
    [InlineData("Sat")]
    [InlineData("sat\0")]
    [InlineData("none,sat")]
    public void WeekendPattern_OtherText_IsRefused(string text)
    {
        WeekendPattern.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => WeekendPattern.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("1..10")]
    [InlineData("21..")]
    [InlineData("12..12")]
    public void PartRange_Text_RoundTrips(string text) => PartRange.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("..5")]
    [InlineData("0..5")]
    [InlineData("05..7")]
    [InlineData("7..5")]
    [InlineData("1..32")]
    [InlineData("1...2")]
    [InlineData("1..2\0")]
    [InlineData("1..٢")]
    public void PartRange_OtherText_IsRefused(string text) => PartRange.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("10-01")]
    [InlineData("lunar:01-01")]
    [InlineData("lunar:04L-15")]
    [InlineData("persian:01-01")]
    [InlineData("um-al-qura:10-01")]
    public void AnnualDay_Text_RoundTrips(string text) => AnnualDay.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("1-1")]
    [InlineData("13-00")]
    [InlineData("00-01")]
    [InlineData("10-01\0")]
    [InlineData("iso:10-01")]
    [InlineData("Lunar:01-01")]
    [InlineData("04L-15")]
    [InlineData("persian:04L-15")]
    [InlineData("lunar:")]
    [InlineData(":10-01")]
    public void AnnualDay_OtherText_IsRefused(string text) => AnnualDay.TryParse(text, out _).Should().BeFalse();
}
