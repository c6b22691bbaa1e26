using Education.Planning.Evaluation;
using Education.Planning.Tests.Reporting;

namespace Education.Planning.Tests.Spreadsheets;

public class ScoreboardCsvTests
{
    [Fact]
    public void ToCsv_HasOneRowAUnitAndAColumnForEveryStep()
        => SampleSchemes.WeightedBoard().ToCsv("school").Should().Be(string.Concat(new[]
        {
            "school,safety,teaching,sport,accident,teaching.points,score.raw,score,grade.scored,grade,place,mean,sound",
            "一中,95,91.6,90,no,92,92.5,92.5,优秀,优秀,2,88.13333333333333333333333333,yes",
            "三中,55,88,92,no,88,78.9,78.9,良好,合格,4,88.13333333333333333333333333,yes",
            "二中,98,90,notApplicable,yes,90,93,93,优秀,良好,1,88.13333333333333333333333333,yes",
            "五中,80,missing,75,no,missing,missing,missing,missing,missing,missing,91.9,yes",
            "四中,100,91,82,no,91,91.9,91.9,优秀,优秀,3,91.9,yes",
        }.Select(line => line + "\r\n")));

    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData(" \t=z", "' \t=z'")]
    [InlineData("missing", "'missing'")]
    [InlineData("'q", "'''q'")]
    [InlineData("＝z", "'＝z")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a-b", "a-b")]
    [InlineData("0012", "0012")]
    public void Texts_ThatLookLikeFormulas_AreGuarded(string text, string written)
    {
        var scheme = new EvaluationScheme { Name = "Texts", Levels = [new() { Name = "unit", Inputs = [new("kind", ColumnType.Text), new("n", ColumnType.Number())] }] };
        var board = scheme.Compile().Run(new() { Rows = [new() { Level = "unit", Key = text, Cells = [new("kind", new ObservedValue.Level(text)), new("n", -10)] }] }, new(2024, 1, 1));

        board.ToCsv("unit").Should().Be($"unit,kind,n\r\n{written},{written},-10\r\n");
    }

    [Fact]
    public void ToCsv_OfAnUnknownLevel_IsItsHeadingAlone() => SampleSchemes.WeightedBoard().ToCsv("nothing").Should().Be("nothing\r\n");
}
