using Education.Planning.Evaluation;
using Education.Planning.Tests.Reporting;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

public class ScoreboardTests
{
    [Fact]
    public void Levels_AreThoseWithColumns_AllLast()
        => OfSchools([1], new Step.Reduce("total", Reduction.Sum) { Of = ["score"], To = "all" }).Levels.Should().Equal("school", "all");

    [Fact]
    public void Table_ByDefault_ShowsWhatIsPublished()
    {
        var board = SampleSchemes.WeightedBoard();

        board.PublishedColumnsOf("school").Should().Equal("score", "grade", "place");
        board.Table("district").Columns.Should().Equal("mean", "sound");
        var table = board.Table("school", ["place", "mean", "safety", "nothing"]);
        table.Columns.Should().Equal("place", "mean", "safety"); // the mean of the district in which the school lies
        table.Rows.Select(r => (r.Key, r.Values[2].Number)).Should().Equal(("一中", 95m), ("三中", 55m), ("二中", 98m), ("五中", 80m), ("四中", 100m));
        (table.Rows[3].Values[1].Number, table.Rows[4].Values[1].Number).Should().Be((91.9m, 91.9m));
        board.Table("district", ["score"]).Columns.Should().BeEmpty(); // a level below
    }

    [Fact]
    public void Table_WithoutPublishedColumns_ShowsAllButParameters()
        => OfSchools([1, 2], new Step.Calculate("twice", "2 * score")).Table("school").Columns.Should().Equal("score", "number", "twice");

    [Fact]
    public void JoinedTables_HaveTheLinksAndCellsOfBoth()
    {
        ObservationTable units = new() { Rows = [new() { Level = "district", Key = "d1" }, new() { Level = "school", Key = "s1", In = [new("district", "d1")], Cells = [new("number", 4)] }] };
        ObservationTable figures = new() { Rows = [new() { Level = "school", Key = "s1", Cells = [new("score", 8)] }, new() { Level = "school", Key = "s2", Cells = [new("score", 9)] }] };
        var board = Schools(new Step.Reduce("r", Reduction.Sum) { Of = ["score * number"], To = "district" }).Compile().Run(units.JoinedWith(figures), AsOf);

        board.Diagnostics.Should().BeEmpty();
        (board.ValueOf("r", "d1")!.Number, board.RowsOf("school").Count).Should().Be((32m, 2));
    }

    [Fact]
    public void Inputs_AreTheObservedColumnsWithTheirLevels()
    {
        var compiled = Schools(new Step.Calculate("twice", "2 * score")).Compile();

        compiled.Inputs.Select(i => $"{i.Level}.{i.Name} {i.Type}").Should().Equal("school.score number", "school.number number");
        compiled.LevelsAbove("school").Should().Equal("district", "all");
        compiled.LevelsAbove("nothing").Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfNumbers_SumsUpEachDistrict()
    {
        var roll = OfSchools([10, 20, 30, "missing", 5, "masked"]).RollUp("score", "district");

        roll.Select(d => (d.Row, d.Rows, d.Present, d.Sum, d.Mean, d.Lowest?.Number, d.Highest?.Number)).Should().Equal(
            ("d1", 3, 3, 45m, 15m, 5m, 30m), ("d2", 3, 1, 20m, 20m, 20m, 20m));
        roll[1].Distribution.Select(d => (d.Value.State, d.Count)).Should().Equal((ValueState.Missing, 1), (ValueState.Masked, 1));
    }

    [Fact]
    public void RollUp_OfLabels_CountsEveryLabelBestFirst()
    {
        var whole = SampleSchemes.WeightedBoard().RollUp("grade").Single();

        whole.Distribution.Select(d => (d.Value.ToString(), d.Count)).Should().Equal(("优秀", 2), ("良好", 1), ("合格", 1), ("不合格", 0), ("missing", 1));
        (whole.Lowest!.Text, whole.Highest!.Text, whole.Sum).Should().Be(("合格", "优秀", null));
    }

    [Fact]
    public void RollUp_OfFlagsAndTexts_CountsThem()
    {
        var board = OfSchools([10, 20, 30], new Step.Calculate("high", "score > 15"), new Step.Band("kind", "score") { Bands = new("b", [new("15", true, "a")]) });

        board.RollUp("high").Single().Distribution.Select(d => (d.Value.Flag, d.Count)).Should().Equal((true, 2), (false, 1));
        board.RollUp("kind").Single().Distribution.Select(d => (d.Value.Text, d.Count)).Should().Equal(("a", 2), ("b", 1));
        board.RollUp("high").Single().Lowest.Should().BeNull();
    }

    [Theory]
    [InlineData("nothing", "all")]
    [InlineData("score", "nothing")]
    [InlineData("district.mean", "school")]
    public void RollUp_OfWhatIsNotThere_IsEmpty(string column, string to)
        => OfSchools([10], new Step.Reduce("district.mean", Reduction.Mean) { Of = ["score"], To = "district" }).RollUp(column, to).Should().BeEmpty();

    [Fact]
    public void RollUp_OfNothingPresent_HasNoMean() => OfSchools(["missing"]).RollUp("score").Single().Mean.Should().BeNull();
}
