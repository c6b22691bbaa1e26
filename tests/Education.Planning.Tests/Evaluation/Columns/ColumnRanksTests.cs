using Education.Planning.Evaluation;
using Education.Planning.Tests.Evaluation.Engine;

namespace Education.Planning.Tests.Evaluation.Columns;

public class ColumnRanksTests
{
    private static readonly CompiledScheme Scheme = new EvaluationScheme
    {
        Name = "Places of quotients",
        Levels = [new() { Name = "school", Inputs = [new("n", ColumnType.Number()) { Most = 100 }, new("by", ColumnType.Number()) { Least = 1 }] }],
        Steps = [new Step.Calculate("part", "n / by"), new Step.Rank("place", "part", Best.High, RankTies.Minimum)],
    }.Compile();

    [Theory]
    [InlineData(NumberPath.Exact)]
    [InlineData(NumberPath.Wide)]
    [InlineData(NumberPath.Cells)]
    [InlineData(NumberPath.Doubles)]
    internal void Places_OfNumbersThatAreNotWhole_KeepThemApart(NumberPath path)
        => Places(path, 10, 11, 12, null, 11).Should().Equal(4m, 2m, 1m, null, 2m);

    [Theory]
    [InlineData(NumberPath.Exact)]
    [InlineData(NumberPath.Cells)]
    [InlineData(NumberPath.Doubles)]
    internal void Places_OfValuesOutOfBounds_AreNotThere(NumberPath path)
        => Places(path, 9, 101, 12).Should().Equal(2m, null, 1m);

    private static IEnumerable<decimal?> Places(NumberPath path, params decimal?[] numbers)
    {
        var table = new ColumnTable(new ColumnLevel { Name = "school", Keys = [.. numbers.Select((_, i) => $"s{i}")], Columns = [ColumnData.Numbers("n", numbers), ColumnData.Numbers("by", numbers.Select(_ => (decimal?)3))] });
        return Scheme.Run(table, Boards.AsOf, new() { Path = path }).Column("place")!.Select(place => place.Number);
    }
}
