using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Each step of the catalogue by a table, with values worked out by hand.</summary>
public class StepTests
{
    [Theory]
    [InlineData("a + b * 2", "1", "2", "5")]
    [InlineData("a / b", "1", "4", "0.25")]
    [InlineData("a / b * b = a", "1", "3", "yes")]
    [InlineData("abs(0.975 - a) * 100 = 2.5", "1", "0", "yes")] // 2.5000000000000022 in doubles
    [InlineData("a / b", "1", "0", "undecided")]
    [InlineData("2 ^ a", "3", "0", "undecided-type")]
    [InlineData("a ^ 2 - b ^ -1", "3", "4", "8.75")]
    [InlineData("a ^ 5000", "3", "4", "undecided")]
    [InlineData("a + b", "1", "missing", "missing")]
    [InlineData("a + b", "missing", "suppressed", "suppressed")]
    [InlineData("a > 1 and b > 1", "0", "missing", "no")]
    [InlineData("a > 1 or b > 1", "2", "missing", "yes")]
    [InlineData("a > 1 and b > 1", "2", "missing", "missing")]
    [InlineData("not (b > 1)", "2", "withheld", "withheld")]
    [InlineData("b is missing", "2", "missing", "yes")]
    [InlineData("b is not present", "2", "masked", "yes")]
    [InlineData("max(0, min(1, a))", "7", "0", "1")]
    [InlineData("-a ^ 2", "3", "0", "-9")]
    public void Calculate_OnOneRow_IsExactAndThreeValued(string formula, string a, string b, string result)
    {
        if (result == "undecided-type") // a power that is not a whole literal is a real, and publishes as one
            OfWhole(a, b, new Step.Round("r", formula)).ValueOf("r")!.ToString().Should().Be("8");
        else
            OfWhole(a, b, new Step.Calculate("r", formula)).ValueOf("r")!.ToString().Should().Be(result);
    }

