using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>What is proved before a number is computed, verbatim in both languages; and what bad data becomes.</summary>
public class SchemeDefectTests
{
    public static TheoryData<Step[], string, string> Defects => new()
    {
        { [new Step.Calculate("r", "a + c")], "EVA0201 error steps/r: There is no column, parameter or table `c`.", "没有名为 `c` 的列、参数或表。" },
        { [new Step.Calculate("a", "1")], "EVA0202 error steps/a: The name `a` stands for two things.", "名称 `a` 指两样东西。" },
        { [new Step.Calculate("and", "1")], "EVA0203 error steps/and: `and` is not a name.", "`and` 不是名称。" },
        { [new Step.Calculate("p", "q + 1"), new Step.Calculate("q", "p@prior")], "EVA0204 error steps/p: A column needs itself: p ← q ← p.", "列需要它自身：p ← q ← p。" },
        { [new Step.Calculate("r", "a + yes")], "EVA0207 error steps/r: `yes` is flag where number is needed.", "`yes` 是 flag，此处需要 number。" },
        { [new Step.Calculate("r", "sqrt(a) > 1")], "EVA0208 error steps/r: `sqrt(a)` is a real: it must pass a `round` before it is compared, ranked or gathered.", "`sqrt(a)` 是实数：比较、排名或汇总前须先经过 `round`。" },
        { [new Step.Band("r", "a", 0) { Cuts = [new("5", true, 1), new("4", true, 2)] }], "EVA0209 error steps/r: The cuts of `r` do not rise: `4` follows `5`.", "`r` 的分界不是递增的：`4` 在 `5` 之后。" },
        { [new Step.Band("r", "a", "fail") { Cuts = [new("5", true, "great")], Scale = "grade" }], "EVA0210 error steps/r: 'great' is no label of the scale `grade`.", "“great”不是等次表 `grade` 中的等次。" },
        { [new Step.Reduce("r", Reduction.Sum) { Of = ["a"], To = "nowhere" }], "EVA0211 error steps/r: Step `r`: there is no level `nowhere`.", "步骤 `r`：there is no level `nowhere`。" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void Compile_OfADefect_ReportsIt(Step[] steps, string english, string chinese)
    {
        var compiled = Scheme(steps).Compile();
        compiled.CanRun.Should().BeFalse();
        compiled.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be(english);
        compiled.Diagnostics[0].Message(Languages.SimplifiedChinese).Should().Be(chinese);
        compiled.Invoking(c => c.Run(new(), AsOf)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Compile_OfASoundScheme_ReportsNothing()
        => Scheme(new Step.Calculate("r", "a + b"), new Step.Round("s", "sqrt(a)"), new Step.Band("t", "a", 0) { Cuts = [new("5", true, 1), new("5", false, 2)] }).Compile().Diagnostics.Should().BeEmpty();

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
            "EVA0305 warning rows/school/s1/score: `score` holds `yes`, which is not number; it counts as undecided.",
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
