using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;
using Education.Planning.Tests.Evaluation.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Evaluation.Columns;

/// <summary>After changes a board is what a run over the changed table gives.</summary>
public class LiveScoreboardTests
{
    [Fact]
    public void Board_AfterChanges_IsThatOfTheChangedTable() => Prop.ForAll(Arb.From(ColumnSchemes.Schemes), Arb.From(ColumnSchemes.Tables), (scheme, rows) =>
    {
        var schools = rows.Rows.Where(r => r.Level == "school").ToList();
        if (scheme.Compile() is not { CanRun: true } compiled || schools.Count < 2)
            return;
        var live = compiled.Follow(ColumnTables.Of(rows, compiled), Boards.AsOf);
        foreach (var (column, value) in new (string, ObservedValue)[] { ("a", 7.25m), ("b", "missing"), ("f", "no"), ("c", 0.5m), ("a", 123_456.789m), ("t", "'new'"), ("b", 99) })
        {
            live.Update(new CellChange(column, schools[1].Key, value), new CellChange("s", "d1", 12.5m));
            rows = Changed(Changed(rows, schools[1].Key, column, value), "d1", "s", 12.5m);
        }
        NumberPathTests.Compare(scheme, compiled.Run(rows, Boards.AsOf), live.Board);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Scorecard_AfterAChangeAndBack_HasItsChecksum()
    {
        var size = ScorecardSize.S;
        var live = ScorecardScheme.Compose(size).Compile().Follow(ScorecardTable.Of(new(size)), ScorecardTable.AsOf);
        var before = live.Board.ValueOf("v.0", "0000001")!;
        live.Update(new CellChange("v.0", "0000001", 1));
        ScorecardTable.AnswerOf(live.Board, size).Checksum().Should().NotBe(size.Checksum);
        live.Update(new CellChange("v.0", "0000001", before.Number is { } number ? number : "missing"));
        ScorecardTable.AnswerOf(live.Board, size).Checksum().Should().Be(size.Checksum);
    }

    [Fact]
    public void Explanation_TakenBeforeAChange_StaysAsItWas()
    {
        var live = ScorecardScheme.Compose(ScorecardSize.S).Compile().Follow(ScorecardTable.Of(new(ScorecardSize.S)), ScorecardTable.AsOf);
        live.Update(new CellChange("v.0", "0000001", 61.5m));
        var taken = live.Board.Explain("raw.0", "0000001");
        var step = taken[^1];

        live.Update(new CellChange("v.0", "0000001", 12.25m));

        step.InPlace.Should().StartWith("10000 * 61.5 / ");
        taken.Should().NotEqual(live.Board.Explain("raw.0", "0000001"));
        live.Update(new CellChange("v.0", "0000001", 61.5m));
        taken.Should().Equal(live.Board.Explain("raw.0", "0000001"));
    }

    [Fact]
    public void Table_OfTheCaller_StaysAsItIs()
    {
        var size = ScorecardSize.S;
        var table = ScorecardTable.Of(new(size));
        var scheme = ScorecardScheme.Compose(size).Compile();
        scheme.Follow(table, ScorecardTable.AsOf).Update(new CellChange("v.0", "0000001", 1), new CellChange("pupils", "0000001", 77));
        ScorecardTable.AnswerOf(scheme.Run(table, ScorecardTable.AsOf), size).Checksum().Should().Be(size.Checksum);
    }

    [Fact]
    public void Change_OfWhatIsNotThere_IsRefused()
    {
        var live = ScorecardScheme.Compose(ScorecardSize.S).Compile().Follow(ScorecardTable.Of(new(ScorecardSize.S)), ScorecardTable.AsOf);
        FluentActions.Invoking(() => live.Update(new CellChange("none", "0000001", 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => live.Update(new CellChange("v.0", "none", 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => live.Update(new CellChange("v.0", "0000001", "yes"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void WhatIf_OverParameters_GivesABoardEach()
    {
        var scheme = Boards.Schools(new Step.Calculate("passes", "score >= cut")) with { Parameters = [new() { Name = "cut", Value = 60 }] };
        var table = ColumnTables.Of(Boards.Table([50, 65, 70]), scheme.Compile());
        var boards = scheme.Compile().WhatIf(table, Boards.AsOf, [[], [new() { Name = "cut", Value = 50 }], [new() { Name = "cut", Value = 70 }]]);
        boards.Select(b => b.Column("passes")!.Count(v => v.Flag == true)).Should().Equal(2, 3, 1);
    }

    [Fact]
    public void Run_ThatIsCancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var scheme = ScorecardScheme.Compose(ScorecardSize.S).Compile();
        FluentActions.Invoking(() => scheme.Run(ScorecardTable.Of(new(ScorecardSize.S)), ScorecardTable.AsOf, cancellation: source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Progress_EndsAtOne()
    {
        var told = new List<double>();
        ScorecardScheme.Compose(ScorecardSize.S).Compile().Run(ScorecardTable.Of(new(ScorecardSize.S)), ScorecardTable.AsOf, progress: new Told(told));
        told.Should().BeInAscendingOrder().And.EndWith(1.0);
    }

    private static ObservationTable Changed(ObservationTable table, string key, string column, ObservedValue value) => table with
    {
        Rows = table.Rows.Select(r => r.Key != key ? r : r with { Cells = [.. r.Cells.Where(c => c.Column != column || c.PeriodsBack > 0), new(column, value)] }).ToValueList(),
    };

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
