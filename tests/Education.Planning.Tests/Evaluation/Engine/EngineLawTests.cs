using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

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
        var board = OfSchools(scores, new Step.Calculate("twice", "score * 2"), new Step.Round("shown", "twice / 3") { Digits = 2 });
        return board.RowsOf("school").All(s => board.Explain("shown", s)[^1].Result == board.ValueOf("shown", s)!.ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Bands_AreTotal() => Prop.ForAll(Arb.From(Gen.Choose(-10_000, 10_000)), i =>
        OfWhole(i / 7m, 0, new Step.Band("r", "a") { Bands = new(0, [new("-3", false, 1), new("3", true, 2), new("3", false, 3)]) }).ValueOf("r")!.State == ValueState.Present)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static IEnumerable<string> All(Scoreboard board) => board.RowsOf("school").SelectMany(s => new[] { "relative", "shown", "place" }.Select(c => board.ValueOf(c, s)!.ToString()))
        .Concat(board.RowsOf("district").Select(d => board.ValueOf("mean", d)!.ToString()));
}
