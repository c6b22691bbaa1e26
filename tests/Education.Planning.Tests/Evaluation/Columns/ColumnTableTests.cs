using System.Text;
using Education.Planning.Evaluation;
using Education.Planning.Tests.Evaluation.Engine;

namespace Education.Planning.Tests.Evaluation.Columns;

/// <summary>Columns hold what was put in, in as few bytes as it needs, whatever it came from.</summary>
public class ColumnTableTests
{
    private static readonly CompiledScheme Scheme = new EvaluationScheme
    {
        Name = "Shapes",
        Scales = [new("grade", ["low", "high"])],
        Levels =
        [
            new() { Name = "district", Inputs = [new("area", ColumnType.Number())] },
            new() { Name = "school", In = ["district"], Inputs = [new("n", ColumnType.Number()), new("f", ColumnType.Flag), new("t", ColumnType.Text), new("l", ColumnType.LabelOf("grade")), new("d", ColumnType.Date)] },
        ],
        Steps = [new Step.Calculate("twice", "2 * n"), new Step.Calculate("change", "n - n@prior"), new Step.Reduce("sum", Reduction.Sum) { Of = ["n"], To = "district", Absent = AbsentRule.Skip }],
    }.Compile();

    [Theory]
    [InlineData(new[] { 1.0, 2, -3 }, 1)]
    [InlineData(new[] { 1.5, 2, -3 }, 1)]
    [InlineData(new[] { 12.75, 2, -3 }, 2)]
    [InlineData(new[] { 0.001, 1000, 5 }, 4)]
    [InlineData(new[] { 1e10, 0, 5 }, 8)]
    public void Numbers_TakeAsFewBytesAsTheyNeed(double[] numbers, int bytes)
    {
        var column = ColumnData.Numbers("n", numbers.Select(n => (decimal?)n));
        column.Bytes.Should().Be(bytes * 3);
        Table(column).Run().Column("n")!.Select(v => v.Number).Should().Equal(numbers.Select(n => (decimal?)n));
    }

    [Fact]
    public void Numbers_ThatAreMissing_TakeAByteMore()
    {
        var column = ColumnData.Numbers("n", [1, null, 3]);
        column.Bytes.Should().Be(6);
        column.StateOf(1).Should().Be(ValueState.Missing);
    }

    [Fact]
    public void Numbers_TooFarApart_AreRefused()
        => FluentActions.Invoking(() => ColumnData.Numbers("n", [decimal.MaxValue, 0.0000000000000000000000000001m])).Should().Throw<ArgumentException>().WithMessage("*too far apart*");

    [Fact]
    public void Scaled_IsUnitsTimesUnit() => Table(ColumnData.Scaled("n", [51_200, 8_050, 7], 0.01m)).Run().Column("n")!.Select(v => v.Number).Should().Equal(512m, 80.5m, 0.07m);

    [Fact]
    public void Table_WithColumnsOfOtherLengths_IsRefused()
        => FluentActions.Invoking(() => new ColumnTable(new ColumnLevel { Name = "school", Keys = ["a"], Columns = [ColumnData.Numbers("n", [1, 2])] })).Should().Throw<ArgumentException>().WithMessage("*2 values for 1 rows*");

    [Fact]
    public void Table_WithALinkToNowhere_IsRefused()
        => FluentActions.Invoking(() => new ColumnTable(new ColumnLevel { Name = "school", Keys = ["a"], In = [new("district", new[] { 0 })] })).Should().Throw<ArgumentException>().WithMessage("*does not fit their rows*");

    [Fact]
    public void Texts_ThatFitNoScale_AreUndecidedAndReported()
    {
        var board = Scheme.Run(new ColumnTable(new ColumnLevel { Name = "school", Keys = ["a", "b"], Columns = [ColumnData.OfTexts("l", ["high", "none"]), ColumnData.Flags("n", [true, false])] }), Boards.AsOf);
        board.ValueOf("l", "a")!.Text.Should().Be("high");
        board.ValueOf("l", "b")!.State.Should().Be(ValueState.Undecided);
        board.ValueOf("twice", "a")!.State.Should().Be(ValueState.Undecided);
        board.Diagnostics.Select(d => d.Path.Text).Should().Contain(["rows/school/b/l", "rows/school/a/n"]);
    }

    [Fact]
    public async Task Csv_IsReadByTheTypesOfItsColumns()
    {
        const string text = "school,district,n,n@prior,f,t,l,d\ns1,d1,12.5,-3,yes,\"one, \"\"two\"\"\",high,2024-05-06\r\ns2,,missing,,true,'missing',masked,\n";
        var board = Scheme.Run(await FromCsv(text), Boards.AsOf);
        board.RowsOf("school").Should().Equal("s1", "s2");
        board.Table("school", ["n", "change", "f", "t", "l", "d"]).Rows[0].Values.Select(v => v.ToString()).Should().Equal("12.5", "15.5", "yes", "one, \"two\"", "high", "2024-05-06");
        board.Table("school", ["n", "f", "t", "l", "d"]).Rows[1].Values.Select(v => v.ToString()).Should().Equal("missing", "yes", "missing", "masked", "missing");
        board.ValueOf("sum", "d1")!.Number.Should().Be(12.5m);
    }

