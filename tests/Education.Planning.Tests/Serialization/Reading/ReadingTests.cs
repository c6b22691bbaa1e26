using System.Security.Cryptography;
using System.Text;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization.Reading;

/// <summary>Strings, bytes, streams, now or later: one answer; and limits that bound the cost.</summary>
public class ReadingTests
{
    private static readonly Plan Plan = PlanGens.PlansOf(1, 60)[0];

    [Fact]
    public async Task Forms_OfWritingAndReading_GiveTheSame()
    {
        using var stream = new MemoryStream();
        await PlanningJson.WriteAsync(Plan, stream);
        stream.ToArray().Should().Equal(PlanningJson.WriteBytes(Plan));
        stream.Position = 0;

        (await PlanningJson.ReadAsync<Plan>(stream)).Should().Be(Plan);
        stream.Position = 0;
        (await PlanningJson.TryReadAsync<Plan>(stream)).Content.Should().Be(Plan);
        stream.Position = 0;
        PlanningJson.TryRead<Plan>(stream).Content.Should().Be(Plan);
    }

    [Fact]
    public async Task Read_OfFaults_ThrowsWhatTryReadReports()
    {
        var bad = Encoding.UTF8.GetBytes("{\"kind\":\"plan\"}");
        var expected = PlanningJson.TryRead<Plan>(bad).Diagnostics;
        var read = () => PlanningJson.ReadAsync<Plan>(new MemoryStream(bad));

        (await read.Should().ThrowAsync<PlanningJsonException>()).Which.Diagnostics.Should().Equal(expected);
        (await PlanningJson.TryReadAsync<Plan>(new MemoryStream(bad))).Diagnostics.Should().Equal(expected);
    }

    [Fact]
    public void Hash_OfAPlan_IsTheSha256OfItsBytes()
    {
        PlanningJson.HashOf(Plan).Should().Be(Convert.ToHexStringLower(SHA256.HashData(PlanningJson.WriteBytes(Plan))));
        PlanningJson.HashOf(PlanningJson.Read<Plan>(PlanningJson.Write(Plan))).Should().Be(PlanningJson.HashOf(Plan));
        PlanningJson.HashOf(Plan with { Key = "other" }).Should().NotBe(PlanningJson.HashOf(Plan));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Limit_OfBytes_IsTheLargestDocumentThatIsRead(int less)
    {
        var bytes = PlanningJson.WriteBytes(Plan);
        var limits = new JsonLimits { MaxBytes = bytes.Length - less };

        foreach (var reading in new[]
        {
            PlanningJson.TryRead<Plan>(bytes, limits), PlanningJson.TryRead<Plan>(Encoding.UTF8.GetString(bytes), limits), PlanningJson.TryRead<Plan>(new MemoryStream(bytes), limits),
            await PlanningJson.TryReadAsync<Plan>(new MemoryStream([0xEF, 0xBB, 0xBF, .. bytes]), limits),
        })
            reading.Diagnostics.Select(d => d.Id).Should().Equal(less == 0 ? [] : ["JSN0105"]);
    }

    [Fact]
    public void Limit_OfDepth_IsTheDeepestDocumentThatIsRead()
    {
        const string json = """{"$schema":"urn:education-planning:schema:plan:1","kind":"plan","version":"1.0","content":{"key":"p","title":"P","language":"en","period":"2024","parties":[{"kind":"person","key":"a","name":"A"}]}}""";

        PlanningJson.TryRead<Plan>(json, new() { MaxDepth = 4 }).Succeeded.Should().BeTrue();
        PlanningJson.TryRead<Plan>(json, new() { MaxDepth = 3 }).Diagnostics.Single().ToString().Should().Be("line 1, column 157, $.content.parties: JSN0104 the nesting is deeper than 3 levels.");
        PlanningJson.TryRead<Plan>(json + "x", new() { MaxDepth = 4 }).Diagnostics.Single().Id.Should().Be("JSN0101");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Limit_OfDiagnostics_IsHowManyAreReported(int most)
    {
        var members = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"m{i}\":1"));

        PlanningJson.TryRead<Plan>("{" + members + "}", new() { MaxDiagnostics = most }).Diagnostics.Should().HaveCount(most);
    }

    [Fact]
    public void Limits_OutOfRange_AreABugOfTheCaller()
    {
        foreach (var make in new Func<JsonLimits>[] { () => new() { MaxBytes = 0 }, () => new() { MaxDepth = 65 }, () => new() { MaxDepth = 0 }, () => new() { MaxDiagnostics = 0 }, () => new() { MaxDiagnostics = 10_001 } })
            make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
