using System.Globalization;
using System.Text;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization.Fuzzing;

/// <summary>Documents made to hurt: each is refused with a typed error, in bounded time and memory, for every kind.</summary>
public class HeavyInputTests
{
    private const int Watchdog = 20;

    private static readonly Dictionary<string, Func<byte[], JsonLimits?, (bool Succeeded, ValueList<JsonDiagnostic> Diagnostics)>> Readers = new()
    {
        ["plan"] = Read<Plan>,
        ["calendar"] = Read<SchoolCalendar>,
        ["observations"] = Read<ObservationSet>,
        ["scheme"] = Read<EvaluationScheme>,
        ["units"] = Read<UnitRegistry>,
        ["register"] = Read<WorkRegister>,
    };

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["plan"] = "\"key\":\"p\",\"title\":\"P\",\"language\":\"en\",\"period\":\"2024\"",
        ["calendar"] = "\"key\":\"c\",\"name\":\"C\"",
        ["observations"] = "\"key\":\"s\",\"name\":\"S\"",
        ["scheme"] = "\"name\":\"S\"",
        ["units"] = "\"key\":\"u\",\"name\":\"U\"",
        ["register"] = "\"key\":\"r\",\"name\":\"R\"",
    };

    // A list or object of each kind that may hold many things.
    private static readonly Dictionary<string, (string Open, string Close)> Inside = new()
    {
        ["plan"] = (",\"parties\":[", "]"),
        ["calendar"] = (",\"events\":[", "]"),
        ["observations"] = (",\"observations\":[", "]"),
        ["scheme"] = (",\"publish\":[", "]"),
        ["units"] = (",\"parties\":[", "]"),
        ["register"] = (",\"cases\":[", "]"),
    };

    public static TheoryData<string> Kinds => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nesting_OfTenThousand_IsRefused(string kind)
    {
        var (open, close) = Inside[kind];
        foreach (var (left, right) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            var nested = Repeat(left, 10_000) + "1" + Repeat(right, 10_000);
            Refused(kind, $",\"added\":{nested}", "JSN0104");
            Refused(kind, open + nested + close, "JSN0104");
            Refused(kind, $",\"extensions\":{{\"a\":{nested}}}", "JSN0104");
            Refused(kind, open + Repeat(left, 10_000), "JSN0104");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_TwoHundredThousandUnknown_AreRefused(string kind)
    {
        var members = string.Concat(Enumerable.Range(0, 200_000).Select(i => string.Create(CultureInfo.InvariantCulture, $",\"m{i}\":{i}")));

        Refused(kind, members, "JSN0201").Should().HaveCount(PlanningJson.MaxDiagnostics);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void String_Of64MiB_IsRefused(string kind)
    {
        var text = new string('x', 64 * 1024 * 1024);
        Refused(kind, $",\"added\":\"{text}\"", "JSN0105");
        var wide = new JsonLimits { MaxBytes = 1 << 28 };
        Refused(kind, $",\"added\":\"{text}\"", "JSN0201", wide);
        Refused(kind, $"{Inside[kind].Open}{text}", "JSN0101", wide);
        var escaped = Repeat("\\u6559", 6_000_000);
        Refused(kind, $",\"{escaped}\":1", "JSN0201", wide);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Faults_AMillion_AreReportedUpToTheLimit(string kind)
    {
        var (open, close) = Inside[kind];
        Refused(kind, open + Repeat("7,", 1_000_000) + "7" + close, "JSN0206").Should().HaveCount(PlanningJson.MaxDiagnostics);
        Refused(kind, open + Repeat("7,", 1_000_000) + "7" + close, "JSN0206", new() { MaxDiagnostics = 10_000 }).Should().HaveCount(10_000);
        Refused(kind, string.Concat(open, Repeat("7,\n", 1_000_000), "7", close), "JSN0206")[^1].Line.Should().Be(PlanningJson.MaxDiagnostics);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>The diagnostics of a sound document with more in its content; one of them has an id. Memory is bounded by the bytes of the document.</summary>
    private static ValueList<JsonDiagnostic> Refused(string kind, string more, string id, JsonLimits? limits = null)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"$schema\":\"urn:education-planning:schema:{kind}:1\",\"kind\":\"{kind}\",\"version\":\"1.0\",\"content\":{{{Sound[kind]}{more}}}}}");
        ValueList<JsonDiagnostic> found = [];
        var allocated = 0L;
        var work = new Thread(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                found = Readers[kind](bytes, limits).Diagnostics;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            maxStackSize: 512 * 1024);
        work.Start();
        work.Join(TimeSpan.FromSeconds(Watchdog)).Should().BeTrue("reading must end");
        found.Select(d => d.Id).Should().Contain(id);
        allocated.Should().BeLessThan((8L * bytes.Length) + 20_000_000);
        return found;
    }

    private static (bool Succeeded, ValueList<JsonDiagnostic> Diagnostics) Read<T>(byte[] bytes, JsonLimits? limits)
        where T : class
    {
        var reading = PlanningJson.TryRead<T>(bytes, limits);
        return (reading.Succeeded, reading.Diagnostics);
    }
}
