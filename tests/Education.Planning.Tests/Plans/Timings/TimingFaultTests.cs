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

    [Theory]
    [InlineData("", "column 1: found the end, expected a rule such as `by 04/end`, `06`, `every month`, `gradually`.")]
    [InlineData("6", "column 1: found `6`, expected two digits for a month and for a day: `06`, `06-09`.")]
    [InlineData("by 4-9", "column 4: found `4-9`, expected two digits for a month and for a day: `04`, `04-09`.")]
    [InlineData("13", "column 1: found `13`, expected a month from `01` to `12`.")]
    [InlineData("02-30", "column 1: found `02-30`, expected a day of 02, which has 29.")]
    [InlineData("hebrew:14", "column 8: found `14`, expected a month from `01` to `13`.")]
    [InlineData("04L-15", "column 1: found `04L-15`, expected a leap month only after `lunar:`.")]
    [InlineData("persian:term", "column 9: found `term`, expected a year or month of this calendar: `07`, `07-15`, `1403-07`.")]
    [InlineData("Y+0", "column 1: found `Y+0`, expected a neighbouring year such as `Y+1`, `Y-1`.")]
    [InlineData("12345", "column 1: found `12345`, expected a year from `100` to `9999`.")]
    [InlineData("2024/06-15", "column 1: found `2024/06-15`, expected `2024-06-15`.")]
    [InlineData("AY2024/2024-06", "column 8: found `2024-06`, expected a part such as `early`, `mid`, `end`, `dekad2`, `week3`, `last-fri`.")]
    [InlineData("04/dekad4", "column 4: found `dekad4`, expected `dekad1` to `dekad3`.")]
    [InlineData("06/day0", "column 4: found `day0`, expected `day1` to `day999`.")]
    [InlineData("06/workday-1", "column 4: found `workday-1`, expected `last-workday`.")]
    [InlineData("by month", "column 4: found `month`, expected a day, month, part, term or event.")]
    [InlineData("..", "column 3: found the end, expected a day, month, part, term or event.")]
    [InlineData("during exams", "column 1: found `during`, expected the event alone (`exams` means during it).")]
    [InlineData("until 06", "column 1: found `until`, expected `by`.")]
    [InlineData("in 06", "column 1: found `in`, expected the place alone, as in `06`.")]
    [InlineData("every", "column 6: found the end, expected a period such as `month`, `week`, `term`, `2w`, an event or an item.")]
    [InlineData("every month only", "column 17: found the end, expected `workdays`, `schooldays`, `term-time`, a weekday or a place.")]
    [InlineData("within 3 after gaokao", "column 8: found `3`, expected a unit `y`, `ay`, `hy`, `q`, `m`, `hm`, `dk`, `w`, `tw`, `d`, `wd`, `sd`, `t`, `h` or `min`.")]
    [InlineData("within gaokao", "column 8: found `gaokao`, expected a length such as `3d`, `5wd`, `2w`, `3..5d`.")]
    [InlineData("within 3d", "column 10: found the end, expected `before` or `after`.")]
    [InlineData("for 5..3d", "column 5: found `5`, expected two numbers, the smaller one first.")]
    [InlineData("for 0d", "column 5: found `0d`, expected a whole number from 1 to 2147483647.")]
    [InlineData("for 9999999999d", "column 5: found `9999999999d`, expected a whole number from 1 to 2147483647.")]
    [InlineData("for 3days", "column 5: found `3days`, expected a unit `y`, `ay`, `hy`, `q`, `m`, `hm`, `dk`, `w`, `tw`, `d`, `wd`, `sd`, `t`, `h` or `min`.")]
    [InlineData("03 at 9:30", "column 7: found `9`, expected a time such as `09:35` or `09:35..10:20`.")]
    [InlineData("03 at 10:00..09:00", "column 14: found `09`, expected a time such as `09:35` or `09:35..10:20`.")]
    [InlineData("03 @Party", "column 5: found `Party`, expected the key of a party.")]
    [InlineData("after #", "column 8: found the end, expected the key of an item.")]
    [InlineData("07-10 if", "column 9: found the end, expected quoted words or an item such as `#funding`.")]
    [InlineData("03 roll next & 04", "column 14: found `&`, expected `;`, `at`, `@party`, `was`, `if`, quoted words or the end.")]
    [InlineData("03 at 09:35 & 04", "column 13: found `&`, expected `;`, `@party`, `was`, `if`, quoted words or the end.")]
    [InlineData("03 'x' 'y'", "column 8: found `'y'`, expected the end.")]
    [InlineData("03 if 'x' 04", "column 11: found `04`, expected quoted words or the end.")]
    [InlineData("03 ''", "column 4: found `''`, expected words between the quotes.")]
    [InlineData("03 'a\0b'", "column 6: found `U+0000`, expected a character other than U+0000 and a lone surrogate.")]
    [InlineData("03\0", "column 3: found `U+0000`, expected a word, a date or punctuation (quote other text: 'like this').")]
    [InlineData("03\t", "column 3: found `U+0009`, expected a word, a date or punctuation (quote other text: 'like this').")]
    [InlineData("03,10", "column 4: found `10`, expected a space.")]
    [InlineData("03,  10", "column 5: found a space, expected `10`.")]
    [InlineData(" 03", "column 1: found a space, expected `03`.")]
    [InlineData("03 ", "column 3: found a space, expected the end.")]
    [InlineData("for 05d", "column 5: found `05d`, expected `5d`.")]
    [InlineData("every month:day15", "column 13: found `day15`, expected a space.")]
    public void Parse_OtherFault_NamesColumnFindingAndExpectation(string text, string message)
        => FaultOf(text).ToString().Should().Be(message);

    [Theory]
    [InlineData("by 4/end", "第 4 列：读到 `4`，应为月和日都写两位数字：`04`、`04-09`。")]
    [InlineData("by 04/last", "第 7 列：读到 `last`，应为时段，如 `early`、`mid`、`end`、`dekad2`、`week3`、`last-fri`。")]
    [InlineData("each month", "第 1 列：读到 `each`，应为 `every`。")]
    [InlineData("during gaokao", "第 1 列：读到 `during`，应为只写事件（`gaokao` 即表示其间）。")]
    [InlineData("every month day15", "第 13 列：读到 `day15`，应为 `&`、`roll`、`;`、`at`、`@party`、`was`、`if`、引号内的文字或结尾。")]
    [InlineData("2024-02-30", "第 1 列：读到 `2024-02-30`，应为 2024-02 的日期，该月有 29 天。")]
    [InlineData("1 per year", "第 1 列：读到 `1`，应为 `every`（每期一次）。")]
    [InlineData("06 roll forward", "第 9 列：读到 `forward`，应为 `skip`、`next`、`previous`、`nearest` 或 `modified`。")]
    [InlineData("by 04/end '4月底前", "第 11 列：读到未闭合的引号，应为右引号 `'`。")]
    [InlineData("4月底", "第 2 列：读到 `月`，应为单词、日期或标点（其他文字请加引号：'像这样'）。")]
    [InlineData("by", "第 3 列：读到结尾，应为日、月、时段、学期或事件。")]
    public void Parse_Fault_SpeaksChinese(string text, string message)
        => FaultOf(text).Message.In(Languages.SimplifiedChinese).Should().Be(message);

    [Fact]
    public void Parse_LoneSurrogate_IsNamedByItsNumber()
    {
        FaultOf("03 'a\uD800'").ToString().Should().Be("column 6: found `U+D800`, expected a character other than U+0000 and a lone surrogate.");
        FaultOf("03\uDC00").Found.Default.Should().Be("`U+DC00`");
    }

    [Fact]
    public void Parse_TooLong_NamesTheLimit()
    {
        FaultOf($"03 '{new string('a', 3996)}'").ToString().Should().Be("column 4001: found a longer text, expected at most 4,000 characters.");
        Timing.Parse($"03 '{new string('a', 3995)}'").Words.Should().HaveLength(3995);
    }

    [Fact]
    public void Parse_SixteenLevels_AreRead_SeventeenAreNot()
    {
        Timing.Parse(Nested(16)).ToString().Should().Be(Nested(16));
        FaultOf(Nested(17)).ToString().Should().Be($"column {Nested(17).Length - 1}: found another level, expected at most 16 levels.");
        Timing.Parse(Chained(16)).ToString().Should().Be(Chained(16));
        FaultOf(Chained(17)).ToString().Should().Be($"column {Chained(17).Length - "1d before 03".Length + 1}: found another level, expected at most 16 levels.");
    }

    [Fact]
    public void Parse_Null_IsTheCallersFault()
    {
        var parse = () => Timing.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
        Timing.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Literal_ThatIsNoTiming_Throws()
    {
        var convert = () => (Timing)"by 4/end";

        convert.Should().Throw<TextFormatException>().Which.Fault.Column.Should().Be(4);
    }

    private static string Nested(int levels) => string.Concat(Enumerable.Repeat("every month: ", levels)) + "03";

    private static string Chained(int levels) => string.Concat(Enumerable.Repeat("1d before ", levels)) + "03";

    private static TextFault FaultOf(string text)
    {
        Timing.TryParse(text, out _, out var fault).Should().BeFalse();
        return fault!;
    }
}
