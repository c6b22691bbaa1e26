using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine.Peers;

/// <summary>The best of their peers, and what happens at the line.</summary>
public class SelectTests
{
    [Theory]
    [InlineData("0", LineTies.Report, "no", "no", "no", "no")]
    [InlineData("1", LineTies.Report, "no", "no", "yes", "no")]
    [InlineData("2", LineTies.Report, "undecided", "undecided", "yes", "no")]
    [InlineData("2", LineTies.Include, "yes", "yes", "yes", "no")]
    [InlineData("2", LineTies.Exclude, "no", "no", "yes", "no")]
    [InlineData("3", LineTies.Report, "yes", "yes", "yes", "no")]
    [InlineData("9", LineTies.Exclude, "yes", "yes", "yes", "yes")]
    [InlineData("99999999999999999999", LineTies.Report, "yes", "yes", "yes", "yes")]
    [InlineData("0 - 1", LineTies.Include, "undecided", "undecided", "undecided", "undecided")]
    public void Select_OfTies_FollowsTheirRule(string places, LineTies ties, params string[] chosen)
        => Chosen([90, 90, 95, 80], new Step.Select("r", "score", Best.High, places, ties)).Should().Equal(chosen);

    [Fact]
    public void Select_OfTheLowest_BreaksTiesInOrder()
        => Chosen([90, 80, 80, 80], new Step.Select("r", "score", Best.Low, "2", LineTies.Report) { Then = [new("min(number, 3)", Best.High), new("number", Best.High)] })
            .Should().Equal("no", "no", "yes", "yes");

