using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;

namespace Education.Planning.Tests.Serialization.Fuzzing;

/// <summary>Mutates the seed files for thirty seconds, the same way every time, and replays what was ever found.</summary>
public class SeedFuzzTests
{
    private static readonly string Findings = Path.Combine(RepositoryRoot.Folder, "tests", "Education.Planning.Tests", "Serialization", "Fuzzing", "Findings");

    private static readonly Dictionary<string, Func<byte[], bool>> Holds = new()
    {
        ["plan"] = AcceptOrExplain.Holds<Plan>,
        ["calendar"] = AcceptOrExplain.Holds<SchoolCalendar>,
        ["observations"] = AcceptOrExplain.Holds<ObservationSet>,
        ["scheme"] = AcceptOrExplain.Holds<EvaluationScheme>,
        ["units"] = AcceptOrExplain.Holds<UnitRegistry>,
        ["register"] = AcceptOrExplain.Holds<WorkRegister>,
    };

    [Fact]
    public void Seeds_Mutated_AreReadOrExplained()
    {
        var seeds = Directory.EnumerateFiles(RepositoryRoot.File("seeds"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Select(bytes => (Kind: KindOf(bytes), Bytes: bytes)).Where(seed => Holds.ContainsKey(seed.Kind)).ToList();
        var random = new System.Random(20261125);
        var clock = Stopwatch.StartNew();
        var (tried, accepted) = (0, 0);
        for (; clock.Elapsed < TimeSpan.FromSeconds(30); tried++)
        {
            var (kind, bytes) = seeds[random.Next(seeds.Count)];
            var mutant = Mutation.Of(bytes, random);
            try
            {
                accepted += Holds[kind](mutant) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Mutant {tried} is neither read nor explained; it is kept as {Keep(kind, mutant)}.", exception);
            }
        }
        seeds.Select(seed => seed.Kind).Distinct().Should().HaveCount(Holds.Count);
        accepted.Should().BeInRange(tried / 100, tried * 9 / 10, "the mutations should meet both sides");
    }

    [Fact]
    public void Findings_OfFormerRuns_AreReadOrExplained()
    {
        foreach (var file in Directory.EnumerateFiles(Findings, "*.json"))
        {
            var check = () => Holds[Path.GetFileName(file).Split('-')[0]](File.ReadAllBytes(file));
            check.Should().NotThrow(file);
        }
    }

    private static string KindOf(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("kind", out var kind) ? kind.GetString()! : "";
    }

    private static string Keep(string kind, byte[] mutant)
    {
        var path = Path.Combine(Findings, string.Create(CultureInfo.InvariantCulture, $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(mutant))[..12]}.json"));
        File.WriteAllBytes(path, mutant);
        return path;
    }
}
