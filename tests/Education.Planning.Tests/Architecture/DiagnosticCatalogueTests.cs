using System.Reflection;
using System.Text.RegularExpressions;
using Education.Planning.Tests.Calendars;
using Education.Planning.Tests.Evaluation;
using Education.Planning.Tests.Registers;
using Education.Planning.Tests.Responsibility;
using Education.Planning.Tests.Scheduling;
using Education.Planning.Tests.Serialization;
using Education.Planning.Tests.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Education.Planning.Tests.Architecture;

/// <summary>What holds for every diagnostic of every stage: its id, its languages, and that a test says it word by word.</summary>
public partial class DiagnosticCatalogueTests
{
    // The catalogue of each stage, by its folder. An id outlives its wording, and never changes its stage.
    private static readonly Dictionary<string, string> Stages = new()
    {
        ["PLN"] = "Validation", ["SCH"] = "Scheduling", ["CAL"] = "Calendars", ["EVA"] = "Evaluation", ["JSN"] = "Serialization",
        ["RSP"] = "Responsibility", ["REG"] = "Registers",
    };

    private static readonly FieldInfo[] Fields = [.. typeof(DiagnosticDescriptor).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))];

    private static readonly DiagnosticDescriptor[] Catalogue = [.. Fields.Select(EntryOf)];

    private static readonly DiagnosticExample[] Examples =
        [.. PlanExamples.All.Select(example => example.ToExample()), .. CalendarExamples.All, .. EvaluationExamples.All, .. JsonExamples.All, .. SchedulingExamples.All, .. ResponsibilityExamples.All, .. RegisterExamples.All];

    public static TheoryData<string> Ids => [.. Examples.Select(example => example.Expected.Id).Distinct()];

    [Fact]
    public void Ids_AreUnique_AndNameTheirStage()
    {
        Catalogue.Select(entry => entry.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => WellFormed().IsMatch(id));
        foreach (var field in Fields)
            field.DeclaringType!.Namespace.Should().Be($"Education.Planning.{Stages[EntryOf(field).Id[..3]]}", field.Name);
        Catalogue.Select(entry => entry.Id[..3]).Distinct().Should().BeEquivalentTo(Stages.Keys);
    }

    /// <summary>An entry made anywhere else would escape every test of this class.</summary>
    [Fact]
    public void Entries_AreMade_OnlyByTheCatalogues()
    {
        var compilation = Library.Compile(Library.Sources);
        var makers =
            from tree in compilation.SyntaxTrees
            where tree.ToString().Contains(nameof(DiagnosticDescriptor), StringComparison.Ordinal)
            let model = compilation.GetSemanticModel(tree)
            from made in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            where model.GetTypeInfo(made).Type?.Name == nameof(DiagnosticDescriptor)
            select model.GetEnclosingSymbol(made.SpanStart)!.ContainingType.Name;
        makers.Distinct().Should().NotBeEmpty().And.BeSubsetOf(Fields.Select(field => field.DeclaringType!.Name));
    }

    [Fact]
    public void Entries_SpeakEnglishAndChinese_WithTheSamePlaceholders()
    {
        foreach (var entry in Catalogue)
        {
            foreach (var text in new[] { entry.Message, entry.Fix })
            {
                text.Translations.Select(translation => translation.Language).Should().Equal([Languages.SimplifiedChinese], entry.Id);
                text.Default.Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}", entry.Id);
                text.In(Languages.SimplifiedChinese).Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}", entry.Id);
                Placeholders(text.In(Languages.SimplifiedChinese)).Should().Equal(Placeholders(text.Default), entry.Id);
            }
            Placeholders(entry.Message.Default + entry.Fix.Default).Should().Equal(Enumerable.Range(0, Placeholders(entry.Message.Default + entry.Fix.Default).Count()), entry.Id);
        }
    }

    [Fact]
    public void Entries_HaveOneExampleEach()
        => Examples.Select(example => example.Expected.Id).Order(StringComparer.Ordinal).Should().Equal(
            Catalogue.Select(entry => entry.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void FailingExample_IsFoundOnce_AndSaysSoInBothLanguages(string id)
    {
        var example = ExampleOf(id);
        example.Failing().Where(found => found.Id == id && found.Path == example.Expected.Path).Should().ContainSingle().Which.Should().Be(example.Expected);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PassingExample_IsNotFound(string id) => ExampleOf(id).Passing().Should().NotContain(found => found.Id == id);

    /// <summary>Arguments come from everywhere; what the library itself puts in must be translated too. Code and quotations stay what they are.</summary>
    [Fact]
    public void Examples_InChinese_HoldNoEnglishPhrase()
    {
        foreach (var example in Examples)
        {
            Quoted().Replace(example.Expected.Chinese, "").Should().NotMatchRegex("[a-z]{2,} [a-z]{2,}", example.Expected.Id);
            Quoted().Replace(example.Expected.ChineseFix, "").Should().NotMatchRegex("[a-z]{2,} [a-z]{2,}", example.Expected.Id);
        }
    }

    private static DiagnosticExample ExampleOf(string id) => Examples.Single(example => example.Expected.Id == id);

    private static DiagnosticDescriptor EntryOf(FieldInfo field) => (DiagnosticDescriptor)field.GetValue(null)!;

    private static IEnumerable<int> Placeholders(string pattern)
        => Placeholder().Matches(pattern).Select(match => match.Value[1] - '0').Distinct().Order();

    [GeneratedRegex(@"\A(PLN|SCH|CAL|EVA|JSN|RSP|REG)\d{4}\z")]
    private static partial Regex WellFormed();

    [GeneratedRegex("`[^`]*`|“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
