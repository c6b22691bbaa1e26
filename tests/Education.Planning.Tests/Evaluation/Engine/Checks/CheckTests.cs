using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Engine.Checks;

/// <summary>What conditions and bounds prove, and what they do not; the messages stand in <see cref="EvaluationExamples"/>.</summary>
public class CheckTests
{
    [Theory]
    [InlineData("1 / n", "EVA0602")]
    [InlineData("1 / p", null)]
    [InlineData("1 / z", "EVA0601")]
    [InlineData("1 / (p + z)", null)]
    [InlineData("1 / (z - 1)", "EVA0601")]
    [InlineData("1 / max(1, n)", null)]
    [InlineData("1 / (n ^ 2 + 1)", null)]
    [InlineData("1 / (p - p)", "EVA0601")]
    [InlineData("1 / 0", "EVA0601")]
    [InlineData("z > 0 and 1 / z > 2", null)]
    [InlineData("z = 0 or 1 / z > 2", null)]
    [InlineData("n <> 0 and 1 / n > 2", null)]
    [InlineData("1 / z > 2 and z > 0", "EVA0601")]
    [InlineData("z >= 0 and 1 / z > 2", "EVA0601")]
    [InlineData("1 / p@prior", null)]
    public void Divisor_IsJudged_ByBoundsAndConditions(string formula, string? id)
        => Found(new Step.Calculate("r", formula)).Where(i => i is "EVA0601" or "EVA0602").Should().Equal(id is null ? [] : [id]);

    [Fact]
    public void Divisor_InADecision_IsGuardedByItsRules()
    {
        Found(new Step.Decide("r", Outcome.Of(0)) { Rules = [new("z > 0", Outcome.From("1 / z"))] }).Should().BeEmpty();
        Found(new Step.Decide("r", Outcome.From("1 / z")) { Rules = [new("z = 0", Outcome.Of(0))] }).Should().BeEmpty();
        Found(new Step.Decide("r", Outcome.From("1 / z")) { Rules = [new("z = 0", Outcome.Of(0), SkipsAbsent: true)] }).Should().Equal("EVA0601");
        Found(new Step.Decide("r", Outcome.From("1 / z")) { Rules = [new("z > 1", Outcome.Of(0))] }).Should().Equal("EVA0601");
        Found(new Step.Calculate("counts", "not (z < 1)"), new Step.Decide("r", Outcome.Of(0)) { Rules = [new("counts", Outcome.From("1 / z"))] }).Should().BeEmpty();
        Found(new Step.Reduce("r", Reduction.Sum) { Of = ["1 / q"], To = "all", Where = "q >= 1", Absent = AbsentRule.Skip }).Should().BeEmpty();
        Found(new Step.Reduce("r", Reduction.Sum) { Of = ["1 / q"], To = "all", Absent = AbsentRule.Skip }).Should().Equal("EVA0602");
    }

    [Fact]
    public void Rules_BehindOneThatAlwaysHolds_AreNotReached()
    {
        Found(Decide("z >= 0", "n > 1")).Should().Equal("EVA0603");
        Found(Decide("n < 5", "n >= 5")).Should().BeEmpty("the last rule may be for the rest");
        Found(Decide("n < 5", "n >= 5", "n = 7")).Should().Equal("EVA0603");
        Found(Decide("yes", "n > 1")).Should().Equal("EVA0603");
        Found(new Step.Decide("r", Outcome.Of(0)) { Rules = [new("z >= 0", Outcome.Of(1), SkipsAbsent: true), new("n > 1", Outcome.Of(2))] }).Should().BeEmpty("an absent z goes on");
        Found(Decide("n is missing", "n > 1")).Should().BeEmpty();
    }

    [Fact]
    public void Rules_ThatNeverHold_AreReported()
    {
        Found(Decide("z < 0")).Should().Equal("EVA0604");
        Found(Decide("n > 5 and n < 3")).Should().Equal("EVA0604");
        Found(Decide("n > 5 and n < 5")).Should().Equal("EVA0604");
        Found(Decide("n > 1", "n > 2 or n = 3")).Should().Equal("EVA0604");
        Found(Decide("n > 1", "n > 2 or n = 1")).Should().BeEmpty();
        Found(Decide("level >= 'fail'", "n > 1")).Should().Equal("EVA0603");
        Found(Decide("level = 'good'", "level = 'good'")).Should().BeEmpty("only ends are known of what is not equal");
        Found(Decide("due >= '2026-01-01'", "due > '2026-06-30'")).Should().Equal("EVA0604");
    }