    [Fact]
    public void Select_WithinDistricts_ReadsThePlacesOfEach()
    {
        var board = OfSchools(
            [90, 80, 70, 60, 50],
            new Step.Reduce("schools", Reduction.Count) { Of = ["score"], To = "district" },
            new Step.Round("places", "schools / 2") { Mode = RoundingMode.Down },
            new Step.Select("r", "score", Best.High, "places", LineTies.Report) { Within = "district" });
        Values(board).Should().Equal("yes", "yes", "no", "no", "no");
        board.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Select_OfRowsThatTakeNoPart_KeepsTheirStateOrSaysNo()
        => Chosen(["95", "missing", "90", "withheld", "80"], new Step.Select("r", "score", Best.High, "2", LineTies.Report) { Where = "not (number = 1)" })
            .Should().Equal("no", "missing", "yes", "withheld", "yes");

    [Fact]
    public void Select_OfAnOpenCondition_IsReportedAndChoosesNone()
    {
        var board = OfSchools([95, 90], new Step.Calculate("open", "1 / (number - 1) > 0"), new Step.Select("r", "score", Best.High, "1", LineTies.Report) { Where = "open" });
        Values(board).Should().Equal("no", "yes");
        board.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("EVA0307");
    }

    [Fact]
    public void Select_OfPlacesThatAreAbsent_CarriesTheirState()
        => Chosen([95, 90], new Step.Decide("places", Education.Planning.Evaluation.Outcome.StateOf(ValueState.NotYetDue)), new Step.Select("r", "score", Best.High, "places", LineTies.Report))
            .Should().Equal("notYetDue", "notYetDue");

    [Fact]
    public void Places_ThatDifferFromRowToRow_AreRefused()
        => Schools(new Step.Select("r", "score", Best.High, "number", LineTies.Report)).Compile().Diagnostics.Select(d => d.Message())
            .Should().Contain("Step `r`: `number` belongs to each `school`, not to the group of peers that shares it.");

    [Theory]
    [InlineData("3", true)]
    [InlineData("3.0", true)]
    [InlineData("0.5", false)]
    [InlineData("down", true)]
    [InlineData("to.half", false)]
    [InlineData("to.ten", true)]
    [InlineData("total", false)]
    [InlineData("graded", true)]
    [InlineData("graded / 2", false)]
    [InlineData("graded * 2 - min(down, 4) + 3 ^ 2", true)]
    [InlineData("3 ^ -1", false)]
    [InlineData("decided", true)]
    [InlineData("limited", true)]
    [InlineData("limited.half", false)]
    [InlineData("banded", true)]
    [InlineData("whole", true)]
    [InlineData("half", false)]
    public void Places_MustBeProvenWhole(string places, bool areProven)
    {
        var compiled = (Schools(
            new Step.Reduce("total", Reduction.Sum) { Of = ["number"], To = "all" },
            new Step.Reduce("graded", Reduction.Count) { Of = ["score"], To = "all" },
            new Step.Round("down", "total / 3") { Mode = RoundingMode.Down },
            new Step.Round("to.half", "total") { To = 0.5m },
            new Step.Round("to.ten", "total") { To = 10 },
            new Step.Decide("decided", Education.Planning.Evaluation.Outcome.From("down")) { Rules = [new("graded > 4", Education.Planning.Evaluation.Outcome.Of(2)), new("graded > 3", Education.Planning.Evaluation.Outcome.StateOf(ValueState.Undecided))] },
            new Step.Limit("limited", "down") { AtLeast = 1 },
            new Step.Limit("limited.half", "down") { AtMost = 1.5m },
            new Step.Band("banded", "total") { Bands = new(1, [new(100, true, 2)]) },
            new Step.Select("r", "score", Best.High, places, LineTies.Report)) with
        { Parameters = [new() { Name = "whole", Value = 3 }, new() { Name = "half", Value = 3.5m }] }).Compile();
        compiled.Diagnostics.Any(d => d.Id == "EVA0625").Should().Be(!areProven);
    }

    [Fact]
    public void Explain_OfATie_NamesWhoIsAtTheLine()
    {
        var board = OfSchools([90, 80, 80, 80, 70], new Step.Select("r", "score", Best.High, "2", LineTies.Report));
        var tied = board.Explain("r", "s3")[^1];
        tied.Result.Should().Be("undecided");
        tied.Decided!.Default.Should().Be("tied where not all have a place; place 2 of 5, places: 2; tied at the line: s2, s3, s4");
        tied.Items.Select(i => $"{i.Name} {i.Standing}").Should().Equal("s1 Holds", "s2 Open", "s4 Open", "s5 Fails");
        board.Explain("r", "s5")[^1].Decided!.Default.Should().Be("place 5 of 5, places: 2; tied at the line: s2, s3, s4");
        board.Explain("r", "s1")[^1].Decided!.In(Languages.SimplifiedChinese).Should().Be("5 个中的第 1 位，名额：2；在线上并列：s2, s3, s4");
    }

    [Fact]
    public void Explain_OfPlacesLeftOver_SaysHowMany()
    {
        OfSchools([90, 80], new Step.Select("r", "score", Best.High, "5", LineTies.Report)).Explain("r", "s1")[^1].Decided!.Default
            .Should().Be("place 1 of 2, places: 5; places left over: 3");
        OfSchools([90, 80, 80], new Step.Select("r", "score", Best.High, "2", LineTies.Exclude)).Explain("r", "s1")[^1].Decided!.Default
            .Should().Be("place 1 of 3, places: 2; tied at the line: s2, s3; places left over: 1");
    }

    [Fact]
    public void SixCandidates_OneHeadAtMostOneRuralAtLeast_ChooseAsPrinted()
    {
        var board = OfSchools(
            [95, 93, 93, 90, 88, 70],
            new Step.Calculate("head", "number <= 2"),
            new Step.Calculate("rural", "number = 4 or number = 6"),
            new Step.Select("best.head", "score", Best.High, "1", LineTies.Report) { Where = "head" },
            new Step.Calculate("may", "not head or best.head"),
            new Step.Select("reserved", "score", Best.High, "1", LineTies.Report) { Where = "rural and may" },
            new Step.Select("open", "score", Best.High, "3 - 1", LineTies.Report) { Where = "may and not reserved" },
            new Step.Calculate("r", "reserved or open"));
        Values(board).Should().Equal("yes", "no", "yes", "yes", "no", "no");
    }

    [Fact]
    public void Law_ChosenAreTheBest_AsManyAsThereArePlacesUnlessTheTieSaysOtherwise() => Prop.ForAll(
        Arb.From(from scores in Gen.ListOf(Gen.Choose(0, 6)) from places in Gen.Choose(0, 9) from ties in Gen.Elements(Enum.GetValues<LineTies>()) select (scores.Take(9).ToList(), places, ties)),
        made =>
        {
            var (scores, places, ties) = made;
            var board = OfSchools(scores.Select(s => (ObservedValue)s), new Step.Select("r", "score", Best.High, places.ToString(System.Globalization.CultureInfo.InvariantCulture), ties));
            var values = Values(board).ToList();
            int yes = values.Count(v => v == "yes"), open = values.Count(v => v == "undecided");
            var isReported = board.Diagnostics.Any(d => d.Id is "EVA0308" or "EVA0309");
            (yes == Math.Min(places, scores.Count) || open > 0 || ties != LineTies.Report).Should().BeTrue();
            (yes == places || isReported || yes > places && ties == LineTies.Include).Should().BeTrue("a shortfall is reported");
            (open == 0 || yes < places && yes + open > places).Should().BeTrue();
            foreach (var (a, b) in scores.Zip(values).SelectMany(_ => scores.Zip(values), (one, other) => (one, other)))
                (a.First < b.First || a.Second == b.Second || a.Second == "yes" || b.Second == "no").Should().BeTrue("nobody is chosen before a better one");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static IEnumerable<string> Chosen(IEnumerable<ObservedValue> scores, params Step[] steps) => Values(OfSchools(scores, steps));

    private static IEnumerable<string> Values(Scoreboard board) => board.RowsOf("school").Select(row => board.ValueOf("r", row)!.ToString());
}
