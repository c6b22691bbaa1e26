using System.Text.Json.Nodes;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>seeds/coverage.tsv, checked line by line against the shared tables and against the seeds as composed.</summary>
internal sealed class CoverageTable
{
    private readonly Dictionary<string, JsonNode> seeds = SeedFile.ComposeAll().ToDictionary(
        file => file.Path.Replace(".json", "", StringComparison.Ordinal), file => JsonNode.Parse(file.Json)!["content"]!);

    private readonly Dictionary<string, TableRow> canonical = Shared("schedule-canonical").ToDictionary(row => row.Id);

    public IReadOnlyList<TableRow> Rows { get; } = new[] { "targets", "schedule", "responsibility", "evaluation" }.SelectMany(Shared).ToArray();

    public IReadOnlyList<TableRow> Lines { get; } = TabSeparated.Read(RepositoryRoot.File("seeds", "coverage.tsv"));

    /// <summary>What is wrong with a line, or null.</summary>
    public string? Fault(TableRow line)
    {
        if (Rows.SingleOrDefault(row => row.Id == line.Id) is not { } row)
            return "the tables have no such row";
        if (line["reason"].Length > 0)
            return line["path"].Length == 0 && (line["part"] is ['2' or '3' or '4' or '5' or '6' or '7' or '8'] || IsFinal(line["reason"])) ? null : "a reason takes no path, and a part from 2 to 8 unless it says `reading:` or `damaged:`";
        if (CopyFault(line, row) is { } copy)
            return copy;
        if (!seeds.TryGetValue(line["seed"], out var seed))
            return $"there is no seed `{line["seed"]}`";
        return SeedPlace.Find(seed, line["path"]) is { } place ? AgreementFault(line, row, place) : $"the seed has no `{line["path"]}`";
    }

    /// <summary>Whether a line fails once its place in the seed is changed.</summary>
    /// <param name="line">The line.</param>
    /// <param name="change">Changes a copy of the seed; false when the place has nothing of the kind.</param>
    /// <param name="isChanged">What <paramref name="change"/> said.</param>
    public bool IsNoticed(TableRow line, Func<SeedPlace, bool> change, out bool isChanged)
    {
        var place = SeedPlace.Find(seeds[line["seed"]].DeepClone(), line["path"])!;
        isChanged = change(place);
        return isChanged && AgreementFault(line, Rows.Single(row => row.Id == line.Id), place) is not null;
    }

    // A row that is a reading rather than a statement of the text, or damaged text, stays without a place.
    private static bool IsFinal(string reason) => reason.StartsWith("reading: ", StringComparison.Ordinal) || reason.StartsWith("damaged: ", StringComparison.Ordinal);

    private static IReadOnlyList<TableRow> Shared(string table) => TabSeparated.Read(RepositoryRoot.Shared("seed-documents", table + ".tsv"));

    // The columns of a line that repeat the table.
    private string? CopyFault(TableRow line, TableRow row)
    {
        var expected = TableOf(row) switch
        {
            "targets" => (row["value"], row["comparator"], row["unit"], "", ""),
            "schedule" => ("", "", "", canonical[row.Id]["canonical"], ""),
            "evaluation" => (row["evaluator_evaluated"], "", "", row["frequency"], row["method"]),
            _ => ("", "", "", "", ""),
        };
        var written = (line["value"], line["comparator"], line["unit"], line["timing"], line["method"]);
        return written == expected ? null : $"the table says {expected}, the line {written}";
    }

    private string? AgreementFault(TableRow line, TableRow row, SeedPlace place) => TableOf(row) switch
    {
        "targets" => TargetAgreement.Fault(row, place),
        "schedule" => TimingAgreement.ScheduleFault(row, line["timing"], place),
        "responsibility" => RoleAgreement.Words(row).Contains(line["role"]) ? RoleAgreement.RoleFault(line["party"], line["role"], place) : $"the row has no role `{line["role"]}`",
        _ => TimingAgreement.FrequencyFault(line["timing"], place) ?? MethodAgreement.Fault(MethodOf(row), place)
            ?? (line["party"].Length > 0 ? RoleAgreement.EvaluationFault(line["party"], place) : place.List("assignments").Any(RoleAgreement.IsAssessor) ? "the seed says who evaluates, the line does not" : null),
    };

    // `as above` is the method of the row before it.
    private string MethodOf(TableRow row) => row["method"] == "as above" ? MethodOf(Rows[Rows.ToList().FindIndex(one => one.Id == row.Id) - 1]) : row["method"];

    /// <summary>Every row with several values has a line for each of them.</summary>
    public IEnumerable<string> ValuesWithoutALine()
        => from lines in Lines.Where(line => line.Id.StartsWith("targets-", StringComparison.Ordinal) && line["path"].Length > 0).GroupBy(line => line.Id)
           let row = Rows.Single(row => row.Id == lines.Key)
           let places = lines.Select(line => SeedPlace.Find(seeds[line["seed"]], line["path"])!).ToArray()
           from part in TargetPart.Of(row)
           where !row["value"].Contains(" = ", StringComparison.Ordinal) // two ways to say one thing
           where places.All(place => TargetAgreement.Fault(row, part, place) is not null)
           select $"{row.Id}: {part.Sign} {part.Value} {part.Unit}";

    private static string TableOf(TableRow row) => row.Id.Split('-')[0];
}
