using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Serialization;

/// <summary>The README of the format: its tables are made from the schemas, its documents can be read.</summary>
public class FormatReadmeTests
{
    private const string Start = "<!-- Made from the schemas; UPDATE_SNAPSHOTS=1 makes it anew. -->\n", End = "<!-- end -->";

    private static string Path => RepositoryRoot.File("src", "Education.Planning", "Serialization", "README.md");

    [Fact]
    public void Fields_InTheReadme_AreThoseOfTheSchemas()
    {
        var readme = File.ReadAllText(Path);
        var (start, end) = (readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var expected = readme[..start] + FieldTables.Markdown() + readme[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Path, expected);
        File.ReadAllText(Path).Should().Be(expected, "UPDATE_SNAPSHOTS=1 writes the tables anew");
    }

    [Fact]
    public void Documents_InTheReadme_AreRead()
    {
        var documents = Regex.Matches(File.ReadAllText(Path), "```json\n(\\{\n  \"\\$schema\".*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList();

        documents.Should().NotBeEmpty();
        foreach (var document in documents)
            PlanningJson.Write(PlanningJson.Read<Plan>(document)).Should().Be(document);
    }

    [Fact]
    public void Links_InTheReadme_LeadToHeadings()
    {
        var readme = File.ReadAllText(Path);
        var headings = Regex.Matches(readme, "^#+ (.*)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.ToLowerInvariant().Replace(" ", "-", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal)).ToHashSet();

        Regex.Matches(readme, @"\]\(#([^)]+)\)").Select(m => m.Groups[1].Value).Distinct().Should().BeSubsetOf(headings);
    }
}
