using Education.Planning.Validation;

namespace Education.Planning.Tests.Validation;

public class PlanDiagnosticsTests
{
    [Fact]
    public void SoundPlan_Validated_HasNoDefects() => SoundPlan.Sound.Validate().ToText().Should().Be("0 errors, 0 warnings, 0 information");

    [Fact]
    public void Catalogue_HasOneExampleAnEntry_InItsOrder()
        => PlanExamples.All.Select(example => example.Id).Should().Equal(PlanDiagnostics.All.Select(entry => entry.Id));

    [Fact]
    public void Catalogue_HoldsEveryEntryOnce_OrderedById()
    {
        var fields = typeof(PlanDiagnostics).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        var ids = PlanDiagnostics.All.Select(entry => entry.Id).ToList();
        ids.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.BeEquivalentTo(fields.Select(entry => entry.Id));
        ids.Should().OnlyContain(id => System.Text.RegularExpressions.Regex.IsMatch(id, "^PLN0[1-6][0-9]{2}$"));
    }

    [Fact]
    public void Readme_ListsTheCatalogue()
    {
        var rows = File.ReadAllLines(RepositoryRoot.File("src", "Education.Planning", "Validation", "README.md")).Where(line => line.StartsWith("| PLN", StringComparison.Ordinal));
        rows.Should().Equal(PlanDiagnostics.All.Select(Row));
    }

    private static string Row(DiagnosticDescriptor entry)
        => $"| {entry.Id} | {entry.Severity.ToString().ToLowerInvariant()} | {Cell(entry.Message)} | {Cell(entry.Fix)} |";

    private static string Cell(LocalizedText text) => $"{text.Default}<br>{text.In(Languages.SimplifiedChinese)}".Replace("|", "\\|", StringComparison.Ordinal);
}
