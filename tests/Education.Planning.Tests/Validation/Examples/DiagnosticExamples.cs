namespace Education.Planning.Tests.Validation;

/// <summary>One example a diagnostic; the texts are written out, not taken from the catalogue.</summary>
internal static partial class DiagnosticExamples
{
    public static IReadOnlyList<DiagnosticExample> All => [.. OfKeys, .. OfTargets, .. OfRoles, .. OfDates, .. OfOutlines];
}
