using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Education.Planning.Tests.Architecture;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>seeds/mechanisms.md, checked row by row against the public surface, the seeds and the tests.</summary>
internal sealed partial class MechanismTable
{
    private static readonly Type[] Surface = [.. new[] { typeof(Plan), typeof(ICalendarExport), typeof(ObservationCsv) }.SelectMany(type => type.Assembly.GetExportedTypes())];

    private static readonly HashSet<string> Diagnostics = [.. DiagnosticCatalogueTests.Ids.Cast<object[]>().Select(row => (string)row[0])];

    private readonly Dictionary<string, JsonNode> seeds = [];

    public IReadOnlyList<MechanismRow> Rows { get; } = [.. Lines(RepositoryRoot.File("seeds", "mechanisms.md")).Select(MechanismRow.Of)];

    /// <summary>Code and behaviour of each mechanism of the inventory; the behaviour begins each demand with its letter.</summary>
    public static IEnumerable<(string Code, IReadOnlyList<string> Letters)> Inventory()
        => Lines(RepositoryRoot.Shared("seed-documents", "inventory.md")).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[0], (IReadOnlyList<string>)[.. Demand().Matches(cells[^1]).Select(match => match.Groups["letter"].Value).Distinct()]));

    /// <summary>What is wrong with a row, or null.</summary>
    public string? Fault(MechanismRow row)
        => row.Served.Count == 0 ? "no type or verb serves it"
            : row.Served.FirstOrDefault(name => !IsPublic(name)) is { } absent ? $"the public surface has no `{absent}`"
            : SeedPlace.Find(Seed(row.Seed), row.Path) is null ? $"`{row.Seed}` has no `{row.Path}`"
            : row.Proofs.Where(proof => !proof.IsNotYet).SelectMany(proof => proof.Tests.DefaultIfEmpty("")).FirstOrDefault(test => !IsTest(test)) is { } unknown ? $"there is no test `{unknown}`"
            : null;

    private static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(line => Mechanism().IsMatch(line));

    // `plan.Validate` is a verb: a public method of that name; `Plan` a type; `Plan.Period` its member or a type in it.
    private static bool IsPublic(string name) => name.Split('.') switch
    {
        [var subject, var verb] when char.IsLower(subject[0]) => Surface.SelectMany(type => type.GetMethods()).Any(method => method.Name == verb),
        [var type, var member] => Surface.Any(candidate => candidate.Name == type && candidate.GetMember(member).Length > 0),
        [var type] => Surface.Any(candidate => candidate.Name == type),
        _ => false,
    };

    // A diagnostic's id stands for its failing and its passing example, which DiagnosticCatalogueTests run.
    private static bool IsTest(string name) => name.Split('.') switch
    {
        [var id] => Diagnostics.Contains(id),
        [var type, var method] => typeof(MechanismTable).Assembly.GetTypes().Where(candidate => candidate.Name == type).SelectMany(candidate => candidate.GetMethods())
            .Any(candidate => candidate.Name == method && candidate.GetCustomAttributes<FactAttribute>().Any()),
        _ => false,
    };

    private JsonNode Seed(string seed)
    {
        if (!seeds.TryGetValue(seed, out var content))
            seeds[seed] = content = JsonNode.Parse(File.ReadAllText(RepositoryRoot.File("seeds", $"{seed}.json")))!["content"]!;
        return content;
    }

    [GeneratedRegex(@"^\| [ABCEFGHIT]\d+ \| ")]
    private static partial Regex Mechanism();

    [GeneratedRegex(@"(?:^|; )(?<letter>[SEVR])\b")]
    private static partial Regex Demand();
}
