using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Weights in every method, shifted weights, and the shapes of distributions, with values worked out by hand or by a referee in another language.</summary>
public class ReductionTests
{
    private static readonly ObservedValue[] Spread = [2, 4, 4, 4, 5, 5, 7, 9]; // weights 1 to 8

    [Theory]
    [InlineData(Reduction.HarmonicMean, "2 8", "4.571429")] // 32/7
    [InlineData(Reduction.GeometricMean, "2 8", "5.656854")] // 2 to the power of 5/2
    [InlineData(Reduction.Mean, "2 8", "6.5")]
    [InlineData(Reduction.HarmonicMean, "0 8", "undecided")]
    [InlineData(Reduction.GeometricMean, "-1 8", "undecided")]
    public void Means_WithWeights1And3_Weigh(Reduction method, string values, string result)
        => Of([.. values.Split(' ').Select(v => (ObservedValue)v)], new Step.Reduce("r.raw", method) { Of = ["score"], Weights = ["2 * number - 1"], To = "all" }).Should().Be(result);

    [Fact]
    public void Share_WithWeights_IsTheShareOfTheWeight()
        => Of([1, 5, 5], new Step.Reduce("r.raw", Reduction.Share) { Of = ["score > 3"], Weights = ["number"], To = "all" }).Should().Be("0.833333");

    [Theory]
    [InlineData(Reduction.Gini, false, DispersionBasis.Population, "0.2125")] // 17/80
    [InlineData(Reduction.Gini, true, DispersionBasis.Population, "0.182762")] // 176/963
    [InlineData(Reduction.Skewness, false, DispersionBasis.Population, "0.65625")]
    [InlineData(Reduction.Skewness, false, DispersionBasis.Sample, "0.818488")]
    [InlineData(Reduction.Skewness, true, DispersionBasis.Population, "0.353773")]
    [InlineData(Reduction.Kurtosis, false, DispersionBasis.Population, "-0.21875")]
    [InlineData(Reduction.Kurtosis, false, DispersionBasis.Sample, "0.940625")]
    [InlineData(Reduction.Kurtosis, true, DispersionBasis.Population, "-1.058924")]
    [InlineData(Reduction.StandardDeviation, false, DispersionBasis.Population, "2")]
    public void Distributions_HaveTheShapeThatTheRefereeGives(Reduction method, bool hasWeights, DispersionBasis basis, string result)
        => Of(Spread, new Step.Reduce("r.raw", method) { Of = ["score"], Weights = hasWeights ? ["number"] : [], Basis = basis, To = "all" }).Should().Be(result);

    [Theory]
    [InlineData(Reduction.Skewness, "3 3 3", "undecided")] // all equal
    [InlineData(Reduction.Kurtosis, "3 3 3 3", "undecided")]
    [InlineData(Reduction.Skewness, "1 2", "missing")] // a sample of two has no skewness
    [InlineData(Reduction.Kurtosis, "1 2 4", "missing")]
    [InlineData(Reduction.Gini, "-1 1", "undecided")] // mean 0
    [InlineData(Reduction.Gini, "5", "0")]
    public void Distributions_WithoutAShape_SaySo(Reduction method, string values, string result)
        => Of([.. values.Split(' ').Select(v => (ObservedValue)v)], new Step.Reduce("r.raw", method) { Of = ["score"], Basis = method == Reduction.Gini ? DispersionBasis.Population : DispersionBasis.Sample, To = "all" }).Should().Be(result);

    [Theory]
    [InlineData("8 6 4 2", ShiftRule.Proportional, "4.444444")] // nothing is absent: weights 2 1 3 3
    [InlineData("8 6 4 missing", ShiftRule.Proportional, "6.222222")] // weights 4 2 3 of 9
    [InlineData("8 6 4 missing", ShiftRule.Equal, "6.111111")] // weights 3.5 2.5 3 of 9
    [InlineData("8 missing 4 missing", ShiftRule.Equal, "6.5")] // b is left out and spreads: weights 5 and 3 of 8
    [InlineData("missing missing 4 missing", ShiftRule.Equal, "undecided")] // nobody there to take it
    [InlineData("8 6 masked missing", ShiftRule.Equal, "masked")] // only missing values are left out
    public void Shift_OfAMissingValue_GoesToThoseNamed(string values, ShiftRule rule, string result)
        => Shifted(values, [new("d", ["a", "b"], rule)]).ValueOf("r")!.ToString().Should().Be(result);

    [Fact]
    public void Shifts_OfTwoValues_ReadTheWeightsAsWritten()
    {
        // c gives 3 to a; d gives 3 to a and b as 2 to 1, whatever c does: 2 + 3 + 2 and 1 + 1.
        ValueList<Shift> shifts = [new("c", ["a"], ShiftRule.Equal), new("d", ["a", "b"], ShiftRule.Proportional)];
        Shifted("8 6 missing missing", shifts).ValueOf("r")!.Number.Should().Be(7.555556m); // (7 × 8 + 2 × 6) / 9
        Shifted("8 6 missing missing", shifts.Reverse().ToValueList()).ValueOf("r")!.Number.Should().Be(7.555556m);
    }

    [Fact]
    public void Shift_IsExplainedByItsEffectiveWeights()
    {
        var step = Shifted("8 6 4 missing", [new("d", ["a", "b"], ShiftRule.Proportional)]).Explain("r.raw")[^1];
        step.Items.Select(i => i.Weight).Should().Equal(2, 1, 3, 3);
        step.Items.Take(3).Sum(i => i.EffectiveWeight).Should().BeApproximately(1, 1e-20m);
        step.Items[0].EffectiveWeight.Should().BeApproximately(4 / 9m, 1e-20m);
    }

