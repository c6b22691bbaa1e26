using System.Text;
using System.Text.RegularExpressions;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;
using Education.Planning.Tool;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Tests.Evaluation.Conformance;

/// <summary>The guide to scheme writing: every scheme in it runs on the figures below it and prints what stands under them.</summary>
public class GuideTests
{
    private static readonly LocalDate UsualDay = new(2026, 6, 30);

    private static readonly Regex Fence = new("^```(.*?)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline);

    public static TheoryData<string> Examples => [.. SectionsWithSchemes];

    private static IEnumerable<string> SectionsWithSchemes => Sections().Where(s => s.Value.Exists(f => f.Kind == "json scheme")).Select(s => s.Key);

    private static string Guide => File.ReadAllText(RepositoryRoot.File("seeds", "schemes", "README.md"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_InTheGuide_PrintsItsResult(string section)
    {
        var fences = Sections()[section];
        var compiled = fences.Where(f => f.Kind == "json scheme").Select(f => Scheme(f.Text)).CompileTogether();
        var diagnostics = compiled.Diagnostics.Concat(compiled.Schemes.SelectMany(s => s.Diagnostics));
        if (fences.FirstOrDefault(f => f.Kind == "text check").Text is { } checks)
        {
            string.Concat(diagnostics.Select(d => d + "\n")).Should().Be(checks);
            return;
        }
        diagnostics.Where(d => d.Severity != Severity.Information).Select(d => d.ToString()).Should().BeEmpty();
        var table = PopulationTable.Read(WithParents(fences.Single(f => f.Kind == "text in").Text));

        foreach (var (kind, text) in fences.Where(f => f.Kind.StartsWith("text out", StringComparison.Ordinal)))
        {
            var board = compiled.Run(table, DayOf(kind))[^1];
            foreach (var block in text.TrimEnd().Split("\n\n").Select(Cells))
            {
                board.RowsOf(block[0][0]).Should().Equal(block.Skip(1).Select(row => row[0]));
                Print(board, block).Should().Equal(block.Skip(1).Select(row => string.Join('\t', row)));
            }
        }
    }

    [Fact]
    public void Commands_InTheGuide_PrintWhatStandsBelowThem()
    {
        var fences = Sections()["Running a scheme"];
        File.ReadAllText(RepositoryRoot.File("seeds", "schemes", "first", "figures.csv")).Should().Be(fences[0].Text);

        foreach (var (command, printed) in fences.Where(f => f.Kind == "bash").Zip(fences.Where(f => f.Kind == "text printed")))
            Terminal(command.Text.TrimEnd().Split(' ')[1..]).TrimEnd().Should().Be(printed.Text.TrimEnd());
    }

    [Fact]
    public void Explanation_InTheGuide_IsWhatTheBoardSays()
    {
        var fences = Sections()["Asking why"];
        var board = Scheme(fences.Single(f => f.Kind == "json scheme").Text).Compile().Run(PopulationTable.Read(WithParents(fences.Single(f => f.Kind == "text in").Text)), UsualDay);
        var (kind, text) = fences.Single(f => f.Kind.StartsWith("text why", StringComparison.Ordinal));

        board.Explain(kind.Split(' ')[2], kind.Split(' ')[4]).ToText().TrimEnd().Should().Be(text.TrimEnd());
    }

    [Fact]
    public void Robustness_InTheGuide_IsWhatTheReportSays()
    {
        var fences = Sections()["What a ranking owes to its weights"];
        var compiled = Scheme(fences.Single(f => f.Kind == "json scheme").Text).Compile();

        var result = compiled.Robustness(PopulationTable.Read(WithParents(fences.Single(f => f.Kind == "text in").Text)), UsualDay, new("place", Seed: 2026)
        {
            Weights = ["w.learning", "w.safety", "w.staff"], Spread = 0.3m, Draws = 200,
            Alternatives = [new("share of the best") { Parameters = [new() { Name = "scaling", Value = "share" }] }],
        });

        result.ToText().TrimEnd().Should().Be(fences.Single(f => f.Kind == "text robustness").Text.TrimEnd());
    }

    [Fact]
    public void Guide_HasAnExampleForEverySection()
        => Regex.Matches(Guide, "^## .*", RegexOptions.Multiline).Select(m => m.Value[3..])
            .Except(["Running a scheme", "Pitfalls", "The schemes in this folder"]).Should().Equal(SectionsWithSchemes);

    [Fact]
    public void FirstScheme_InItsEnvelope_IsTheOneBelowIt()
    {
        var whole = Fence.Matches(Guide).First(m => m.Groups[1].Value == "json").Groups[2].Value;

        File.ReadAllText(RepositoryRoot.File("seeds", "schemes", "first", "scheme.json")).Should().Be(whole);
        PlanningJson.Read<EvaluationScheme>(whole).Should().Be(Scheme(Sections().First().Value.First(f => f.Kind == "json scheme").Text));
    }

    [Fact]
    public void Folders_AreAllInTheGuide()
        => ConformanceFolder.All.Select(folder => folder.Split('/')[0]).Distinct().Should().OnlyContain(folder => Guide.Contains("`" + folder));

    private static string Terminal(string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        EduplanCommand.Run([.. arguments.Select(a => a.StartsWith("seeds/", StringComparison.Ordinal) ? RepositoryRoot.File(a.Split('/')) : a)], new(Stream.Null, output, error)).Should().Be(0);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static EvaluationScheme Scheme(string content)
        => PlanningJson.Read<EvaluationScheme>($$"""{"$schema":"urn:education-planning:schema:scheme:1","kind":"scheme","version":"1.0","content":{{content}}}""");

    private static Dictionary<string, List<(string Kind, string Text)>> Sections()
        => Guide.Split("\n## ").Skip(1)
            .Select(s => (Title: s[..s.IndexOf('\n', StringComparison.Ordinal)], Fences: Fence.Matches(s).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Where(f => f.Item1 != "json").ToList()))
            .Where(s => s.Fences.Count > 0).ToDictionary(s => s.Title, s => s.Fences);

    private static LocalDate DayOf(string kind) => kind.Split(' ') is [_, _, var day] ? LocalDatePattern.Iso.Parse(day).Value : UsualDay;

    private static List<string[]> Cells(string table) => [.. table.TrimEnd().Split('\n').Select(line => Regex.Split(line.Trim(), " {2,}"))];

    // A guide leaves out the column of parents where a level has none.
    private static string WithParents(string table) => string.Join('\n', table.TrimEnd().Split("\n\n").Select(block =>
    {
        var rows = Cells(block);
        var hasParents = rows[0] is [_, "in", ..];
        return string.Concat(rows.Select(row => string.Join('\t', hasParents ? row : [row[0], "", .. row[1..]]) + "\n"));
    }));

    private static IEnumerable<string> Print(Scoreboard board, List<string[]> block)
        => block.Skip(1).Select(row => string.Join('\t', [row[0], .. block[0].Skip(1).Select(column => board.ValueOf(column, row[0])?.ToString() ?? "no such cell")]));
}
