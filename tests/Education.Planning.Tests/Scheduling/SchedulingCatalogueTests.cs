using System.Reflection;
using System.Text.RegularExpressions;
using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

public partial class SchedulingCatalogueTests
{
    private static readonly DiagnosticDescriptor[] All =
        [.. typeof(SchedulingDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    [Fact]
    public void Ids_AreDistinct_AndOfThisStage()
        => All.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => Regex.IsMatch(id, @"\ASCH\d{4}\z"));

    [Fact]
    public void Entries_SayTheSameInBothLanguages()
        => All.Where(entry => Holes(entry.Message.Default) != Holes(entry.Message.In("zh-Hans")) || Holes(entry.Fix.Default) != Holes(entry.Fix.In("zh-Hans"))
            || entry.Message.Default == entry.Message.In("zh-Hans") || entry.Fix.Default == entry.Fix.In("zh-Hans")).Select(entry => entry.Id).Should().BeEmpty();

    private static string Holes(string pattern) => string.Join(',', Hole().Matches(pattern).Select(hole => hole.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
