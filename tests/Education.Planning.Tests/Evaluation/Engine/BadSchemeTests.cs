using System.Globalization;
using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Schemes and data at the edge: a diagnostic, a typed exception or an absent value with its reason; never a crash and never a silent zero.</summary>
public class BadSchemeTests
{
    private const int Long = 100_000;

    [Fact]
    public void Chain_OfManySteps_CompilesRunsAndExplains()
    {
        var steps = Enumerable.Range(1, Long).Select(i => (Step)new Step.Calculate(Name(i), i == 1 ? "a + 1" : $"{Name(i - 1)} + 1")).Reverse().ToArray();
        var board = OfWhole(0, 0, steps);
        board.ValueOf(Name(Long))!.Number.Should().Be(Long);
        board.Explain(Name(Long)).Should().HaveCount(Long + 1);
    }

    [Fact]
    public void Circle_OfManySteps_IsReportedOnce()
    {
        var steps = Enumerable.Range(0, 5000).Select(i => (Step)new Step.Calculate(Name(i), Name((i + 1) % 5000))).ToArray();
        Scheme(steps).Compile().Diagnostics.Should().ContainSingle().Which.Id.Should().Be("EVA0204");
    }

    [Fact]
    public void Chain_ThatGrows_IsUndecidedInTheEnd()
    {
        var steps = Enumerable.Range(1, 40).Select(i => (Step)new Step.Calculate(Name(i), i == 1 ? "a / 3" : $"{Name(i - 1)} * {Name(i - 1)}")).ToArray();
        var board = OfWhole(2, 0, steps);
        board.ValueOf(Name(2))!.Number.Should().BeApproximately(0.4444444444m, 0.0000000001m);
        board.ValueOf(Name(40))!.State.Should().Be(ValueState.Undecided);
        board.ValueOf(Name(40))!.Reason!.Default.Should().Be("the number is too large");
    }

    [Fact]
    public void Levels_InALongLine_AreOrdered()
    {
        var levels = Enumerable.Range(0, 2000).Select(i => new Level { Name = $"l{i}", In = i == 0 ? [] : [$"l{i - 1}"], Inputs = [new($"x{i}", ColumnType.Number())] }).ToValueList();
        var scheme = new EvaluationScheme { Name = "Levels", Levels = levels, Steps = [new Step.Calculate("r", "x0 + x1999")] };
        scheme.Compile().CanRun.Should().BeTrue();
        (scheme with { Levels = [levels[0] with { In = ["l1999"] }, .. levels.Skip(1)] }).Compile().CanRun.Should().BeFalse();
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not ", "")]
    [InlineData("-", "")]
    [InlineData("1 + (", ")")]
    [InlineData("max(1, ", ")")]
    [InlineData("2 ^ ", "")]
    [InlineData("1 * ", "")]
    public void Expression_NestedTooDeep_IsATypedFault(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 1000)) + (open == "not " ? "yes" : "a") + string.Concat(Enumerable.Repeat(close, 1000));
        FluentActions.Invoking(() => Expression.Parse(deep)).Should().Throw<TextFormatException>();
        var allowed = string.Concat(Enumerable.Repeat(open, 90)) + (open == "not " ? "yes" : "a") + string.Concat(Enumerable.Repeat(close, 90));
        OfWhole(1, 0, new Step.Calculate("r", allowed)).ValueOf("r")!.ToString().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e5")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1\0")]
    public void Value_ThatIsNoNumber_IsATypedFault(string text)
        => FluentActions.Invoking(() => ObservedValue.Parse(text)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("12345678901234567890123456789 - 12345678901234567890123456788", "1")]
    [InlineData("79228162514264337593543950335 + 1", "undecided")]
    [InlineData("0.00000000000000000000000000000000001 * 100000000000000000000000000000000000", "1")]
    [InlineData("1 / (a - a)", "undecided")]
    [InlineData("a ^ 100000", "undecided")]
    [InlineData("exp(a * 1000)", "undecided")]
    [InlineData("ln(0)", "undecided")]
    [InlineData("sqrt(-a)", "undecided")]
    [InlineData("0 ^ -1", "undecided")]
    [InlineData("a / b", "missing")]
    public void Numbers_AtTheEdge_AreExactOrAbsent(string formula, string expected)
        => OfWhole(2, "missing", new Step.Calculate("r", formula)).ValueOf("r")!.ToString().Should().Be(expected);

    [Fact]
    public void Weights_ThatAreAllZeroInTheData_AreUndecided()
    {
        var board = OfWhole(5, 0, new Step.Reduce("r", Reduction.Mean) { Of = ["a", "a"], Weights = ["b", "b"] });
        board.ValueOf("r")!.State.Should().Be(ValueState.Undecided);
        board.ValueOf("r")!.Reason!.Default.Should().Be("the weights sum to zero");
    }

    [Fact]
    public void Population_OfWhichEverythingIsMissing_GivesNoNumber()
    {
        var board = OfSchools(["missing", "missing"],
            new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], To = "all", Absent = AbsentRule.Skip }, new Step.Reduce("most", Reduction.Maximum) { Of = ["score"], To = "all" },
            new Step.Rank("place", "score", Best.High, RankTies.Minimum), new Step.Reduce("cv", Reduction.VariationCoefficient) { Of = ["score"], To = "all", Absent = AbsentRule.Skip },
            new Step.Require("pass", Need.All) { Of = ["score > 1"], To = "all" });
        foreach (var column in new[] { "mean", "most", "cv", "pass" })
            board.ValueOf(column)!.ToString().Should().Be("missing", column);
        board.ValueOf("place", "s1")!.State.Should().Be(ValueState.Missing);
    }

    [Fact]
    public void Names_Unknown_AreReportedWithTheirPath()
        => Scheme(new Step.Calculate("r", "NaN + 1"), new Step.Lookup("s", "table", Outcome.Of(0)) { By = ["a"] }, new Step.Rank("t", "a", Best.High, RankTies.Dense) { Within = "nowhere" })
            .Compile().Diagnostics.Select(d => $"{d.Id} {d.Path} {d.Arguments[0]}").Should().Equal("EVA0201 steps/r NaN", "EVA0201 steps/s table", "EVA0211 steps/t t");

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"c{number}");
}
