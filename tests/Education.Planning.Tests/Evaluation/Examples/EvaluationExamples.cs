namespace Education.Planning.Tests.Evaluation;

/// <summary>One example a diagnostic of evaluation; the texts are written out, not taken from the catalogue.</summary>
internal static partial class EvaluationExamples
{
    public static IReadOnlyList<DiagnosticExample> All => [.. OfTargets, .. OfSchemes, .. OfLanguage, .. OfChecks, .. OfTables, .. OfRegistries, .. OfTogether, .. OfSummaries, .. OfAwards];

    private static DiagnosticExample Example(
        string id, Func<IEnumerable<Diagnostic>> failing, Func<IEnumerable<Diagnostic>> passing, string path, string english, string fix, string chinese, string chineseFix)
        => new(new(id, path, english, fix, chinese, chineseFix), () => failing().Select(Finding.Of), () => passing().Select(Finding.Of));
}
