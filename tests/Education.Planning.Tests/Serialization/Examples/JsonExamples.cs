using System.Text;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization;

/// <summary>One example a diagnostic of JSON; the texts are written out, not taken from the catalogue.</summary>
internal static partial class JsonExamples
{
    public static IReadOnlyList<DiagnosticExample> All => [.. OfDocuments, .. OfMembers, .. OfValues, .. OfTexts];

    private static DiagnosticExample Example(string id, Func<IEnumerable<Finding>> failing, Func<IEnumerable<Finding>> passing, string path, string english, string fix, string chinese, string chineseFix)
        => new(new(id, path, english, fix, chinese, chineseFix), failing, passing);

    private static Func<IEnumerable<Finding>> Read(string document) => () => PlanningJson.TryRead<Plan>(document).Diagnostics.Select(Finding.Of);

    private static Func<IEnumerable<Finding>> ReadBytes(params byte[] document) => () => PlanningJson.TryRead<Plan>(document).Diagnostics.Select(Finding.Of);

    /// <summary>A plan with more members.</summary>
    private static Func<IEnumerable<Finding>> InPlan(string members) => Read(Enveloped("plan", Content(members)));

    /// <summary>A plan with one objective of more members.</summary>
    private static Func<IEnumerable<Finding>> InItem(string members) => InPlan($$"""
        "objectives":[{"key":"o","name":"N",{{members}}}]
        """);

    /// <summary>A calendar with more members.</summary>
    private static Func<IEnumerable<Finding>> InCalendar(string members)
        => () => PlanningJson.TryRead<SchoolCalendar>(Enveloped("calendar", $$"""{"key":"c","name":"C",{{members}}}""")).Diagnostics.Select(Finding.Of);

    /// <summary>One observed value.</summary>
    private static Func<IEnumerable<Finding>> Observing(string value) => () => PlanningJson.TryRead<ObservationSet>(Enveloped("observations", $$"""
        {"key":"s","name":"S","observations":[{"indicator":"x","value":{{value}},"at":"2024-12-31"}]}
        """)).Diagnostics.Select(Finding.Of);

    /// <summary>A scheme with more members.</summary>
    private static Func<IEnumerable<Finding>> InScheme(string members)
        => () => PlanningJson.TryRead<EvaluationScheme>(Enveloped("scheme", $$"""{"name":"S",{{members}}}""")).Diagnostics.Select(Finding.Of);

    /// <summary>A scheme with one step.</summary>
    private static Func<IEnumerable<Finding>> Step(string step) => InScheme($$"""
        "steps":{"x":{{step}}}
        """);

    private static string Content(string members) => $$"""{"key":"p","title":"P","language":"en","period":"2024",{{members}}}""";

    private static string Enveloped(string kind, string content, string version = "1.0", string? schema = null)
        => $$"""{"$schema":"{{schema ?? $"urn:education-planning:schema:{kind}:1"}}","kind":"{{kind}}","version":"{{version}}","content":{{content}}}""";
}
