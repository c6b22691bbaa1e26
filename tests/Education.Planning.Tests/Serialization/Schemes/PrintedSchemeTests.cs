using System.Text.RegularExpressions;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Schemes;

/// <summary>The schemes that the page on the scheme language prints are read as they are printed, and equal what C# composes.</summary>
public class PrintedSchemeTests
{
    [SharedFact]
    public void Balanced_AsPrinted_EqualsItsComposition() => Read(Printed(0)).Should().Be(WrittenSchemes.Balanced);

    [SharedFact]
    public void StatusAndChange_AsPrinted_EqualsItsComposition() => Read(Printed(1)).Should().Be(WrittenSchemes.StatusAndChange);

    [SharedFact]
    public void Responsibility_AsPrinted_EqualsItsComposition() => Read(Printed(2)).Should().Be(WrittenSchemes.Responsibility);

    [Theory]
    [InlineData("balanced")]
    [InlineData("status-and-change")]
    [InlineData("responsibility")]
    public void Scheme_Written_IsTheGoldenDocumentAndReadsBack(string name)
    {
        var scheme = name switch { "balanced" => WrittenSchemes.Balanced, "responsibility" => WrittenSchemes.Responsibility, _ => WrittenSchemes.StatusAndChange };

        var json = PlanningJson.Write(scheme);

        PlanningJson.Read<EvaluationScheme>(json).Should().Be(scheme);
        PlanningJson.Write(PlanningJson.Read<EvaluationScheme>(json)).Should().Be(json);
        GoldenFile.ShouldHold($"scheme.{name}.json", json);
    }

    [Fact]
    public void Example_OfTheReadme_IsReadAndRuns()
    {
        var page = File.ReadAllText(RepositoryRoot.File("src", "Education.Planning", "Serialization", "README.md"));
        var example = Regex.Match(page[page.IndexOf("## Schemes", StringComparison.Ordinal)..], "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        var scheme = Read(example);

        scheme.Compile().Diagnostics.Should().BeEmpty();
        var table = new ObservationTable { Rows = [new() { Level = "school", Key = "s", Cells = [new("met", 5), new("of", 8), new("closed", "no")] }] };
        var board = scheme.Compile().Run(table, new(2025, 1, 1));
        (board.ValueOf("score", "s")!.Number, board.ValueOf("grade", "s")!.Text, board.ValueOf("passing")!.Number).Should().Be((62.5m, "sound", 1m));
    }

    internal static string Enveloped(string content)
        => $$"""{"$schema":"urn:education-planning:schema:scheme:1","kind":"scheme","version":"1.0","content":{{content}}}""";

    private static EvaluationScheme Read(string content) => PlanningJson.Read<EvaluationScheme>(Enveloped(content));

    /// <summary>The n-th JSON fence of section 10.</summary>
    private static string Printed(int n)
    {
        var page = File.ReadAllText(RepositoryRoot.Shared("scheme-language.md"));
        var section = page[page.IndexOf("## 10.", StringComparison.Ordinal)..page.IndexOf("## 11.", StringComparison.Ordinal)];
        return Regex.Matches(section, "```json\n(.*?)```", RegexOptions.Singleline)[n].Groups[1].Value;
    }
}
