using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>What is proved before a number is computed, and what bad data becomes; the messages stand in <see cref="EvaluationExamples"/>.</summary>
public class SchemeDefectTests
{
    [Fact]
    public void Compile_OfADefect_CannotRun()
    {
        var compiled = Scheme(new Step.Calculate("r", "a + c")).Compile();
        compiled.CanRun.Should().BeFalse();
        compiled.Invoking(c => c.Run(new(), AsOf)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Compile_OfASoundScheme_ReportsNothing()
        => Scheme(new Step.Calculate("r", "a + b"), new Step.Round("s", "sqrt(a)"), new Step.Band("t", "a") { Bands = new(0, [new("5", true, 1), new("5", false, 2)]) }).Compile().Diagnostics.Should().BeEmpty();

    [Fact]
    public void Run_OfBadTables_ReportsAndGoesOn()
    {
        var compiled = Schools(new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], To = "all", Absent = AbsentRule.Skip }).Compile();
        var board = compiled.Run(new()
        {
            Rows =
            [
                new() { Level = "school", Key = "s1", In = [new("district", "nowhere")], Cells = [new("score", "yes"), new("scores", 1)] },
                new() { Level = "shool", Key = "s2" },
                new() { Level = "school", Key = "s3", Cells = [new("score", 4), new("score", 5)] },
            ],
        }, AsOf);
        board.Diagnostics.Select(d => d.ToString()).Should().BeEquivalentTo(
            "EVA0301 warning rows/shool/s2: The scheme has no level `shool`; the row is not used.",
            "EVA0303 warning rows/school/s1: It lies in `nowhere` of level `district`, which is not there or not above it.",
            "EVA0304 warning rows/school/s1/scores: Level `school` has no observed column `scores`; the value is not used.",
            "EVA0305 warning rows/school/s1/score: `score` holds `yes`, which is not a number; it counts as undecided.",
            "EVA0306 warning rows/school/s3/score: `score` has two different values: `4` and `5`; it counts as undecided.");
        board.ValueOf("mean")!.State.Should().Be(ValueState.Missing);
    }

    [Fact]
    public void Run_OfNothing_GivesTypedAnswers()
    {
        var board = OfSchools([], new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], To = "all" }, new Step.Reduce("sum", Reduction.Sum) { Of = ["score"], To = "all" },
            new Step.Require("all.pass", Need.All) { Of = ["score > 1"], To = "all" }, new Step.Rank("r", "score", Best.High, RankTies.Minimum));
        board.ValueOf("mean")!.State.Should().Be(ValueState.Missing);
        board.ValueOf("sum")!.Number.Should().Be(0);
        board.ValueOf("all.pass")!.Flag.Should().BeTrue();
        board.RowsOf("school").Should().BeEmpty();
        board.ValueOf("r", "s1").Should().BeNull();
    }

    [Fact]
    public void Run_OfHugeNumbers_IsUndecidedNeverACrash()
    {
        var board = OfWhole("79228162514264337593543950335", "0.0000000000000000000000000001",
            new Step.Calculate("product", "a * a * a"), new Step.Calculate("quotient", "a / b"), new Step.Calculate("back", "product / a / a = a"),
            new Step.Calculate("deep", "a ^ 900"), new Step.Round("e", "exp(a)"));
        board.ValueOf("product")!.Reason!.Default.Should().Be("the number is too large");
        board.ValueOf("quotient")!.State.Should().Be(ValueState.Undecided);
        board.ValueOf("back")!.Flag.Should().BeTrue();
        board.ValueOf("deep")!.State.Should().Be(ValueState.Undecided);
        board.ValueOf("e")!.State.Should().Be(ValueState.Undecided);
    }

    [Fact]
    public void Compile_OfALongChain_NeedsNoStack()
    {
        var steps = Enumerable.Range(1, 20_000).Select(i => (Step)new Step.Calculate($"x{i}", i == 1 ? "a" : $"x{i - 1} + 1")).Reverse().ToArray();
        OfWhole(1, 0, steps).ValueOf("x20000")!.Number.Should().Be(20_000);
    }
}
