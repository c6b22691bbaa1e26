namespace Education.Planning.Tests.Plans.Timings;

public class TimingFaultTests
{
    [Theory]
    [InlineData("by 4/end", "column 4: found `4`, expected two digits for a month and for a day: `04`, `04-09`.")]
    [InlineData("by 04/last", "column 7: found `last`, expected a part such as `early`, `mid`, `end`, `dekad2`, `week3`, `last-fri`.")]
    [InlineData("each month", "column 1: found `each`, expected `every`.")]
    [InlineData("during gaokao", "column 1: found `during`, expected the event alone (`gaokao` means during it).")]
    [InlineData("every month day15", "column 13: found `day15`, expected `&`, `roll`, `;`, `at`, `@party`, `was`, `if`, quoted words or the end.")]
    [InlineData("2024-02-30", "column 1: found `2024-02-30`, expected a day of 2024-02, which has 29.")]
    [InlineData("every 1m", "column 7: found `1m`, expected `month`.")]
    [InlineData("1 per year", "column 1: found `1`, expected `every` (once per period).")]
    [InlineData("2024/06", "column 1: found `2024/06`, expected `2024-06`.")]
    [InlineData("fri-1", "column 1: found `fri-1`, expected `last-fri`.")]
    [InlineData("06 roll forward", "column 9: found `forward`, expected `skip`, `next`, `previous`, `nearest` or `modified`.")]
    [InlineData("by 04/end '4月底前", "column 11: found an open quote, expected a closing `'`.")]
    [InlineData("4月底", "column 2: found `月`, expected a word, a date or punctuation (quote other text: 'like this').")]
    [InlineData("by", "column 3: found the end, expected a day, month, part, term or event.")]
    public void Parse_Fault_NamesColumnFindingAndExpectation(string text, string message)
    {
        var parse = () => Timing.Parse(text);

        parse.Should().Throw<TextFormatException>().WithMessage(message.Replace("*", @"\*", StringComparison.Ordinal)).Which.Message.Should().Be(message);
    }
}
