using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>What the explanation of each step shows, worked out by hand.</summary>
public class ExplanationTests
{
    [Fact]
    public void Round_WhoseLaterComparisonWouldDiffer_SaysSo()
    {
        var board = OfWhole("59.96", 0,
            new Step.Round("shown", "a") { Digits = 1 },
            new Step.Calculate("passes", "shown >= 60"),
            new Step.Calculate("fine", "shown >= 50"),
            new Step.Band("label", "shown") { Bands = new("low", [new("60", true, "high")]) });

        var step = board.Explain("shown")[^1];

        (step.Before!.Number, step.Value.Number, step.Remainder).Should().Be((59.96m, 60m, 0.04m));
        Sentences(step).Should().Be((
            "59.96 rounded to 60; `passes` would differ on the raw value; `label` would differ on the raw value",
            "59.96 取整为 60；若按未取整的值，`passes` 会不同；若按未取整的值，`label` 会不同"));
        step.Items.Select(i => (i.Name, i.InPlace, i.Because!.Default)).Should().BeEquivalentTo([
            ("passes", "shown >= 60", "on the raw value 59.96 is below 60"), ("label", ">= 60", "on the raw value 59.96 is below 60")]);
    }

    [Fact]
    public void Round_OfARoot_ShowsWhatWasCutOff()
    {
        var step = OfWhole(2, 0, new Step.Round("r", "sqrt(a)") { Digits = 3 }).Explain("r")[^1];

        step.Remainder.Should().Be(1.414m - 1.4142135623730951m);
        step.Items.Should().BeEmpty();
    }

    [Fact]
    public void Limit_WithRules_ShowsWhichBoundAndTheValueBefore()
    {
        var board = OfWhole("120", "2", new Step.Limit("r", "a")
        {
            AtLeast = 0, AtMost = 100, Rules = [new("b >= 4", BoundSide.AtMost, 40), new("b >= 2", BoundSide.AtMost, 60)],
        });

        var step = board.Explain("r")[^1];

        step.Before!.Number.Should().Be(120);
        Sentences(step).Should().Be(("cut from 120 to 60; by b >= 2: atMost 60", "由 120 降到 60；依据 b >= 2: atMost 60"));
        step.Items.Select(i => (i.Name, i.Standing, i.Gives, i.Because?.Default)).Should().Equal(
            ("atLeast 0", ItemStanding.Holds, "atLeast 0", null), ("atMost 100", ItemStanding.Holds, "atMost 100", null),
            ("b >= 4", ItemStanding.Fails, "atMost 40", "2 is below 4"), ("b >= 2", ItemStanding.Decides, "atMost 60", "2 equals 2"));
    }

    [Fact]
    public void Band_BetweenTwoCuts_ShowsBothAndTheWayToEach()
    {
        var step = OfWhole("86.9", 0, new Step.Band("r", "a") { Bands = new("合格", [new("75", true, "良好"), new("90", true, "优秀")]) }).Explain("r")[^1];

        Sentences(step).Should().Be(("86.9 is above 75; 86.9 is below 90; 3.1 more reaches '优秀'", "86.9 高于 75；86.9 低于 90；再加 3.1 即为 '优秀'"));
        step.Items.Select(i => (i.Name, i.Standing, i.Gives, i.Distance)).Should().Equal(
            (">= 75", ItemStanding.Holds, "'良好'", 11.9m), (">= 90", ItemStanding.Fails, "'优秀'", 3.1m));
    }

    [Theory]
    [InlineData("90", "90 lies between (80, 24) and (100, 30)", "(80, 24)|(100, 30)")]
    [InlineData("40", "40 is below (50, 0)", "(50, 0)")]
    [InlineData("101", "101 is above (100, 30)", "(100, 30)")]
    [InlineData("101", "101 is above (100, 30)", "(80, 24)|(100, 30)", CurveEnds.Extend)]
    [InlineData("49", "49 is below (50, 0)", "(50, 0)|(80, 24)", CurveEnds.Extend)]
    public void Curve_ShowsThePointsAround(string a, string sentence, string points, CurveEnds ends = CurveEnds.Flat)
    {
        var step = OfWhole(a, 0, new Step.Curve("r", "a") { Points = [new(50, 0), new(80, 24), new(100, 30)], Ends = ends }).Explain("r")[^1];

        step.Decided!.Default.Should().Be(sentence);
        string.Join('|', step.Items.Select(i => i.Name)).Should().Be(points);
    }

