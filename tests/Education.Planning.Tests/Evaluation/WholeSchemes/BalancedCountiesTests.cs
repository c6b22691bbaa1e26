using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>The printed results of the first whole scheme, cell by cell.</summary>
public class BalancedCountiesTests
{
    private static readonly string[] Printed = ["qualified", "backbone", "arts", "rooms", "sports", "equipment", "multimedia"];
    private static readonly CompiledScheme Compiled = BalancedCounties.Scheme.Compile();
    private static readonly Scoreboard Board = Compiled.Run(BalancedCounties.Table, new(2024, 1, 1));

    [Fact]
    public void Compile_FindsNothingWrong()
    {
        Compiled.Diagnostics.Should().OnlyContain(d => d.Severity == Severity.Information);
        Board.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Expand_Of22Steps_Gives63()
    {
        BalancedCounties.Scheme.Steps.Should().HaveCount(22);
        BalancedCounties.Scheme.Expand().Steps.Should().HaveCount(63);
    }

    [Theory]
    [InlineData("s1", "5, 1.2, 1, 4.6, 8, 2100, 2.4", "yes")]
    [InlineData("s2", "5, 1.25, 1.25, 5, 7, 2125, 2.5", "yes")] // six of seven, and 7 is above 0.85 of 7.5
    [InlineData("s3", "6, 1.25, 1, 6, 10.5, 2550, 2.5", "yes")]
    [InlineData("s5", "5, 1, 1, 4.67, 7.67, 2066.67, 2.33", "yes")]
    [InlineData("s6", "5, 1, 1, 4.5, 6.5, 1700, 2.5", "no")] // five of seven
    [InlineData("s7", "5, 1.25, 1, 4.5, 8, 2050, 2.5", "yes")]
    [InlineData("s8", "5, 1, 1, 20, 9, 2100, 3", "yes")]
    [InlineData("s9", "6, 1.33, 1, 6, 10.33, 2533.33, 2.67", "yes")]
    public void Schools_GiveThePrintedResources(string school, string x, string passes)
    {
        string.Join(", ", Printed.Select(r => Text(decimal.Round(Board.ValueOf("x." + r, school)!.Number!.Value, 2, MidpointRounding.AwayFromZero)))).Should().Be(x);
        Board.ValueOf("school.passes", school)!.ToString().Should().Be(passes);
        Board.ValueOf("counted", school)!.Flag.Should().BeTrue();
    }

    [Fact]
    public void ASmallTeachingPoint_IsNotCounted() => Board.ValueOf("counted", "s4")!.Flag.Should().BeFalse();

    [Theory]
    [InlineData("甲/小学", "0 0.014 0.083 0.03 0.044 0.004 0.014", "yes")]
    [InlineData("甲/初中", "0 0 0 0 0 0 0", "yes")]
    [InlineData("乙/小学", "0 0 0 0.018 0.079 0.094 0.034", "yes")]
    [InlineData("丙/小学", "0 0.083 0 0.816 0.049 0.01 0.077", "no")]
    [InlineData("丁/初中", "0 0 0 0 0 0 0", "yes")]
    public void Stages_GiveThePrintedCoefficients(string stage, string coefficients, string even)
    {
        string.Join(' ', Printed.Select(r => Board.ValueOf("cv." + r, stage)!.ToString())).Should().Be(coefficients);
        Board.ValueOf("stage.even", stage)!.ToString().Should().Be(even);
        Board.ValueOf("stage.county", stage)!.Text.Should().Be(stage.Split('/')[0]);
        Board.ValueOf("stage.stageName", stage)!.Text.Should().Be(stage.Split('/')[1]);
    }

    [Fact]
    public void Stages_AreThoseOfTheSchools() => Board.RowsOf("stage").Should().Equal("丁/初中", "丙/小学", "乙/小学", "甲/初中", "甲/小学");

    [Theory]
    [InlineData("甲", "yes yes yes no 通过")]
    [InlineData("乙", "no yes no no 不通过")]
    [InlineData("丙", "yes no no no 不通过")]
    [InlineData("丁", "yes yes yes yes 不通过")]
    public void Counties_GiveThePrintedVerdict(string county, string printed)
        => string.Join(' ', new[] { "schools.pass", "stages.even", "all.hold", "vetoed", "verdict" }.Select(c => Board.ValueOf(c, county)!.ToString())).Should().Be(printed);

    [Fact]
    public void BeforeTheStandardWasInForce_NothingIsDecided()
    {
        var board = Compiled.Run(BalancedCounties.Table, new(2017, 4, 18));
        board.ValueOf("least.rooms.own", "s1")!.Reason!.Default.Should().Be("no version is in force");
        board.ValueOf("verdict", "甲")!.State.Should().Be(ValueState.Missing);
        Compiled.Run(BalancedCounties.Table, new(2017, 4, 19)).ValueOf("verdict", "甲")!.Text.Should().Be("通过");
    }

    private static string Text(decimal number) => (number / 1.0000000000m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
