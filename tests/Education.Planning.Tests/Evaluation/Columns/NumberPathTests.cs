using Education.Planning.Evaluation;
using Education.Planning.Tests.Evaluation.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Evaluation.Columns;

/// <summary>Whatever path the numbers take, the answers are those of the interpreter over rows, to the last digit and with the same reasons.</summary>
public class NumberPathTests
{
    [Theory]
    [InlineData(NumberPath.Exact)]
    [InlineData(NumberPath.Wide)]
    [InlineData(NumberPath.Cells)]
    internal void Columns_OnAnyPath_AreThoseOfTheInterpreter(NumberPath path)
    {
        int runs = 0, lowered = 0, left = 0;
        Prop.ForAll(Arb.From(ColumnSchemes.Schemes), Arb.From(ColumnSchemes.Tables), (scheme, rows) =>
        {
            var compiled = scheme.Compile();
            if (!compiled.CanRun)
                return;
            runs++;
            var expected = compiled.Run(rows, Boards.AsOf);
            var table = ColumnTables.Of(rows, compiled);
            Compare(scheme, expected, compiled.Run(table, Boards.AsOf, new() { Path = path }));
            lowered += compiled.LastPlan!.Plan.Columns.Count(c => c.As is PlannedAs.Row or PlannedAs.Gathered or PlannedAs.Ranked);
            left += compiled.LastPlan.Plan.Columns.Count(c => c.As == PlannedAs.Interpreted);
            // Nothing kept but the last step: all others are computed when they are asked for.
            Compare(scheme, expected, compiled.Run(table, Boards.AsOf, new() { Path = path, Keep = [scheme.Steps[^1].Name] }));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
        runs.Should().BeGreaterThan(50, "the generator should make schemes that run");
        if (path != NumberPath.Cells)
            lowered.Should().BeGreaterThan(left, "most steps should be lowered");
    }

    [Theory]
    [InlineData(NumberPath.Exact)]
    [InlineData(NumberPath.Wide)]
    internal void Round_OfAConstantOverAColumn_IsThatOfTheInterpreter(NumberPath path)
    {
        var scheme = new EvaluationScheme
        {
            Name = "Shares",
            Levels = [new() { Name = "school", Inputs = [new("n", ColumnType.Number()) { Least = 1, Most = 9 }] }],
            Steps = [new Step.Round("share", "-1 / n") { Digits = 2 }, new Step.Round("up", "2 / n") { Digits = 1, Mode = RoundingMode.Up }],
        };
        var rows = new ObservationTable { Rows = [new() { Level = "school", Key = "a", Cells = [new("n", 3)] }, new() { Level = "school", Key = "b", Cells = [new("n", 8)] }] };
        var compiled = scheme.Compile();

        var board = compiled.Run(ColumnTables.Of(rows, compiled), Boards.AsOf, new() { Path = path });

        Compare(scheme, compiled.Run(rows, Boards.AsOf), board);
        board.ValueOf("share", "a")!.Number.Should().Be(-0.33m);
        board.ValueOf("share", "b")!.Number.Should().Be(-0.13m);
    }

    [Fact]
    public void AnyScheme_OverColumns_IsThatOverRows() => Prop.ForAll(Arb.From(AnySchemeTests.TameSchemes), scheme =>
    {
        if (scheme.Compile() is not { CanRun: true } compiled)
            return;
        var rows = AnySchemeTests.SoundRows;
        Compare(scheme, compiled.Run(rows, Boards.AsOf), compiled.Run(ColumnTables.Of(rows, compiled), Boards.AsOf));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Cuts_AndPowersThatNeverCanBeDecided_AreUndecidedOverColumnsToo()
    {
        var scheme = Boards.Schools(
            new Step.Band("band", "score") { Bands = new(1, [new("60", true, 2), new("70 + 1 / 0", false, 3)]) },
            new Step.Calculate("power", "score ^ (2 + 1 / 0)"));
        var (compiled, rows) = (scheme.Compile(), Boards.Table([50, 65, 80, "missing"]));

        Compare(scheme, compiled.Run(rows, Boards.AsOf), compiled.Run(ColumnTables.Of(rows, compiled), Boards.AsOf));
        compiled.Run(ColumnTables.Of(rows, compiled), Boards.AsOf).ValueOf("band", "s2")!.State.Should().Be(ValueState.Undecided);
    }

    internal static void Compare(EvaluationScheme scheme, Scoreboard expected, Scoreboard found)
    {
        foreach (var level in expected.Levels)
        {
            found.RowsOf(level).Should().Equal(expected.RowsOf(level));
            foreach (var column in expected.ColumnsOf(level))
            {
                foreach (var row in expected.RowsOf(level))
                {
                    if (found.ValueOf(column, row) != expected.ValueOf(column, row))
                        throw new InvalidOperationException($"{column} of {row}: {found.ValueOf(column, row)} ({found.ValueOf(column, row)!.Reason}), not {expected.ValueOf(column, row)} ({expected.ValueOf(column, row)!.Reason})\n{string.Join("\n", scheme.Steps)}");
                }
            }
        }
    }
}