    [Fact]
    public async Task Csv_OfManyRecords_IsTheSameInSmallPieces()
    {
        var text = new StringBuilder("school,district,n,t\n");
        for (var i = 0; i < 5_000; i++)
            text.Append($"s{i:00000},d{i % 7},{i / 8m},\"a\n{i % 3}\"\n");
        var whole = await FromCsv(text.ToString());
        var builder = new ColumnTableBuilder(Scheme);
        await builder.AddCsvAsync("school", new Trickle(Encoding.UTF8.GetBytes(text.ToString())));
        var (one, other) = (Scheme.Run(whole, Boards.AsOf), Scheme.Run(builder.Build(), Boards.AsOf));
        other.Column("n")!.Should().Equal(one.Column("n")!);
        other.Column("t")!.Should().Equal(one.Column("t")!);
        one.Column("sum")!.Sum(v => v.Number).Should().Be(Enumerable.Range(0, 5_000).Sum(i => i / 8m));
    }

    [Theory]
    [InlineData("school,n\ns1,1;2\n", "Line 2, column `n`: `1;2` is not of number")]
    [InlineData("school,m\ns1,1\n", "Line 1, column `m`: `school` has no such column")]
    [InlineData("school,n\ns1,1\ns1,2\n", "Line 3, column `school`: the key is empty or comes twice")]
    [InlineData("school,n\ns1\n", "Line 2: there are 1 fields for 2 columns")]
    [InlineData("school,n\ns1,\"1\n", "Line 2: a quote is not closed")]
    [InlineData("n\n1\n", "Line 1: one column holds the keys, and no column stands twice")]
    public async Task Csv_ThatDoesNotFit_SaysWhere(string text, string message)
        => (await FluentActions.Awaiting(() => FromCsv(text)).Should().ThrowAsync<ColumnTextException>()).WithMessage(message + "*");

    [Fact]
    public async Task JsonLines_AreReadByTheTypesOfTheirColumns()
    {
        var builder = new ColumnTableBuilder(Scheme);
        await builder.AddJsonLinesAsync("school", Text("{\"school\":\"s1\",\"district\":\"d1\",\"n\":12.50,\"f\":true}\n\n{\"n\":null,\"key\":\"s2\",\"t\":\"x\"}"));
        await builder.AddJsonLinesAsync("district", Text("{\"district\":\"d2\",\"area\":7}\n{\"district\":\"d1\"}"));
        var board = Scheme.Run(builder.Build(), Boards.AsOf);
        board.RowsOf("district").Should().Equal("d2", "d1");
        board.Column("area")!.Select(v => v.ToString()).Should().Equal("7", "missing");
        board.Column("twice")!.Select(v => v.ToString()).Should().Equal("25", "missing");
        board.ValueOf("t", "s2")!.Text.Should().Be("x");
        board.RowAbove("school", "s1", "district").Should().Be("d1");
    }

    [Theory]
    [InlineData("{\"school\":\"s1\",\"n\":[1]}", "Line 1, column `n`*")]
    [InlineData("{\"school\":\"s1\"}\n{\"school\":\"s2\",", "Line 2: the line is not JSON")]
    [InlineData("[]", "Line 1: a line is one JSON object")]
    [InlineData("{\"n\":1}", "Line 1: one member holds the key, and no member stands twice")]
    public async Task JsonLines_ThatDoNotFit_SayWhere(string text, string message)
        => (await FluentActions.Awaiting(() => new ColumnTableBuilder(Scheme).AddJsonLinesAsync("school", Text(text))).Should().ThrowAsync<ColumnTextException>()).WithMessage(message);

    [Fact]
    public async Task Rows_ThatStreamIn_AreTheTable()
    {
        var builder = new ColumnTableBuilder(Scheme);
        await builder.AddAsync(Stream());
        var board = Scheme.Run(builder.Build(), Boards.AsOf);
        board.ValueOf("sum", "d1")!.Number.Should().Be(6);
        FluentActions.Invoking(() => builder.Add(new() { Level = "school", Key = "s1" })).Should().Throw<ArgumentException>().WithMessage("*comes twice*");
        FluentActions.Invoking(() => builder.Add(new() { Level = "town", Key = "s1" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.Add(new() { Level = "school", Key = "s9", Cells = [new("n", "yes")] })).Should().Throw<ArgumentException>();
    }

    private static async IAsyncEnumerable<ObservedRow> Stream()
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Yield();
            yield return new() { Level = "school", Key = $"s{i}", In = [new("district", "d1")], Cells = [new("n", i)] };
        }
    }

    private static async Task<ColumnTable> FromCsv(string text)
    {
        var builder = new ColumnTableBuilder(Scheme);
        await builder.AddCsvAsync("school", Text(text));
        return builder.Build();
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Prepared Table(ColumnData column) => new(new(new ColumnLevel { Name = "school", Keys = ["a", "b", "c"], Columns = [column] }));

    private sealed record Prepared(ColumnTable Table)
    {
        public Scoreboard Run() => Scheme.Run(Table, Boards.AsOf);
    }

    /// <summary>A stream that gives few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(buffer.Length, 777)], cancellationToken);
    }
}
