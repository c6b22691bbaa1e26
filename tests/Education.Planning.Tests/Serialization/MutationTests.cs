using System.Text;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization;

/// <summary>Accept or explain: whatever the bytes, a document is read and round-trips, or its faults are told with their places.</summary>
public class MutationTests
{
    private static readonly byte[][] Pieces = [.. new[]
    {
        "null", "{}", "[]", "\"\"", ",", ":", "{", "}", "[", "]", "\"kind\":\"post\",", "\"key\":\"k\",", "\\ud800", "\\u0000", "\\", "\0", "\u0001", "0", "-", "e9", "1e400",
        "0.00000000000000000000000000001", "\"2024-02-30\"", "true", "//", "\uFEFF", "教", "\U00020BB7", "\"extensions\":{\"a\":1},", "\"default\"", "\n", "\"$schema\":", "\"x\":1,",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];

    [Fact]
    public void Plans_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.PlansOf(40, 8), 8_000);

    [Fact]
    public void Calendars_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.CalendarsOf(40, 8), 6_000);

    [Fact]
    public void Observations_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.ObservationsOf(40, 8), 6_000);

    [Fact]
    public void Schemes_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.SchemesOf(40, 8), 8_000);

    private static void ReadOrExplained<T>(IReadOnlyList<T> contents, int times)
        where T : class
    {
        var random = new System.Random(20260101);
        var documents = contents.Select(PlanningJson.WriteBytes).ToArray();
        var accepted = 0;
        for (var i = 0; i < times; i++)
        {
            var bytes = Mutate(documents[random.Next(documents.Length)], random);
            try
            {
                accepted += Holds<T>(bytes) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"The document {Convert.ToBase64String(bytes)} is neither read nor explained.", exception);
            }
        }
        accepted.Should().BeInRange(times / 100, times * 9 / 10, "the mutations should meet both sides");
    }

    private static bool Holds<T>(byte[] bytes)
        where T : class
    {
        var reading = PlanningJson.TryRead<T>(bytes);
        if (reading.Succeeded)
        {
            var written = PlanningJson.Write(reading.Content);
            var again = PlanningJson.Read<T>(written);
            again.Should().Be(reading.Content);
            PlanningJson.Write(again).Should().Be(written);
            return true;
        }
        reading.Diagnostics.Count.Should().BeInRange(1, PlanningJson.MaxDiagnostics);
        foreach (var diagnostic in reading.Diagnostics)
        {
            diagnostic.Id.Should().NotBe("JSN0199", diagnostic.ToString());
            diagnostic.Line.Should().BePositive();
            diagnostic.Column.Should().BePositive();
        }
        return false;
    }

    private static byte[] Mutate(byte[] document, System.Random random)
    {
        var bytes = document.ToList();
        for (var n = random.Next(1, 3); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : 0);
                    break;
                case 5:
                    MutateLine(bytes, at, random);
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
            if (bytes.Count == 0)
                break;
        }
        return [.. bytes];
    }

    /// <summary>Takes a whole line out or writes it twice: faults of members rather than of syntax.</summary>
    private static void MutateLine(List<byte> bytes, int at, System.Random random)
    {
        var start = bytes.LastIndexOf((byte)'\n', at) + 1;
        var end = bytes.IndexOf((byte)'\n', start) + 1;
        if (end <= start)
            return;
        var line = bytes.GetRange(start, end - start);
        if (random.Next(2) == 0)
            bytes.RemoveRange(start, end - start);
        else
            bytes.InsertRange(start, line);
    }
}
