using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Schemes that read results of each other; what can be wrong between them stands in <see cref="EvaluationExamples"/>.</summary>
public class TogetherTests
{
    private static readonly EvaluationScheme Safety = new()
    {
        Name = "Safety", Key = "safety",
        Scales = [new("grade", ["fail", "pass"])],
        Levels = [new() { Name = "school", Inputs = [new("incidents", ColumnType.Number()), new("drills", ColumnType.Number())] }],
        Steps =
        [
            new Step.Calculate("score", "drills / 3 - incidents"),
            new Step.Band("grade", "score") { Bands = new("fail", [new("0", true, "pass")]), Scale = "grade" },
            new Step.Reduce("worst", Reduction.Minimum) { Of = ["score"], To = "all", Absent = AbsentRule.Skip },
        ],
    };

    private static readonly EvaluationScheme Overall = new()
    {
        Name = "Overall", Key = "overall",
        Scales = [new("passing", ["fail", "pass"])],
        Levels =
        [
            new() { Name = "all", Inputs = [ObservedColumn.Declared("worst", "number from safety.worst")] },
            new()
            {
                Name = "school", In = ["town"],
                Inputs =
                [
                    ObservedColumn.Declared("safe", "number from safety.score"), ObservedColumn.Declared("safeGrade", "scale passing from safety.grade"),
                    ObservedColumn.Declared("teaching", "number"),
                ],
            },
            new() { Name = "town" },
        ],
        Steps =
        [
            new Step.Calculate("total", "3 * safe + teaching"),
            new Step.Calculate("change", "safe - safe@prior"),
            new Step.Calculate("good", "safeGrade = 'pass' and safe > worst"),
        ],
    };

    private static readonly EvaluationScheme Award = new()
    {
        Name = "Award",
        Levels = [new() { Name = "school", Inputs = [ObservedColumn.Declared("total", "number from overall.total")] }],
        Steps = [new Step.Rank("place", "total", Best.High, RankTies.Minimum)],
    };

    private static readonly ObservationTable Table = new()
    {
        Rows =
        [
            new() { Level = "town", Key = "t" },
            new() { Level = "school", Key = "a", In = [new("town", "t")], Cells = [new("incidents", 1), new("drills", 4), new("teaching", 5), new("incidents", 0, 1), new("drills", 1, 1)] },
            new() { Level = "school", Key = "b", In = [new("town", "t")], Cells = [new("incidents", 2), new("drills", 1), new("teaching", 10), new("drills", "suppressed", 1)] },
            new() { Level = "school", Key = "c", Cells = [new("incidents", "masked"), new("drills", 1), new("teaching", 10)] },
        ],
    };

    [Fact]
    public void Run_InComputedOrder_HandsOverExactValues_States_AndEarlierPeriods()
    {
        var compiled = new[] { Award, Overall, Safety }.CompileTogether();
        compiled.Diagnostics.Should().BeEmpty();
        compiled.Schemes.Select(s => s.Scheme.Name.Default).Should().Equal("Safety", "Overall", "Award");
        var boards = compiled.Run(Table, AsOf);
        boards.SelectMany(b => b.Diagnostics).Should().BeEmpty();
        Values(boards[1], "total").Should().Equal("6", "5", "masked"); // 3 * (4/3 - 1) + 5; 3 * (1/3 - 2) + 10
        Values(boards[1], "change").Should().Equal("0", "suppressed", "masked"); // (4/3 - 1) - (1/3 - 0), exactly
        Values(boards[1], "good").Should().Equal("yes", "no", "masked");
        Values(boards[2], "place").Should().Equal("1", "2", "masked");
        boards[1].Explain("total", "a").Select(e => $"{e.Column} {e.Rule}").Should().Equal("safe safety.score", "teaching ", "total 3 * safe + teaching");
    }

    [Fact]
    public void Run_TellsOnce_WhatNoSchemeKnows()
    {
        var boards = new[] { Safety, Overall }.CompileTogether().Run(
            Table with { Rows = [.. Table.Rows, new() { Level = "shop", Key = "s" }, new() { Level = "school", Key = "d", Cells = [new("paint", 1)] }] }, AsOf);
        boards.SelectMany(b => b.Diagnostics).Select(d => $"{d.Id} {d.Path}").Should().BeEquivalentTo("EVA0301 rows/shop/s", "EVA0304 rows/school/d/paint");
    }

    [Fact]
    public void Run_AValueOutsideTheBoundsOfItsReader_IsUndecided()
    {
        var reader = Award with { Levels = [new() { Name = "school", Inputs = [ObservedColumn.Declared("total", "number 0..1 from safety.score")] }] };
        var board = new[] { reader, Safety }.CompileTogether().Run(Table, AsOf)[1];
        board.ValueOf("total", "b")!.State.Should().Be(ValueState.Undecided);
        board.ValueOf("place", "a")!.Number.Should().Be(1);
    }

    [Fact]
    public void Scheme_OnItsOwn_ObservesWhatItWouldTake()
        => Award.Compile().Run(new() { Rows = [new() { Level = "school", Key = "a", Cells = [new("total", 7)] }] }, AsOf).ValueOf("place", "a")!.Number.Should().Be(1);

    [Fact]
    public void Run_WithErrors_Throws()
    {
        new[] { Overall }.CompileTogether().Invoking(c => c.Run(Table, AsOf)).Should().Throw<InvalidOperationException>().WithMessage("*EVA0802*safety*");
        new[] { Safety with { Steps = [new Step.Calculate("score", "nothing")] } }.CompileTogether().Invoking(c => c.Run(Table, AsOf)).Should().Throw<InvalidOperationException>();
    }

    private static IEnumerable<string> Values(Scoreboard board, string column) => board.RowsOf("school").Select(s => board.ValueOf(column, s)!.ToString());
}
