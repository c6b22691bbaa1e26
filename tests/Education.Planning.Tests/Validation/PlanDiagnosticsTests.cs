using Education.Planning.Validation;

namespace Education.Planning.Tests.Validation;

public class PlanDiagnosticsTests
{
    public static TheoryData<string> Ids => [.. DiagnosticExamples.All.Select(example => example.Id)];

    [Fact]
    public void SoundPlan_Validated_HasNoDefects() => SoundPlan.Sound.Validate().ToText().Should().Be("0 errors, 0 warnings, 0 information");

    [Theory]
    [MemberData(nameof(Ids))]
    public void FailingExample_Validated_SaysSoInBothLanguages(string id)
    {
        var example = Example(id);
        var found = example.Failing.Validate().Diagnostics.Where(diagnostic => diagnostic.Id == id && diagnostic.Path.Text == example.Path).Should().ContainSingle().Subject;
        found.Message().Should().Be(example.English);
        found.Fix().Should().Be(example.EnglishFix);
        found.Message(Languages.SimplifiedChinese).Should().Be(example.Chinese);
        found.Fix(Languages.SimplifiedChinese).Should().Be(example.ChineseFix);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PassingExample_Validated_DoesNotSaySo(string id)
        => Example(id).Passing.Validate().Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == id);

    [Fact]
    public void Catalogue_HasOneExampleAnEntry()
        => DiagnosticExamples.All.Select(example => example.Id).Should().Equal(PlanDiagnostics.All.Select(entry => entry.Id));

    [Fact]
    public void Catalogue_HoldsEveryEntryOnce_OrderedById()
    {
        var fields = typeof(PlanDiagnostics).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        var ids = PlanDiagnostics.All.Select(entry => entry.Id).ToList();
        ids.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.BeEquivalentTo(fields.Select(entry => entry.Id));
        ids.Should().OnlyContain(id => System.Text.RegularExpressions.Regex.IsMatch(id, "^PLN0[1-5][0-9]{2}$"));
    }

    [Fact]
    public void Catalogue_UsesTheSameArguments_InBothLanguages()
    {
        foreach (var entry in PlanDiagnostics.All)
            Placeholders(entry.Message.In(Languages.SimplifiedChinese)).Should().Equal(Placeholders(entry.Message.Default), entry.Id);
    }

    [Fact]
    public void Readme_ListsTheCatalogue()
    {
        var rows = File.ReadAllLines(RepositoryRoot.File("src", "Education.Planning", "Validation", "README.md")).Where(line => line.StartsWith("| PLN", StringComparison.Ordinal));
        rows.Should().Equal(PlanDiagnostics.All.Select(Row));
    }

    private static DiagnosticExample Example(string id) => DiagnosticExamples.All.Single(example => example.Id == id);

    private static IEnumerable<string> Placeholders(string pattern)
        => System.Text.RegularExpressions.Regex.Matches(pattern, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Row(DiagnosticDescriptor entry)
        => $"| {entry.Id} | {entry.Severity.ToString().ToLowerInvariant()} | {Cell(entry.Message)} | {Cell(entry.Fix)} |";

    private static string Cell(LocalizedText text) => $"{text.Default}<br>{text.In(Languages.SimplifiedChinese)}".Replace("|", "\\|", StringComparison.Ordinal);
}
