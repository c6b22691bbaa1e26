using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;
using Outcome = Education.Planning.Evaluation.Outcome;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Laws that hold for every population.</summary>
public class EngineLawTests
{
    private static readonly Step[] Steps =
    [
        new Step.Reduce("best", Reduction.Maximum) { Of = ["score"], To = "all", Absent = AbsentRule.Skip },
        new Step.Calculate("relative", "100 * score / best"),
        new Step.Round("shown", "relative") { Digits = 1 },
        new Step.Rank("place", "shown", Best.High, RankTies.Minimum) { Within = "district" },
        new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], Weights = ["number"], To = "district", Absent = AbsentRule.Skip },
        new Step.Reduce("scaled", Reduction.Mean) { Of = ["score"], Weights = ["number * 7 / 3"], To = "district", Absent = AbsentRule.Skip },
    ];

    /// <summary>Every shape of step at least once.</summary>
    private static readonly Step[] Everything =
    [
        .. Steps,
        new Step.Reduce("total", Reduction.Sum) { Of = ["shown"], Weights = ["number / 7"], To = "district", Absent = [new(ValueState.Missing, 3), new(ValueState.Masked)] },
        new Step.Reduce("share", Reduction.Share) { Of = ["score > 50"], To = "district", Absent = AbsentRule.Skip },
        new Step.Reduce("count", Reduction.Count) { Of = ["score > 50"], To = "district" },
        new Step.Reduce("trimmed", Reduction.Mean) { Of = ["score"], To = "all", Absent = AbsentRule.Skip, DropLow = 1, DropHigh = 1 },
        new Step.Reduce("spread", Reduction.StandardDeviation) { Of = ["score"], Weights = ["number"], To = "all", Absent = AbsentRule.Skip },
        new Step.Reduce("middle", Reduction.Median) { Of = ["score"], To = "all", Absent = AbsentRule.Skip },
        new Step.Reduce("some", Reduction.First) { Of = ["score", "number"], Absent = [new(ValueState.Missing)] },
        new Step.Limit("bounded", "score") { AtLeast = 0, AtMost = 60, Rules = [new("score > best / 2", BoundSide.AtMost, 50, SkipsAbsent: true)] },
        new Step.Band("band", "shown") { Bands = new(0, [new("10", true, 1), new("mean", false, 2)]) },
        new Step.Curve("curve", "score") { Points = [new(0, 0), new(30, 7), new(60, 9)] },
        new Step.Lookup("cell", "table", Outcome.Of(9)) { By = ["band"] },
        new Step.Decide("chosen", Outcome.From("curve")) { Rules = [new("score is missing", Outcome.Of(-1)), new("band > 1", Outcome.StateOf(ValueState.Suppressed))] },
        new Step.Require("enough", 1) { Of = ["score > 10", "curve > 5"], Rest = ["score > 5", "curve > 2"], Must = ["number > 1"] },
        new Step.Require("all.enough", Need.ShareOf(50)) { Of = ["enough"], To = "district", Where = "score is present" },
        new Step.Calculate("formula", "-score ^ 2 / (best - 3) + max(number, score@prior)"),
    ];

    private static Arbitrary<ObservedValue[]> Scores { get; } = Arb.From(Gen.ArrayOf(Gen.Frequency(
        (6, Gen.Choose(-200, 1000).Select(i => (ObservedValue)(i / 10m))), (1, Gen.Elements<ObservedValue>("missing", "masked", "suppressed", "0")))));

    [Fact]
    public void Rows_InAnyOrder_GiveTheSameResults() => Prop.ForAll(Scores, scores =>
    {
        var compiled = Schools(Steps).Compile();
        var table = Table(scores);
        Scoreboard one = compiled.Run(table, AsOf), other = compiled.Run(table with { Rows = table.Rows.Reverse().ToValueList() }, AsOf);
        return All(one).SequenceEqual(All(other));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Weights_Scaled_ChangeNothing() => Prop.ForAll(Scores, scores =>
    {
        var board = OfSchools(scores, Steps);
        return board.RowsOf("district").All(d => board.ValueOf("mean", d)! == board.ValueOf("scaled", d)!);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Explaining_AnyValue_GivesTheIdenticalNumber() => Prop.ForAll(Scores, scores =>
    {
        var board = OfSchools(scores, Everything);
        return board.ColumnsOf("school").Concat(board.ColumnsOf("district")).Concat(board.ColumnsOf("all"))
            .All(column => new[] { "school", "district", "all" }.SelectMany(level => board.RowsOf(level)).Distinct()
                .All(row => board.ValueOf(column, row) is not { } value || board.Explain(column, row)[^1].Value == value));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Contributions_OfSumsMeansSharesAndCounts_SumToTheResult() => Prop.ForAll(Scores, scores =>
    {
        var board = OfSchools(scores, Everything);
        return new[] { "mean", "total", "share", "count" }.All(column => board.RowsOf("district").All(row => board.Explain(column, row)[^1] is var step
            && (step.Value.Number is not { } number || Math.Abs(step.Items.Sum(i => i.Contribution ?? 0) - number) < 1e-20m)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void VarianceShares_SumToOne() => Prop.ForAll(Scores, scores =>
        OfSchools(scores, Everything).Explain("spread")[^1] is var step
            && (step.Items.All(i => i.VarianceShare is null) || Math.Abs(step.Items.Sum(i => i.VarianceShare ?? 0) - 1) < 1e-20m))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Bands_AreTotal() => Prop.ForAll(Arb.From(Gen.Choose(-10_000, 10_000)), i =>
        OfWhole(i / 7m, 0, new Step.Band("r", "a") { Bands = new(0, [new("-3", false, 1), new("3", true, 2), new("3", false, 3)]) }).ValueOf("r")!.State == ValueState.Present)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static IEnumerable<string> All(Scoreboard board) => board.RowsOf("school").SelectMany(s => new[] { "relative", "shown", "place" }.Select(c => board.ValueOf(c, s)!.ToString()))
        .Concat(board.RowsOf("district").Select(d => board.ValueOf("mean", d)!.ToString()));
}
