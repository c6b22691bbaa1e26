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
    public void Responsibility_AsPrintedUpToItsQuota_EqualsItsComposition()
        => Read(Regex.Replace(Printed(2), """^    "(chosen|grade)": .*\n""", "", RegexOptions.Multiline)).Should().Be(WrittenSchemes.Responsibility);

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