    [Fact]
    public void Lookup_ShowsKeysCellAndSource()
    {
        var scheme = Scheme(new Step.Lookup("r", "least", Outcome.StateOf(ValueState.Undecided)) { By = ["a"] }) with
        {
            Parameters = [new() { Name = "least", Table = [new(["4"], 7.5m)], Source = "教督〔2017〕6号" }],
        };
        var step = scheme.Compile().Run(new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("a", 4)] }] }, AsOf).Explain("r")[^1];

        (step.Result, step.Decided!.Default, step.Source!.Default).Should().Be(("7.5", "cell 4 of `least`", "教督〔2017〕6号"));
        step.Items.Select(i => (i.Name, i.Value!.Number)).Should().Equal(("a", 4m));
    }

    [Fact]
    public void Decide_ShowsTheRulesBeforeAndAfterTheOneThatFired()
    {
        var board = OfWhole("0.59", "1", new Step.Calculate("enough", "a >= 0.6"), new Step.Decide("r", Outcome.Of(0))
        {
            Rules = [new("enough", Outcome.Of(40)), new("b > 0 and a > 0.5", Outcome.From("40 * a")), new("b > 5", Outcome.StateOf(ValueState.Masked))],
        });

        var step = board.Explain("r")[^1];

        Sentences(step).Should().Be(("rule 2 applies: b > 0 and a > 0.5; 1 is above 0", "适用第 2 条规则：b > 0 and a > 0.5；1 高于 0"));
        step.Items.Select(i => (i.Name, i.Standing, i.InPlace, i.Gives, i.Because?.Default, i.Distance)).Should().Equal(
            ("enough", ItemStanding.Fails, "0.59 >= 0.6", "40", "0.59 is below 0.6", 0.01m),
            ("b > 0 and a > 0.5", ItemStanding.Holds, "1 > 0 and 0.59 > 0.5", "40 * a", "1 is above 0", 1),
            ("b > 5", ItemStanding.NotReached, null, "masked", null, null));
    }

    [Fact]
    public void Decide_WithoutARuleThatApplies_SaysWhyNot()
        => OfWhole(1, 1, new Step.Decide("r", Outcome.Of(0)) { Rules = [new("a > 1", Outcome.Of(1))] }).Explain("r")[^1].Decided!.Default.Should().Be("no rule applies, of 1");

    [Fact]
    public void Mean_OfRoundedParts_ShowsContributionsAndTheRemainder()
    {
        var board = OfWhole("80.26", "70.04",
            new Step.Round("one", "a") { Digits = 1 }, new Step.Round("two", "b") { Digits = 1 },
            new Step.Reduce("r", Reduction.Mean) { Of = ["one", "two"], Weights = ["3", "1"] });

        var step = board.Explain("r")[^1];

        step.InPlace.Should().Be("0.75 * 80.3 + 0.25 * 70");
        step.Items.Select(i => (i.Name, i.Weight, i.EffectiveWeight, i.Contribution, i.Remainder)).Should().Equal(
            ("one", 3m, 0.75m, 60.225m, 0.03m), ("two", 1m, 0.25m, 17.5m, -0.01m));
        (step.Value.Number, step.Remainder).Should().Be((77.725m, 0.02m));
    }

    [Fact]
    public void Mean_WithShiftedWeights_SaysWhereTheyWentAndSumsUp()
    {
        var step = OfWhole(80, "missing", new Step.Reduce("r", Reduction.Mean)
        {
            Of = ["a", "b", "50", "60"], Weights = ["0.2", "0.3", "0.1", "0.4"], Absent = AbsentRule.Skip, Shift = [new("b", ["a", "50"], ShiftRule.Proportional)],
        }).Explain("r")[^1];

        // 0.3 goes to 0.2 and 0.1 in proportion: 0.4 and 0.2.
        step.Value.Number.Should().Be(66);
        step.Items.Select(i => (i.Name, i.Standing, i.Weight, i.EffectiveWeight, i.Contribution, i.Because?.Default)).Should().Equal(
            ("a", ItemStanding.Counts, 0.2m, 0.4m, 32m, "takes over weight 0.2"), ("b", ItemStanding.LeftOut, 0.3m, null, null, "no data; its weight goes to a, 50"),
            ("50", ItemStanding.Counts, 0.1m, 0.2m, 10m, "takes over weight 0.1"), ("60", ItemStanding.Counts, 0.4m, 0.4m, 24m, null));
    }

    [Fact]
    public void Round_BeforeBandsOfAParameter_LooksAtThem()
    {
        var scheme = Scheme(new Step.Round("shown", "a") { Digits = 0 }, new Step.Band("label", "shown") { In = "cuts" }) with
        {
            Parameters = [new() { Name = "cuts", Bands = new("low", [new(60, true, "high")]), Source = "Notice 7" }],
        };
        var board = scheme.Compile().Run(new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("a", "59.5")] }] }, AsOf);

        board.Explain("shown")[^1].Decided!.Default.Should().Be("59.5 rounded to 60; `label` would differ on the raw value");
        board.Explain("label")[^1].Source!.Default.Should().Be("Notice 7");
    }

    [Fact]
    public void Mean_WithAbsentAndDropped_SaysWhatBecameOfEach()
    {
        var board = OfSchools([9, "missing", 7, "masked", 3], new Step.Reduce("r", Reduction.Mean)
        {
            Of = ["score"], To = "all", Absent = [new(ValueState.Missing), new(ValueState.Masked, 5)], DropLow = 1,
        });

        var step = board.Explain("r")[^1];

        step.Value.Number.Should().Be(7);
        step.Decided!.Default.Should().Be("3 of 5 values taken");
        step.Items.Select(i => (i.Name, i.Standing, i.Contribution is { } c ? decimal.Round(c, 6) : default(decimal?), i.Because?.Default)).Should().Equal(
            ("s1", ItemStanding.Counts, 3m, null), ("s2", ItemStanding.LeftOut, null, "no data"), ("s3", ItemStanding.Counts, 2.333333m, null),
            ("s4", ItemStanding.StandsIn, 1.666667m, "5 stands in"), ("s5", ItemStanding.Dropped, null, null));
    }

    [Fact]
    public void Sum_ThatCarries_SaysWhoseStateItIs()
        => OfWhole(1, "suppressed", new Step.Reduce("r", Reduction.Sum) { Of = ["a", "b"] }).Explain("r")[^1].Items.Select(i => i.Standing)
            .Should().Equal(ItemStanding.Counts, ItemStanding.Carried);

    [Theory]
    [InlineData(Reduction.Maximum, "s3")]
    [InlineData(Reduction.Minimum, "s2")]
    [InlineData(Reduction.Median, "s1")]
    public void Extreme_IsTheItemThatDecides(Reduction method, string key)
        => OfSchools([5, 2, 8], new Step.Reduce("r", method) { Of = ["score"], To = "all" }).Explain("r")[^1].Items.Single(i => i.Standing == ItemStanding.Decides).Name.Should().Be(key);

    [Fact]
    public void First_ShowsWhatWasPassedOverAndNotReached()
        => OfWhole("missing", 3, new Step.Reduce("r", Reduction.First) { Of = ["a", "b", "7"], Absent = AbsentRule.Skip }).Explain("r")[^1].Items.Select(i => i.Standing)
            .Should().Equal(ItemStanding.LeftOut, ItemStanding.Decides, ItemStanding.NotReached);

    [Fact]
    public void Variation_ShowsTheMeanAndWhoDrivesIt()
    {
        // Mean 4; squares 9, 1, 16 of 26.
        var step = OfSchools([1, 3, 8], new Step.Reduce("r", Reduction.VariationCoefficient) { Of = ["score"], To = "all" }).Explain("r")[^1];

        Sentences(step).Should().Be(("mean 4; s3 makes 61.5 % of the variance", "平均值 4；s3 占方差的 61.5 %"));
        step.Before!.Number.Should().Be(4);
        step.Items.Select(i => i.VarianceShare!.Value * 26).Select(x => decimal.Round(x, 20)).Should().Equal(9, 1, 16);
    }

    [Fact]
    public void Require_WithRest_ShowsTheUnmetTheirDistanceAndTheFailingClause()
    {
        var board = OfWhole("10", "6.5", new Step.Require("r", 1) { Of = ["a >= 10", "b >= 7.5"], Rest = ["a >= 9", "b >= 6.6"], Must = ["b > 7"] });

        var step = board.Explain("r")[^1];

        step.Result.Should().Be("no");
        Sentences(step).Should().Be((
            "1 of 2 hold, 0 open; b >= 7.5 fails and so does its least; b > 7 may not fail",
            "2 项中 1 项成立，0 项未定；b >= 7.5 不成立，且未达到其最低要求；b > 7 必须成立"));
        step.Items.Select(i => (i.Name, i.Standing, i.Distance, i.Because?.Default)).Should().Equal(
            ("a >= 10", ItemStanding.Holds, 0m, "10 equals 10"), ("b >= 7.5", ItemStanding.Fails, 1m, "6.5 is below 7.5"),
            ("b >= 6.6", ItemStanding.Fails, 0.1m, "6.5 is below 6.6"), ("b > 7", ItemStanding.Fails, 0.5m, "6.5 is below 7"));
    }

    [Fact]
    public void Require_WithThousandsOfFailingRows_SaysThemAllInOneSentence()
    {
        var board = OfSchools(Enumerable.Repeat<ObservedValue>(50, 20_000), new Step.Require("r", Need.All) { Of = ["score >= 60"], Rest = ["score >= 55"], To = "all" });

        var sentence = board.Explain("r")[^1].Decided!.In(Languages.SimplifiedChinese);

        sentence.Should().StartWith("20000 项中 0 项成立，0 项未定；需要：").And.EndWith("；s9999 不成立，且未达到其最低要求");
        sentence.Count(c => c == '；').Should().Be(20_002);
    }

    [Fact]
    public void Require_OverRows_NamesTheRowsAndWhatIsNeeded()
    {
        var board = OfSchools([90, 50, "missing"], new Step.Require("r", Need.All) { Of = ["score >= 60"], To = "all" });

        var step = board.Explain("r")[^1];

        step.Decided!.Default.Should().Be("1 of 3 hold, 1 open; needed: all; not met: s2");
        step.Items.Select(i => (i.Name, i.Standing, i.Distance)).Should().Equal(("s1", ItemStanding.Holds, 30m), ("s2", ItemStanding.Fails, 10m), ("s3", ItemStanding.Open, null));
    }

    [Fact]
    public void Rank_ShowsNeighboursTheTieAndWhatBrokeIt()
    {
        var board = OfSchools([90, 80, 80, 80, 70, "missing"], new Step.Rank("r", "score", Best.High, RankTies.Minimum) { Then = [new("max(number, 3)", Best.Low)] });

        var step = board.Explain("r", "s2")[^1];

        step.Result.Should().Be("2");
        Sentences(step).Should().Be((
            "place 2 of 5; tied with s3; tied with s4 but for max(number, 3): 3 against 4",
            "5 个中的第 2 位；与 s3 并列；与 s4 同分，由 max(number, 3) 区分：3 对 4"));
        step.Items.Select(i => (i.Name, i.Standing, i.Distance)).Should().Equal(("s1", ItemStanding.Better, 10m), ("s3", ItemStanding.Equal, 0m), ("s4", ItemStanding.Worse, 0m));
    }

    [Fact]
    public void Calculate_OfClauses_ShowsEach()
    {
        var step = OfWhole(3, "missing", new Step.Calculate("r", "a > 1 and b > 1")).Explain("r")[^1];

        step.InPlace.Should().Be("3 > 1 and missing > 1");
        step.Items.Select(i => (i.Name, i.Standing)).Should().Equal(("a > 1", ItemStanding.Holds), ("b > 1", ItemStanding.Open));
    }

    [Fact]
    public void Parameter_ShowsItsSource()
    {
        var scheme = Scheme(new Step.Calculate("r", "a >= floor")) with { Parameters = [new() { Name = "floor", Value = 0.85m, Source = "Notice 6" }] };

        scheme.Compile().Run(new() { Rows = [] }, AsOf).Explain("r").Single(s => s.Column == "floor").Source!.Default.Should().Be("Notice 6");
    }

    private static (string English, string Chinese) Sentences(StepExplanation step) => (step.Decided!.Default, step.Decided.In(Languages.SimplifiedChinese));
}