    [Fact]
    public void Gates_OfLabels_MustBite()
    {
        Found(Gate("n > 1", BoundSide.AtMost, "good")).Should().Equal("EVA0606");
        Found(Gate("n > 1", BoundSide.Below, "good")).Should().BeEmpty();
        Found(Gate("z < 0", BoundSide.Below, "good")).Should().Equal("EVA0605");
        Found(Gate("n > 5 and n < 3", BoundSide.Below, "good")).Should().Equal("EVA0605");
        Found(Gate("veto", BoundSide.AtMost, "fail")).Should().BeEmpty();
        Found(new Step.Limit("r", "level") { AtMost = "good" }).Should().Equal("EVA0607");
    }

    [Fact]
    public void Bands_OfParameters_AreLookedAt()
    {
        var low = new Parameter { Name = "low", Value = 60 };
        var high = new Parameter { Name = "high", Value = 50 };
        var step = new Step.Band("r", "n") { Bands = new(0, [new("low", true, 1), new("high", true, 2)]) };
        Found([low, high], step).Should().Equal("EVA0209");
        Found([low, high with { Value = 60 }], step).Should().Equal("EVA0209");
        Found([low, high with { Value = 60 }], step with { Bands = new(0, [new("low", true, 1), new("high", false, 2)]) }).Should().BeEmpty();
        Found([low with { Until = new(2025, 12, 31) }, low with { Value = 40, From = new(2026, 1, 1) }, high], step).Should().BeEmpty("one version is in order");
        Found([], new Step.Band("r", "z") { Bands = new(0, [new("0", true, 1)]) }).Should().Equal("EVA0611");
    }

    [Fact]
    public void Keys_ThatNoLookupGives_AreReported()
    {
        Found([Table("1", "5")], Grade, Lookup("band")).Should().BeEmpty();
        Found([Table("1", "4")], Grade, Lookup("band")).Should().Equal("EVA0613");
        Found([Table("one")], Grade, Lookup("band")).Should().Equal("EVA0613");
        Found([Table("yes", "maybe")], Lookup("veto")).Should().Equal("EVA0613");
        Found([Table("0", "-1")], Lookup("z")).Should().Equal("EVA0613");
        Found([Table("anything")], Lookup("word")).Should().BeEmpty();
        Found([Table("anything", "nothing")], Lookup("'anything'"), Lookup("'nothing'") with { Name = "s" }).Should().BeEmpty();
    }

    [Fact]
    public void Gathers_AreHints_OnlyWherePeersAreMeasuredByThem()
    {
        Found(new Step.Reduce("sum", Reduction.Sum) { Of = ["q"], To = "all" }).Should().BeEmpty();
        Found(new Step.Reduce("sum", Reduction.Maximum) { Of = ["q"], To = "all" }, new Step.Calculate("half", "sum / 2"), new Step.Calculate("r", "q > half")).Should().Equal("EVA0620");
        Found(new Step.Reduce("sum", Reduction.Count) { Of = ["q"], To = "all" }, new Step.Calculate("r", "q > sum")).Should().BeEmpty();
    }

    private static readonly Step Grade = new Step.Band("band", "n") { Bands = new(1, [new("10", true, 5)]) };

    private static Parameter Table(params string[] keys) => new() { Name = "t", Table = keys.Select((k, i) => new TableCell([k], i)).ToValueList() };

    private static Step.Lookup Lookup(string by) => new("r", "t", Outcome.Of(0)) { By = [by] };

    private static Step.Decide Decide(params string[] conditions) => new("r", Outcome.Of(-1)) { Rules = conditions.Select((c, i) => new Rule(c, Outcome.Of(i))).ToValueList() };

    private static Step.Limit Gate(string when, BoundSide side, string label) => new("r", "level") { Rules = [new(when, side, label)] };

    private static IEnumerable<string> Found(params Step[] steps) => Found([], steps);

    private static IEnumerable<string> Found(ValueList<Parameter> parameters, params Step[] steps) => new EvaluationScheme
    {
        Name = "Checks",
        Scales = [new("grade", ["fail", "pass", "good"])],
        Parameters = parameters,
        Levels =
        [
            new()
            {
                Name = "all",
                Inputs =
                [
                    new("n", ColumnType.Number()), new("z", ColumnType.Number()) { Least = 0 }, new("p", ColumnType.Number()) { Least = 1, Most = 9 },
                    new("veto", ColumnType.Flag), new("word", ColumnType.Text), new("level", ColumnType.LabelOf("grade")), new("due", ColumnType.Date),
                ],
            },
            new() { Name = "school", Inputs = [new("q", ColumnType.Number())] },
        ],
        Steps = steps.ToValueList(),
    }.Compile().Diagnostics.Select(d => d.Id);
}
