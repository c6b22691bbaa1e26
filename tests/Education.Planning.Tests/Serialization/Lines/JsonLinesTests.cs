using System.Text;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;
using Education.Planning.Tests.Reporting;

namespace Education.Planning.Tests.Serialization.Lines;

public class JsonLinesTests
{
    private const string Good = """{"indicator":"fires","value":"3 incident","at":"2024-12-31"}""";

    [Fact]
    public async Task Observations_WrittenAndReadBack_AreTheSame()
    {
        var observations = PlanGens.ObservationsOf(40, 200).SelectMany(set => set.Observations).ToList();
        using var stream = new MemoryStream();

        await PlanningJson.WriteLinesAsync(observations, stream);

        stream.Position = 0;
        var lines = await PlanningJson.ReadLinesAsync<Observation>(new Trickle(stream)).ToListAsync();
        lines.Select(line => line.Content).Should().Equal(observations);
        lines.Select(line => line.Number).Should().Equal(Enumerable.Range(1, observations.Count));
        Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n').Should().Be(observations.Count);
    }

    [Fact]
    public async Task Observation_OnALine_IsWrittenWithoutWhiteSpace()
    {
        using var stream = new MemoryStream();

        await PlanningJson.WriteLinesAsync([new Observation { Indicator = "fires", Value = "3 incident", At = new(2024, 12, 31), Source = "消防队" }], stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"indicator\":\"fires\",\"value\":\"3 incident\",\"at\":\"2024-12-31\",\"source\":\"消防队\"}\n");
    }

    [Fact]
    public async Task BadLines_AreReportedAndGoodOnesKept()
    {
        var text = $"\uFEFF{Good}\r\n\n{Good[..^1]}\n{Good.Replace("fires", "Fires", StringComparison.Ordinal)}\n{Good.Replace("\"at\"", "\"an\"", StringComparison.Ordinal)}\n  \n{Good}{Good}\nnull\n{Good}";

        var lines = await Read(text).ToListAsync();

        lines.Where(line => line.Succeeded).Select(line => line.Number).Should().Equal(1, 9);
        lines.SelectMany(line => line.Diagnostics).Select(d => d.ToString()).Should().Equal(
            "line 3, column 60, $: JSN0102 the document ends before it is complete.",
            "line 4, column 14, $.indicator: JSN0401 `Fires` is not a key: it must begin with a lower-case letter a to z.",
            "line 5, column 1, $: JSN0204 the member `at` is missing.",
            "line 5, column 43, $.an: JSN0202 there is no member `an` here; did you mean `at`?",
            "line 7, column 61, $: JSN0101 this is not JSON: `{` cannot stand here.",
            "line 8, column 1, $: JSN0205 `null` cannot stand here.");
    }

    [Theory]
    [InlineData(70, 4)]
    [InlineData(59, 0)]
    public async Task Lines_LongerThanTheLimit_AreReportedAndPassedOver(int most, int read)
    {
        var text = $"{Good}\n{Good}\n{new string('x', 300_000)}\n{Good}\n{Good}";

        var lines = await Read(text, new() { MaxBytes = most }).ToListAsync();

        lines.Should().HaveCount(5);
        lines.Count(line => line.Succeeded).Should().Be(read);
        lines[2].Diagnostics.Single().ToString().Should().Be($"line 3, column 1, $: JSN0105 the document has more than {most} bytes.");
    }

    [Fact]
    public async Task Bytes_ThatAreNoUtf8_SpoilTheirLineAlone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Good), (byte)'\n', 0xFF, (byte)'\n', .. Encoding.UTF8.GetBytes(Good)];

        var lines = await PlanningJson.ReadLinesAsync<Observation>(new MemoryStream(bytes)).ToListAsync();

        lines.Select(line => line.Diagnostics.FirstOrDefault()?.Id).Should().Equal(null, "JSN0103", null);
    }

    [Fact]
    public async Task Scoreboards_WrittenAsRows_AreReadBack()
    {
        var rows = SampleSchemes.WeightedBoard().ToLines().ToList();
        using var stream = new MemoryStream();

        await PlanningJson.WriteLinesAsync(rows, stream);

        stream.Position = 0;
        rows.Should().NotBeEmpty();
        (await PlanningJson.ReadLinesAsync<ScoreboardLine>(stream).Select(line => line.Content).ToListAsync()).Should().Equal(rows);
    }

    [Fact]
    public async Task Scoreboard_OnALine_SaysWhyAValueIsNotThere()
    {
        const string text = """
            {"level":"school","key":"s1","in":{"district":"d1"},"values":{"score":0.750,"passes":true,"grade":"优秀","day":{"state":"undecided","reason":"division by zero"}}}
            {"level":"school","key":"s2","values":{"score":{"state":"present"}}}
            {"level":"school","key":"s3","values":{"score":[]}}
            """;

        var lines = await PlanningJson.ReadLinesAsync<ScoreboardLine>(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToListAsync();

        lines[0].Content!.Values.Select(v => $"{v.Column}={v.Value}").Should().Equal("score=0.750", "passes=yes", "grade=优秀", "day=undecided");
        lines[0].Content!.Values[3].Value.Reason!.Default.Should().Be("division by zero");
        lines[1].Diagnostics.Single().Path.Should().Be("$.values.score.state");
        lines[2].Diagnostics.Single().Message().Should().Be("expected object, found array.");
        using var stream = new MemoryStream();
        await PlanningJson.WriteLinesAsync([lines[0].Content!], stream);
        Encoding.UTF8.GetString(stream.ToArray()).TrimEnd().Should().Be(text.Split('\n')[0].TrimEnd());
    }

    [Fact]
    public void Lines_OfAnotherType_AreABugOfTheCaller()
    {
        var read = () => PlanningJson.ReadLinesAsync<Plan>(new MemoryStream());

        read.Should().Throw<ArgumentException>().WithMessage("Plan does not stand in lines; Observation and ScoreboardLine do.");
    }

    private static IAsyncEnumerable<JsonLine<Observation>> Read(string text, JsonLimits? limits = null)
        => PlanningJson.ReadLinesAsync<Observation>(new Trickle(new MemoryStream(Encoding.UTF8.GetBytes(text))), limits);

    /// <summary>A stream that gives seven bytes at a time.</summary>
    private sealed class Trickle(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 7));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
