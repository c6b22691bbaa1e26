using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Readme;

public class ReadmeTests
{
    private static string Readme => File.ReadAllText(RepositoryRoot.File("README.md"));

    [Fact]
    public void Code_InTheReadme_IsTheCodeThatRuns() => Fence("csharp").Should().Be(ExampleSource());

    [Fact]
    public void Result_InTheReadme_IsWhatTheCodePrints() => Fence("text").Should().Be(PlanInThirtyLines.Run());

    [Fact]
    public void Links_InTheReadme_LeadToFiles()
        => Regex.Matches(Readme, @"\]\((?!https?:)([^)#]+)\)").Select(m => m.Groups[1].Value)
            .Should().OnlyContain(path => Path.Exists(Path.Combine(Path.GetDirectoryName(RepositoryRoot.File("README.md"))!, path)));

    private static string Fence(string language) => Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string ExampleSource()
    {
        var source = File.ReadAllText(RepositoryRoot.File("tests", "Education.Planning.Tests", "Readme", "PlanInThirtyLines.cs"));
        var body = Regex.Match(source, "        // readme\n(.*?)        // end\n", RegexOptions.Singleline).Groups[1].Value;
        return string.Join('\n', body.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));
    }
}
