using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>What must hold within one step, with its reason in both languages.</summary>
public class StepShapeTests
{
    private static readonly Step.Reduce Reduce = new("r", Reduction.Mean) { Of = ["a", "b"] };

    private static readonly Step.Require Require = new("r", 1) { Of = ["a > 1", "b > 1"] };

    public static TheoryData<Step, string, string> Faults => new()
    {
        { new Step.Curve("r", "a"), "it has too few points", "点数不足" },
        { new Step.Curve("r", "a") { Points = [new(1, 1)], Ends = CurveEnds.Extend }, "it has too few points", "点数不足" },
        { new Step.Curve("r", "a") { Points = [new(1, 1), new(1, 2)] }, "its points do not rise", "各点不是递增的" },
        { new Step.Band("r", "a") { Bands = new(0, []) }, "it has no cut", "没有分界" },
        { new Step.Band("r", "a"), "it has either bands or a parameter that holds them", "区间或写在此处，或由参数给出，二者取一" },
        { Reduce with { Of = [] }, "it reads nothing", "没有读取任何值" },
        { Reduce with { Where = "a > 1" }, "`where` needs `to`", "`where` 须与 `to` 同用" },
        { Reduce with { Weights = ["1"] }, "it has 1 weights for 2 values", "2 个值却有 1 个权重" },
        { Reduce with { Weights = ["1", "2"], Method = Reduction.Median }, "only sums, means, shares and dispersions take weights", "只有求和、平均、占比与离散程度可带权重" },
        { Reduce with { Weights = ["1", "2"], Method = Reduction.StandardDeviation, Basis = DispersionBasis.Sample }, "a dispersion with weights is of the population", "带权重的离散程度按总体计算" },
        { Require with { Of = [] }, "it reads nothing", "没有读取任何值" },
        { Require with { Where = "a > 1" }, "`where` needs `to`", "`where` 须与 `to` 同用" },
        { Require with { Rest = ["a > 0"] }, "`rest` has as many conditions as `of`", "`rest` 与 `of` 的条件须一样多" },
        { Require with { Absent = [new(ValueState.Missing, 0)] }, "nothing stands in for a condition: it is left out or stays open", "条件没有替代值：或略去，或待定" },
        { new Step.Require("r", 3) { Of = ["a > 1", "b > 1"] }, "more conditions are needed than there are", "所需条件多于所列条件" },
        { new Step.Limit("r", "a") { Rules = [new("b > 1", BoundSide.Below, 3)] }, "`below` bars a label of a scale", "`below` 只用于等次" },
    };

    public static TheoryData<Step, string, string> FaultsOverRows => new()
    {
        { Reduce with { Of = ["score", "number"], To = "all" }, "it gathers one expression", "汇总时只读取一个表达式" },
        { Reduce with { Of = ["score"], To = "school" }, "`school` does not lie above `school`", "`school` 不在 `school` 之上" },
        { Reduce with { Of = ["score"], To = "all", Method = Reduction.First }, "rows have no order; `first` takes the values of one row", "各行没有次序；`first` 取同一行的值" },
        { Require with { Of = ["score > 1", "number > 1"], To = "all" }, "it gathers one condition and at most one `rest`", "汇总时只读取一个条件，至多一个 `rest`" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_OfAStepOfBadShape_SaysWhatIsWrong(Step step, string english, string chinese) => Check(Scheme(step), english, chinese);

    [Theory]
    [MemberData(nameof(FaultsOverRows))]
    public void Compile_OfAGatheringOfBadShape_SaysWhatIsWrong(Step step, string english, string chinese) => Check(Schools(step), english, chinese);

    [Fact]
    public void Compile_OfALookupWithoutKeys_SaysSo() => Check(
        Scheme(new Step.Lookup("r", "t", Outcome.StateOf(ValueState.Missing))) with { Parameters = [new() { Name = "t", Table = [new(["1"], 1)] }] }, "it has no keys", "没有键");

    [Fact]
    public void Compile_OfACurveWithItsOwnAndAnothersPoints_SaysSo() => Check(
        Scheme(new Step.Curve("r", "a") { In = "line", Points = [new(1, 1)] }) with { Parameters = [new() { Name = "line", Points = [new(1, 1)] }] }, "it has either points or a parameter that holds them", "点或写在此处，或由参数给出，二者取一");

    private static void Check(EvaluationScheme scheme, string english, string chinese)
    {
        var only = scheme.Compile().Diagnostics.Should().ContainSingle().Subject;
        only.ToString().Should().Be($"EVA0211 error steps/r: Step `r`: {english}.");
        only.Message(Languages.SimplifiedChinese).Should().Be($"步骤 `r`：{chinese}。");
    }
}
