namespace Education.Planning.Tests.Scheduling;

/// <summary>One example a diagnostic of scheduling; the texts are written out, not taken from the catalogue.</summary>
internal static partial class SchedulingExamples
{
    public static IReadOnlyList<DiagnosticExample> All => [.. OfTimings, .. OfPlans];
}
