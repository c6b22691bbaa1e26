using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Columns;

/// <summary>The scorecard workload, read from JSON, gives its checksums on every path.</summary>
public class ScorecardTests
{
    private static readonly Dictionary<string, (CompiledScheme Scheme, ScorecardData Data)> Known = [];

    [Fact]
    public void Interpreter_OverRows_GivesTheChecksum()
    {
        var (scheme, data) = Of(ScorecardSize.S);
        ScorecardTable.AnswerOf(scheme.Run(ScorecardTable.RowsOf(data), ScorecardTable.AsOf), ScorecardSize.S).Checksum().Should().Be(ScorecardSize.S.Checksum);
    }

    [Theory]
    [InlineData("S", NumberPath.Exact)]
    [InlineData("S", NumberPath.Wide)]
    [InlineData("S", NumberPath.Cells)]
    [InlineData("S", NumberPath.Doubles)]
    [InlineData("M", NumberPath.Exact)]
    [InlineData("M", NumberPath.Wide)]
    [InlineData("M", NumberPath.Doubles)]
    [InlineData("L", NumberPath.Exact)]
    internal void Columns_OnAnyPath_GiveTheChecksum(string size, NumberPath path)
    {
        var (scheme, data) = Of(ScorecardSize.Named(size));
        var board = scheme.Run(ScorecardTable.Of(data), ScorecardTable.AsOf, new() { Path = path, Threads = 2 });
        ScorecardTable.AnswerOf(board, data.Rules.Size).Checksum().Should().Be(data.Rules.Size.Checksum);
    }

    [Theory]
    [InlineData(NumberPath.Exact)]
    [InlineData(NumberPath.Doubles)]
    internal void Steps_OfTheWorkload_AreAllLowered(NumberPath path)
    {
        var (scheme, data) = Of(ScorecardSize.M);
        scheme.Run(ScorecardTable.Of(data), ScorecardTable.AsOf, new() { Path = path });
        scheme.LastPlan!.Plan.Columns.Where(c => c.As == PlannedAs.Interpreted).Select(c => c.Column.Name).Should().BeEmpty();
    }

    [Fact]
    public void Explanation_OfAUnit_GivesTheSameNumber()
    {
        var (scheme, data) = Of(ScorecardSize.S);
        var board = scheme.Run(ScorecardTable.Of(data), ScorecardTable.AsOf);
        foreach (var row in board.RowsOf("unit").Take(40))
        {
            foreach (var column in new[] { "total", "grade", "score.2" })
                board.Explain(column, row)[^1].Value.Should().Be(board.ValueOf(column, row));
        }
    }

    [Fact]
    public void Runs_AtOnceOfOneScheme_GiveTheChecksum()
    {
        var (scheme, data) = Of(ScorecardSize.S);
        var table = ScorecardTable.Of(data);
        var checksums = new string[16];

        Parallel.For(0, checksums.Length, i => checksums[i] = ScorecardTable.AnswerOf(scheme.Run(table, ScorecardTable.AsOf, new() { Path = i % 3 == 0 ? NumberPath.Wide : NumberPath.Exact }), ScorecardSize.S).Checksum());

        checksums.Should().AllBe(ScorecardSize.S.Checksum);
    }

    private static (CompiledScheme Scheme, ScorecardData Data) Of(ScorecardSize size)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(size.Name, out var known))
                Known[size.Name] = known = (PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(ScorecardScheme.Compose(size))).Compile(), new(size));
            return known;
        }
    }
}