    [Fact]
    public void Shift_ToNobody_SaysWhose() => Shifted("missing missing 4 missing", [new("d", ["a", "b"], ShiftRule.Equal)]).ValueOf("r.raw")!.Reason!.Default.Should().Be("nothing is there to take the weight of `d`");

    public static TheoryData<Step.Reduce, string> Faults => new()
    {
        { Mean with { Shift = [new("d", ["a"], ShiftRule.Equal)], Absent = [] }, "`shift` needs values that are left out: `absent` skips none" },
        { Mean with { Shift = [new("e", ["a"], ShiftRule.Equal)] }, "`shift` names `e`, which is not among its values" },
        { Mean with { Shift = [new("a", ["e"], ShiftRule.Equal)] }, "`shift` names `e`, which is not among its values" },
        { Mean with { Shift = [new("a", ["a"], ShiftRule.Equal)] }, "the weight of `a` shifts once, to others" },
        { Mean with { Shift = [new("a", [], ShiftRule.Equal)] }, "the weight of `a` shifts once, to others" },
        { Mean with { Shift = [new("a", ["b"], ShiftRule.Equal), new("a", ["c"], ShiftRule.Equal)] }, "the weight of `a` shifts once, to others" },
        { Mean with { Shift = [new("a", ["b"], ShiftRule.Equal)], Weights = [], Method = Reduction.Median }, "only weighted values of one row shift their weights" },
        { Mean with { Weights = [], Method = Reduction.Gini, Basis = DispersionBasis.Sample }, "a Gini coefficient is of the population" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_ABadReduction_SaysWhy(Step.Reduce step, string fault)
        => Abcd(step).Compile().Diagnostics.Select(d => d.ToString()).Should().Equal($"EVA0211 error steps/r.raw: Step `r.raw`: {fault}.");

    [Fact]
    public void Compile_ANumberThatStandsInForAFlag_SaysSo()
        => Abcd(new Step.Reduce("r", Reduction.Share) { Of = ["a > 1", "b > 1"], Absent = [new(ValueState.Missing, 0)] }).Compile().Diagnostics.Select(d => d.ToString())
            .Should().Equal("EVA0207 error steps/r: `0` is a number where a flag is needed.");

    [Fact]
    public void Weights_Scaled_ChangeNothingWhateverShifts() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Choose(1, 40), 4)), Arb.From(Gen.ArrayOf(Gen.Choose(0, 9), 4)), Arb.From(Gen.Elements(Reduction.Mean, Reduction.HarmonicMean, Reduction.GeometricMean)), (weights, values, method) =>
        {
            Step.Reduce Step(string name, string factor) => new(name, method)
            {
                Of = ["a", "b", "c", "d"], Weights = weights.Select(w => (Expression)$"{w}{factor}").ToValueList(), Absent = AbsentRule.Skip,
                Shift = [new("d", ["a", "b"], ShiftRule.Proportional), new("c", ["a", "d"], ShiftRule.Equal)],
            };
            var board = Abcd(Step("r.raw", ""), Step("s.raw", " * 7 / 3"), new Step.Round("r", "r.raw") { Digits = 9 }, new Step.Round("s", "s.raw") { Digits = 9 })
                .Compile().Run(Row(values.Select(v => v == 0 ? "missing" : (ObservedValue)v)), AsOf);
            return board.ValueOf("r") == board.ValueOf("s");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Distributions_OfRowsInAnyOrder_AreTheSame() => Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Gen.Choose(-30, 30))), scores =>
    {
        Step[] steps = [.. new[] { Reduction.Gini, Reduction.Skewness, Reduction.Kurtosis, Reduction.GeometricMean, Reduction.HarmonicMean }.Select(m => new Step.Reduce($"m{m}", m) { Of = ["score"], To = "all" })];
        Scoreboard one = OfSchools(scores.Select(s => (ObservedValue)s), steps), other = OfSchools(scores.AsEnumerable().Reverse().Select(s => (ObservedValue)s), steps);
        return steps.All(s => one.ValueOf(s.Name) == other.ValueOf(s.Name));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Step.Reduce Mean { get; } = new("r.raw", Reduction.Mean) { Of = ["a", "b", "c", "d"], Weights = ["2", "1", "3", "3"], Absent = [new(ValueState.Missing)] };

    private static Scoreboard Shifted(string values, ValueList<Shift> shifts)
        => Abcd(Mean with { Shift = shifts }, new Step.Round("r", "r.raw") { Digits = 6 }).Compile().Run(Row(values.Split(' ').Select(v => (ObservedValue)v)), AsOf);

    private static EvaluationScheme Abcd(params Step[] steps)
        => Scheme(steps) with { Levels = [new() { Name = "all", Inputs = new[] { "a", "b", "c", "d" }.Select(n => new ObservedColumn(n, ColumnType.Number())).ToValueList() }] };

    private static ObservationTable Row(IEnumerable<ObservedValue> values)
        => new() { Rows = [new() { Level = "all", Key = "all", Cells = values.Zip("abcd", (v, c) => new ObservedCell(c.ToString(), v)).ToValueList() }] };

    private static string Of(ObservedValue[] values, Step step) => OfSchools(values, step, new Step.Round("r", "r.raw") { Digits = 6 }).ValueOf("r")!.ToString();
}