    [Theory]
    [InlineData("1:3", 2, "0.33")]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("-0.125", 2, "-0.13")]
    public void Round_OfANumber_KeepsDigits(string a, int digits, string result)
        => OfWhole(a, 0, new Step.Round("r", "a") { Digits = digits }).ValueOf("r")!.ToString().Should().Be(result);

    [Fact]
    public void Round_OfARoot_ReadsItsShortestDecimal()
        => OfWhole(2, 0, new Step.Round("r", "sqrt(a)") { Digits = 5 }).ValueOf("r")!.ToString().Should().Be("1.41421");

    [Theory]
    [InlineData("-5", "0", "0")]
    [InlineData("120", "0", "100")]
    [InlineData("50", "0", "50")]
    [InlineData("50", "1", "40")] // the cap of the rule
    [InlineData("50", "2", "40")] // floor 60 and cap 40: caps come last
    [InlineData("50", "missing", "missing")]
    public void Limit_FloorsThenCaps_ACapWins(string a, string b, string result) => OfWhole(a, b, new Step.Limit("r", "a")
    {
        AtLeast = 0, AtMost = 100,
        Rules = [new("b = 2", BoundSide.AtLeast, 60), new("b >= 1", BoundSide.AtMost, 40)],
    }).ValueOf("r")!.ToString().Should().Be(result);

    [Theory]
    [InlineData("59.9", "0", "fail", "59.9 is below 60; 0.1 more reaches 'pass'")]
    [InlineData("60", "0", "pass", "60 equals 60; 60 is below 90; more than 30 more reaches 'good'")]
    [InlineData("90", "0", "pass", "90 is above 60; 90 equals 90; anything more reaches 'good'")]
    [InlineData("90.1", "0", "good", "90.1 is above 90")]
    [InlineData("90.1", "1", "pass", "90.1 is above 90")] // barred
    [InlineData("undecided", "0", "undecided", null)]
    public void Band_ThenLimitOfLabels_BarsALabel(string a, string b, string label, string? decided)
    {
        var board = OfWhole(a, b,
            new Step.Band("band", "a") { Bands = new("fail", [new("60", true, "pass"), new("90", false, "good")]), Scale = "grade" },
            new Step.Limit("r", "band") { Rules = [new("b = 1", BoundSide.Below, "good")] });
        board.ValueOf("r")!.ToString().Should().Be(label);
        board.Explain("band")[^1].Decided?.Default.Should().Be(decided);
    }

    [Theory]
    [InlineData("40", "0", CurveEnds.Flat)]
    [InlineData("65", "12", CurveEnds.Flat)]
    [InlineData("90", "27", CurveEnds.Flat)]
    [InlineData("110", "30", CurveEnds.Flat)]
    [InlineData("110", "33", CurveEnds.Extend)]
    [InlineData("110", "undecided", CurveEnds.None)]
    public void Curve_ThroughPoints_IsPiecewiseLinear(string a, string result, CurveEnds ends)
        => OfWhole(a, 0, new Step.Curve("r", "a") { Points = [new(50, 0), new(80, 24), new(100, 30)], Ends = ends }).ValueOf("r")!.ToString().Should().Be(result);

    [Theory]
    [InlineData("3", "0", "1")]
    [InlineData("0", "3", "7")]
    [InlineData("missing", "3", "missing")]
    public void Decide_FirstRuleThatIsYes_Wins(string a, string b, string result)
        => OfWhole(a, b, new Step.Decide("r", Outcome.Of(9)) { Rules = [new("a > 1", Outcome.Of(1)), new("b > 1", Outcome.From("b + 4"))] }).ValueOf("r")!.ToString().Should().Be(result);

    [Fact]
    public void Decide_RuleThatSkipsAbsent_GoesOn()
    {
        var step = new Step.Decide("r", Outcome.StateOf(ValueState.Undecided)) { Rules = [new("a > 1", Outcome.Of(1), SkipsAbsent: true), new("b > 1", Outcome.Of(2))] };
        OfWhole("missing", 3, step).ValueOf("r")!.Number.Should().Be(2);
        OfWhole("missing", 0, step).ValueOf("r")!.Reason!.Default.Should().Be("no rule applies");
    }

    [Theory]
    [InlineData(Reduction.Sum, "60")]
    [InlineData(Reduction.Mean, "20")]
    [InlineData(Reduction.Minimum, "10")]
    [InlineData(Reduction.Maximum, "30")]
    [InlineData(Reduction.Median, "20")]
    [InlineData(Reduction.Count, "3")]
    [InlineData(Reduction.Product, "6000")]
    public void Reduce_OverRows_SkipsWhatItIsTold(Reduction method, string result)
        => OfSchools([10, 20, 30, "missing"], new Step.Reduce("r", method) { Of = ["score"], To = "all", Absent = AbsentRule.Skip }).ValueOf("r")!.ToString().Should().Be(result);

    [Theory]
    [InlineData("d1", "20")] // (1·10 + 3·… ) with weights: (10·1 + 30·… ) / …
    [InlineData("d2", "missing")]
    public void Reduce_ToDistricts_CarriesStatesAndWeights(string district, string result)
    {
        var board = OfSchools([5, 20, 25, "missing"], new Step.Reduce("r", Reduction.Mean) { Of = ["score"], Weights = ["number"], To = "district" });
        board.ValueOf("r", district)!.ToString().Should().Be(result); // d1: (5·1 + 25·3) / 4
    }

    [Fact]
    public void Reduce_Policies_ApplyInTheirOrder()
    {
        ObservedValue[] marks = [9, 3, 7, "missing", 8];
        string Of(Step.Reduce step) => OfSchools(marks, step).ValueOf("r")!.ToString();
        var mean = new Step.Reduce("r", Reduction.Mean) { Of = ["score"], To = "all", Absent = AbsentRule.Skip };
        Of(mean with { DropLow = 1, DropHigh = 1 }).Should().Be("7.5"); // 7 and 8
        Of(mean with { KeepHigh = 2 }).Should().Be("8.5"); // 8 and 9
        Of(mean with { Need = 5 }).Should().Be("missing");
        Of(mean with { Need = 5, Otherwise = ValueState.Suppressed }).Should().Be("suppressed");
        Of(mean with { Need = Need.ShareOf(80) }).Should().Be("6.75"); // 4 of 5
        Of(mean with { Absent = [new(ValueState.Missing, 0)] }).Should().Be("5.4"); // 27 / 5
        Of(mean with { Where = "score >= 7" }).Should().Be("8"); // an open condition leaves the row out
    }

    [Fact]
    public void Reduce_VariationCoefficient_GivesThePublishedExample()
    {
        // Five schools: students and books; 差异系数 0.52.
        var scheme = new EvaluationScheme
        {
            Name = "差异系数",
            Levels = [new() { Name = "school", Inputs = [new("students", ColumnType.Number()), new("books", ColumnType.Number())] }],
            Steps =
            [
                new Step.Reduce("cv.real", Reduction.VariationCoefficient) { Of = ["books / students"], Weights = ["students"], To = "all" },
                new Step.Round("cv", "cv.real") { Digits = 2 },
            ],
        };
        (int Students, int Books)[] schools = [(45, 279), (37, 137), (89, 935), (76, 160), (55, 402)];
        var rows = schools.Select((s, i) => new ObservedRow { Level = "school", Key = $"s{i}", Cells = [new("students", s.Students), new("books", s.Books)] });
        scheme.Compile().Run(new() { Rows = rows.ToValueList() }, AsOf).ValueOf("cv")!.Number.Should().Be(0.52m);
    }

    [Theory]
    [InlineData("a >= 1", "b >= 1", "3", "3", "yes")]
    [InlineData("a >= 1", "b >= 1", "0", "missing", "no")] // a certain failure is not hidden by a missing part
    [InlineData("a >= 1", "b >= 1", "3", "missing", "missing")]
    public void Require_All_IsDecidedAsEarlyAsItCan(string first, string second, string a, string b, string result)
        => OfWhole(a, b, new Step.Require("r", Need.All) { Of = [first, second] }).ValueOf("r")!.ToString().Should().Be(result);

    [Theory]
    [InlineData("10", "9", "yes")] // one of two, the other at 90 %
    [InlineData("10", "8", "no")] // the rest fails
    [InlineData("10", "missing", "missing")]
    public void Require_WithRest_BindsTheUnmet(string a, string b, string result)
        => OfWhole(a, b, new Step.Require("r", 1) { Of = ["a >= 10", "b >= 10"], Rest = ["a >= 9", "b >= 9"] }).ValueOf("r")!.ToString().Should().Be(result);

    [Theory]
    [InlineData(RankTies.Minimum, "2", "2", "1", "4")]
    [InlineData(RankTies.Maximum, "3", "3", "1", "4")]
    [InlineData(RankTies.Dense, "2", "2", "1", "3")]
    [InlineData(RankTies.Average, "2.5", "2.5", "1", "4")]
    public void Rank_OfTies_FollowsTheirRule(RankTies ties, params string[] places)
    {
        var board = OfSchools([90, 90, 95, 80], new Step.Rank("r", "score", Best.High, ties));
        places.Select((_, i) => board.ValueOf("r", $"s{i + 1}")!.ToString()).Should().Equal(places);
    }

    [Fact]
    public void Rank_WithinDistricts_BreaksTiesAndLeavesOutOthers()
    {
        var board = OfSchools([90, 70, 90, 80, "missing"], new Step.Rank("r", "score", Best.High, RankTies.Minimum) { Within = "district", Then = [new("number", Best.High)], Where = "not (number = 2)" });
        board.RowsOf("school").Select(s => board.ValueOf("r", s)!.ToString()).Should().Equal("2", "notApplicable", "1", "1", "missing");
    }

    [Fact]
    public void StatusAndChange_OfThePublishedScheme_GivesItsColours()
    {
        string[] columns = ["DS", "D", "M", "I", "IS"];
        (string Row, string Cells)[] rows = [("5", "GGBBB"), ("4", "GGGGB"), ("3", "YYYGG"), ("2", "OOOYY"), ("1", "RRROO")];
        var colours = rows.SelectMany(r => columns.Select((c, i) => new TableCell([r.Row, c], r.Cells[i].ToString())));
        var scheme = new EvaluationScheme
        {
            Name = "Status and change",
            Scales = [new("colour", ["R", "O", "Y", "G", "B"])],
            Parameters = [new() { Name = "colours", Table = colours.ToValueList() }, new() { Name = "smallest", Value = 30 }],
            Levels = [new() { Name = "group", Inputs = [new("distance", ColumnType.Number("point")), new("pupils", ColumnType.Number("person"))] }],
            Steps =
            [
                new Step.Lookup("colour", "colours", Outcome.StateOf(ValueState.Undecided)) { By = ["status.level", "change.level"], Scale = "colour" },
                new Step.Decide("status", Outcome.From("distance")) { Rules = [new("pupils < smallest", Outcome.StateOf(ValueState.Suppressed))] },
                new Step.Calculate("change", "status - status@prior"),
                new Step.Band("status.level", "status") { Bands = new(1, [new("-70", true, 2), new("-5", true, 3), new("10", true, 4), new("45", true, 5)]) },
                new Step.Band("change.level", "change") { Bands = new("DS", [new("-15", true, "D"), new("-3", false, "M"), new("3", true, "I"), new("15", true, "IS")]) },
            ],
        };
        (string Key, decimal Now, decimal Before, int Pupils, int PupilsBefore, string Colour)[] groups =
        [
            ("all", 11.95m, -3.1m, 210, 205, "B"), ("day", -4.9m, -1.9m, 64, 60, "Y"), ("boarding", 44.96m, 60m, 31, 40, "G"),
            ("special", -75.2m, -70m, 18, 33, "suppressed"), ("edge", 9.95m, 12.95m, 45, 44, "Y"),
        ];
        var table = groups.Select(g => new ObservedRow
        {
            Level = "group", Key = g.Key,
            Cells = [new("distance", g.Now), new("distance", g.Before, 1), new("pupils", g.Pupils), new("pupils", g.PupilsBefore, 1)],
        });
        var board = scheme.Compile().Run(new() { Rows = table.ToValueList() }, AsOf);
        groups.Select(g => board.ValueOf("colour", g.Key)!.ToString()).Should().Equal(groups.Select(g => g.Colour));
    }
    [Fact]
    public void Lookup_OfAKeyThatIsNotThere_TakesWhatElseSays()
    {
        var scheme = Scheme(new Step.Lookup("r", "t", Outcome.From("a + b")) { By = ["a"] }) with { Parameters = [new() { Name = "t", Table = [new(["1"], 10)] }] };
        ObservationTable Table(int a) => new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("a", a), new("b", 5)] }] };

        scheme.Compile().Run(Table(1), AsOf).ValueOf("r")!.Number.Should().Be(10);
        scheme.Compile().Run(Table(2), AsOf).ValueOf("r")!.Number.Should().Be(7);
    }

    [Theory]
    [InlineData("a > b")]
    [InlineData("'x'")]
    public void Lookup_WhoseElseIsOfAnotherType_IsAnError(string otherwise)
        => (Scheme(new Step.Lookup("r", "t", Outcome.From(otherwise)) { By = ["a"] }) with { Parameters = [new() { Name = "t", Table = [new(["1"], 10)] }] })
            .Compile().Diagnostics.Should().Contain(d => d.Severity == Severity.Error);

}
