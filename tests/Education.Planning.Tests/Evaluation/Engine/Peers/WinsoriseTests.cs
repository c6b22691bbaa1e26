using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine.Peers;

/// <summary>Extreme values moved to their neighbours.</summary>
public class WinsoriseTests
{
    private static readonly Step.Winsorise Usual = new("r", "score", 5) { Skewness = 2, Kurtosis = 3.5m, Basis = DispersionBasis.Sample };

    [Theory]
    [InlineData("1 2 3 4 5 6 7 8 9 10", "1 2 3 4 5 6 7 8 9 10")] // nothing is extreme
    [InlineData("1 2 3 4 5 6 7 8 9 100", "1 2 3 4 5 6 7 8 9 9")] // skewness 3.1 before
    [InlineData("-100 2 3 4 5 6 7 8 9 10", "2 2 3 4 5 6 7 8 9 10")]
    [InlineData("1 2 3 4 5 6 7 8 100 100", "1 2 3 4 5 6 7 8 100 100")] // two of ten: skewness 1.8
    [InlineData("5 5 5 5 5 5", "5 5 5 5 5 5")]
    [InlineData("1 2 missing 4 5 6 7 8 9 100", "1 2 missing 4 5 6 7 8 9 9")]
    [InlineData("1 2 3", "undecided undecided undecided")] // too few for a sample
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    public void Winsorise_MovesExtremesToTheirNeighbours(string values, string moved) => Of(values, Usual).Should().Equal(moved.Split(' '));

    [Fact]
    public void Winsorise_OutOfMoves_LeavesTheGroupUndecided()
    {
        Of("1 2 3 4 5 6 7 8 9 100", Usual with { Moves = 0 }).Should().AllBe("undecided");
        var board = OfSchools("1 2 3 4 5 6 7 8 9 100".Split(' ').Select(ObservedValue.Parse), Usual with { Moves = 0 });
        board.ValueOf("r", "s1")!.Reason!.Default.Should().Be("skewness and kurtosis are beyond their bounds after all moves");
    }

    [Fact]
    public void Winsorise_OfBoundsMetExactly_MovesNothing()
    {
        // Of the population 0 0 0 0 5 the skewness is exactly 1.5 and the excess kurtosis 0.25.
        Of("0 0 0 0 5", new Step.Winsorise("r", "score", 1) { Skewness = 1.5m }).Should().Equal("0", "0", "0", "0", "5");
        Of("0 0 0 0 5", new Step.Winsorise("r", "score", 1) { Skewness = 1.4999999999999999999999999m }).Should().Equal("0", "0", "0", "0", "0");
        Of("0 0 0 0 5", new Step.Winsorise("r", "score", 1) { Kurtosis = 0.25m }).Should().Equal("0", "0", "0", "0", "5");
        Of("0 0 0 0 5", new Step.Winsorise("r", "score", 1) { Kurtosis = 0.2499999999999999999999999m }).Should().Equal("0", "0", "0", "0", "0");
    }

    [Fact]
    public void Winsorise_WithinAndWhere_LooksAtThoseRowsOnly()
        => Of("1 100 2 0 3 0 4 0 999 0 1000", Usual with { Within = "district", Where = "not (number = 11)", Basis = DispersionBasis.Population, Skewness = 1.4m, Kurtosis = null })
            .Should().Equal("1", "0", "2", "0", "3", "0", "4", "0", "4", "0", "notApplicable");

    [Fact]
    public void Winsorise_WithoutABound_IsRefused()
        => Schools(new Step.Winsorise("r", "score", 3)).Compile().Diagnostics.Select(d => d.Message()).Should().Contain("Step `r`: it has no bound of skewness or kurtosis.");

    [Fact]
    public void Explain_NamesWhatWasMoved()
    {
        var why = OfSchools("0 0 0 0 5".Split(' ').Select(ObservedValue.Parse), new Step.Winsorise("r", "score", 1) { Skewness = 1 }).Explain("r", "s5")[^1];
        why.Rule.Should().Be("winsorise score");
        why.Before!.Number.Should().Be(5);
        why.Decided!.Default.Should().Be("values moved: 0 low, 1 high; skewness from 1.5 to 0; kurtosis from 0.25 to 0");
        why.Items.Select(i => $"{i.Name} {i.Value} {i.Gives}").Should().Equal("s5 5 0");
        why.Decided.In(Languages.SimplifiedChinese).Should().Be("移动的值：低端 0 个，高端 1 个；偏度 由 1.5 变为 0；峰度 由 0.25 变为 0");
    }

    private static IEnumerable<string> Of(string values, Step.Winsorise step)
    {
        var board = OfSchools(values.Split(' ').Select(ObservedValue.Parse), step);
        return values.Split(' ').Select((_, i) => board.ValueOf("r", $"s{i + 1}")!.ToString());
    }
}
