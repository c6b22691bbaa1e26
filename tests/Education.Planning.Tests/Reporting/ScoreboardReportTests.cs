using Education.Planning.Evaluation;
using Education.Planning.Reporting;

namespace Education.Planning.Tests.Reporting;

/// <summary>Scoreboards and explanations, as people have read them.</summary>
public class ScoreboardReportTests
{
    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void StatusAndChange_IsTheOneReviewed(string language)
    {
        var board = SampleSchemes.StatusBoard();

        GoldenFile.ShouldHold($"status-and-change.{language}.txt", $"{board.ToText(language)}\n\n{board.Explain("colour", "边缘").ToText(language)}\n\n{board.Explain("colour", "特需").ToText(language)}");
    }

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void WeightedScheme_IsTheOneReviewed(string language)
    {
        var board = SampleSchemes.WeightedBoard();
        string[] texts =
        [
            board.ToMarkdown(language), board.Explain("grade", "二中").ToMarkdown(language), board.Explain("grade", "三中").ToMarkdown(language),
            board.Explain("place", "四中").ToMarkdown(language), board.Explain("sound", "东区").ToMarkdown(language), board.Explain("score", "五中").ToMarkdown(language),
        ];

        GoldenFile.ShouldHold($"school-review.{language}.md", string.Join("\n", texts));
    }

    [Theory]
    [InlineData("language-a-balance", "verdict", "丙", "丙/小学")]
    [InlineData("language-c-responsibility", "score.rating", "五科", "一科")]
    public void SchemesOfTheSeeds_AreExplainedAsReviewed(string folder, string column, params string[] units)
    {
        var board = SeedBoards.Of(folder);
        var explanations = units.Select(unit => board.ValueOf(column, unit) is null ? board.Explain("cv.sports.real", unit) : board.Explain(column, unit));

        GoldenFile.ShouldHold($"{folder}.zh-Hans.txt", string.Join("\n\n", explanations.Select(e => e.ToText(Languages.SimplifiedChinese))));
    }

    [Fact]
    public void Explanation_OfManyItems_ShowsTheFirstFifty()
    {
        var scheme = new EvaluationScheme { Name = "Many", Levels = [new() { Name = "school", Inputs = [new("x", ColumnType.Number())] }], Steps = [new Step.Reduce("sum", Reduction.Sum) { Of = ["x"], To = "all" }] };
        var board = scheme.Compile().Run(new() { Rows = Enumerable.Range(100, 60).Select(i => new ObservedRow { Level = "school", Key = $"s{i}", Cells = [new("x", i)] }).ToValueList() }, SampleSchemes.AsOf);

        board.Explain("sum").ToText().Should().EndWith("     s149: 149\n     and 10 more\n");
        board.Explain("sum")[^1].Items.Should().HaveCount(60);
    }

    [Fact]
    public void Scoreboard_WithoutColumns_HasItsTitleAlone()
        => new EvaluationScheme { Name = "Empty" }.Compile().Run(new(), SampleSchemes.AsOf).ToText().Should().Be("Empty as of 2024-12-31\n");

    [Fact]
    public void Explanation_OfNothing_IsEmptyText() => SampleSchemes.StatusBoard().Explain("no-such-column").ToText().Trim().Should().BeEmpty();

    [Theory]
    [InlineData("0.1234567", "0.123456…")]
    [InlineData("-0.00000001", "0…")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1.500", "1.5")]
    public void LongNumbers_AreCutOffAndSaySo(string number, string text)
        => ResultWords.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(text);
}
