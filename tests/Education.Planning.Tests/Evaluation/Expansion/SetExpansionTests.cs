using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;
using Outcome = Education.Planning.Evaluation.Outcome;

namespace Education.Planning.Tests.Evaluation.Expansion;

/// <summary>Sets mean what is written out by hand; the messages of their defects stand in <see cref="EvaluationExamples"/>.</summary>
public class SetExpansionTests
{
    private static readonly ValueList<NameSet> Sets = [new("r", ["a", "b"]), new("n", ["1", "2"])];

    public static TheoryData<Step, Step[]> Written => new()
    {
        { new Step.Calculate("x.{r}", "2 * {r} + y.{r}@prior"), [new Step.Calculate("x.a", "2 * a + y.a@prior"), new Step.Calculate("x.b", "2 * b + y.b@prior")] },
        { new Step.Calculate("x{n}", "a ^ 2 * {n}"), [new Step.Calculate("x1", "a ^ 2 * 1"), new Step.Calculate("x2", "a ^ 2 * 2")] },
        { new Step.Calculate("{r}.{n}", "{r} > {n}"), [new Step.Calculate("a.1", "a > 1"), new Step.Calculate("a.2", "a > 2"), new Step.Calculate("b.1", "b > 1"), new Step.Calculate("b.2", "b > 2")] },
        { new Step.Calculate("x", "a = '{'"), [new Step.Calculate("x", "a = '{'")] },
        {
            new Step.Lookup("least.{r}", "table.{r}", Outcome.Of("no {r}")) { By = ["'{r}'", "kind"], Scale = "scale.{r}" },
            [
                new Step.Lookup("least.a", "table.a", Outcome.Of("no a")) { By = ["'a'", "kind"], Scale = "scale.a" },
                new Step.Lookup("least.b", "table.b", Outcome.Of("no b")) { By = ["'b'", "kind"], Scale = "scale.b" },
            ]
        },
        { new Step.Reduce("x", Reduction.Sum) { Of = ["{r}", "3"] }, [new Step.Reduce("x", Reduction.Sum) { Of = ["a", "b", "3"] }] },
        { new Step.Reduce("x", Reduction.Sum) { Of = ["{r}.{n}"] }, [new Step.Reduce("x", Reduction.Sum) { Of = ["a.1", "a.2", "b.1", "b.2"] }] },
        { new Step.Reduce("{r}", Reduction.Sum) { Of = ["{r}.{n}"] }, [new Step.Reduce("a", Reduction.Sum) { Of = ["a.1", "a.2"] }, new Step.Reduce("b", Reduction.Sum) { Of = ["b.1", "b.2"] }] },
        { new Step.Reduce("x", Reduction.Mean) { Of = ["{r}", "c"], Weights = ["w.{r}", "2"] }, [new Step.Reduce("x", Reduction.Mean) { Of = ["a", "b", "c"], Weights = ["w.a", "w.b", "2"] }] },
        { new Step.Reduce("x", Reduction.Mean) { Of = ["{r}", "c"], Weights = ["1", "2"] }, [new Step.Reduce("x", Reduction.Mean) { Of = ["a", "b", "c"], Weights = ["1", "1", "2"] }] },
        {
            new Step.Reduce("x", Reduction.Mean) { Of = ["{r}", "c"], Shift = [new("{r}", ["c"], ShiftRule.Equal), new("c", ["{r}"], ShiftRule.Equal)] },
            [new Step.Reduce("x", Reduction.Mean) { Of = ["a", "b", "c"], Shift = [new("a", ["c"], ShiftRule.Equal), new("b", ["c"], ShiftRule.Equal), new("c", ["a", "b"], ShiftRule.Equal)] }]
        },
        {
            new Step.Require("x", 1) { Of = ["met.{r}"], Rest = ["near.{r}"], Must = ["{n} < 3"] },
            [new Step.Require("x", 1) { Of = ["met.a", "met.b"], Rest = ["near.a", "near.b"], Must = ["1 < 3", "2 < 3"] }]
        },
        {
            new Step.Decide("{r}", Outcome.From("{r}.x")) { Rules = [new("{r} > 1", Outcome.Of("{r}")), new("yes", Outcome.Of(3))] },
            [
                new Step.Decide("a", Outcome.From("a.x")) { Rules = [new("a > 1", Outcome.Of("a")), new("yes", Outcome.Of(3))] },
                new Step.Decide("b", Outcome.From("b.x")) { Rules = [new("b > 1", Outcome.Of("b")), new("yes", Outcome.Of(3))] },
            ]
        },
        {
            new Step.Limit("l.{r}", "{r}") { AtMost = "{r}", Rules = [new("{r} > 1", BoundSide.Below, "{r}")] },
            [new Step.Limit("l.a", "a") { AtMost = "a", Rules = [new("a > 1", BoundSide.Below, "a")] }, new Step.Limit("l.b", "b") { AtMost = "b", Rules = [new("b > 1", BoundSide.Below, "b")] }]
        },
        {
            new Step.Band("{r}.band", "{r}") { Bands = new("not {r}", [new("cut.{r}", true, "{r}")]) },
            [new Step.Band("a.band", "a") { Bands = new("not a", [new("cut.a", true, "a")]) }, new Step.Band("b.band", "b") { Bands = new("not b", [new("cut.b", true, "b")]) }]
        },
        { new Step.Curve("{r}.c", "{r}") { In = "curve.{r}" }, [new Step.Curve("a.c", "a") { In = "curve.a" }, new Step.Curve("b.c", "b") { In = "curve.b" }] },
        {
            new Step.Rank("{r}.place", "{r}", Best.High, RankTies.Minimum) { Then = [new("{r}.x", Best.Low)], Within = "level.{r}", Where = "{r} > 0" },
            [
                new Step.Rank("a.place", "a", Best.High, RankTies.Minimum) { Then = [new("a.x", Best.Low)], Within = "level.a", Where = "a > 0" },
                new Step.Rank("b.place", "b", Best.High, RankTies.Minimum) { Then = [new("b.x", Best.Low)], Within = "level.b", Where = "b > 0" },
            ]
        },
        { new Step.Round("{r}.r", "{r}") { Digits = 2 }, [new Step.Round("a.r", "a") { Digits = 2 }, new Step.Round("b.r", "b") { Digits = 2 }] },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Expand_AStep_GivesWhatIsWrittenOutByHand(Step step, Step[] plain)
    {
        var scheme = Scheme(step) with { Sets = Sets };
        scheme.Expand().Steps.Should().Equal(plain);
        scheme.Expand().Sets.Should().BeEmpty();
    }

    [Fact]
    public void Expand_InputsAndPublishedColumns_RepeatToo()
    {
        var plain = new EvaluationScheme
        {
            Name = "Raters", Sets = [new("rater", ["r1", "r2"])], Publish = ["mark.{rater}", "mean"],
            Levels = [new() { Name = "entry", Inputs = [new("mark.{rater}", ColumnType.Number()) { Least = 0 }] }],
            Steps = [new Step.Reduce("mean", Reduction.Mean) { Of = ["mark.{rater}"] }],
        }.Expand();
        plain.Levels[0].Inputs.Should().Equal(new ObservedColumn("mark.r1", ColumnType.Number()) { Least = 0 }, new ObservedColumn("mark.r2", ColumnType.Number()) { Least = 0 });
        plain.Publish.Should().Equal("mark.r1", "mark.r2", "mean");
    }

    [Fact]
    public void Compile_ADefectOfAMember_StandsWhereItWasWritten() => (Scheme(new Step.Calculate("x.{r}", "q.{r}")) with { Sets = Sets }).Compile()
        .Diagnostics.Select(d => d.ToString()).Should().Equal(
            "EVA0201 error steps/x.{r}: There is no column, parameter or table `q.a`.",
            "EVA0201 error steps/x.{r}: There is no column, parameter or table `q.b`.");

    [Fact]
    public void Compile_TwoStepsThatBecomeOne_AreADoubledName() => (Scheme(new Step.Calculate("x.{r}", "1"), new Step.Calculate("x.a", "2")) with { Sets = Sets }).Compile()
        .Diagnostics.Select(d => d.ToString()).Should().Equal("EVA0202 error steps/x.{r}: The name `x.a` stands for two things.");

    [Fact]
    public void Compile_UnknownSetsAnywhere_AreNamed() => (Scheme(new Step.Calculate("x", "a = '{q}'"), new Step.Reduce("y", Reduction.Sum) { Of = ["{q}"] }) with { Sets = [new("r", ["a", "a", "b-c"]), new("r", ["a"]), new("not", [])] }).Compile()
        .Diagnostics.Select(d => d.ToString()).Should().Contain([
            "EVA0403 error sets/r: 'a' cannot be a member of a set.", "EVA0403 error sets/r: 'b-c' cannot be a member of a set.", "EVA0202 error sets/r: The name `r` stands for two things.",
            "EVA0203 error sets/not: `not` is not a name.", "EVA0402 error sets/not: The set `not` has no members.", "EVA0401 error steps/x: There is no set `q`.", "EVA0401 error steps/y: There is no set `q`.",
        ]);

    [Fact]
    public void Results_OfASet_AreThoseOfTheSchemeByHand() => Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(-50, 50), 5)), Arb.From(Gen.Choose(1, 12)), (numbers, size) =>
    {
        var members = Enumerable.Range(1, size).Select(i => $"m{i}").ToList();
        var inputs = members.Select(m => new ObservedColumn(m, ColumnType.Number())).ToValueList();
        var written = new EvaluationScheme
        {
            Name = "Sets", Sets = [new("m", members.ToValueList())], Levels = [new() { Name = "all", Inputs = [new("{m}", ColumnType.Number())] }],
            Steps = [new Step.Calculate("x.{m}", "{m} * {m} - 1"), new Step.Reduce("mean", Reduction.Mean) { Of = ["x.{m}"], Weights = ["abs({m}) + 1"] }, new Step.Require("most", Need.ShareOf(60)) { Of = ["x.{m} > 20"] }],
        };
        var byHand = new EvaluationScheme
        {
            Name = "Sets", Levels = [new() { Name = "all", Inputs = inputs }],
            Steps =
            [
                .. members.Select(m => new Step.Calculate($"x.{m}", $"{m} * {m} - 1")),
                new Step.Reduce("mean", Reduction.Mean) { Of = members.Select(m => (Expression)$"x.{m}").ToValueList(), Weights = members.Select(m => (Expression)$"abs({m}) + 1").ToValueList() },
                new Step.Require("most", Need.ShareOf(60)) { Of = members.Select(m => (Expression)$"x.{m} > 20").ToValueList() },
            ],
        };
        ObservationTable table = new() { Rows = [new() { Level = "all", Key = "all", Cells = members.Select((m, i) => new ObservedCell(m, numbers[i % 5])).ToValueList() }] };
        return written.Expand() == byHand && byHand.Expand() == byHand
            && new[] { "mean", "most", "x.m1" }.All(c => written.Compile().Run(table, AsOf).ValueOf(c) == byHand.Compile().Run(table, AsOf).ValueOf(c));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
}
