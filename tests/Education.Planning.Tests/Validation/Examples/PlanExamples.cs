namespace Education.Planning.Tests.Validation;

/// <summary>One example a diagnostic; the texts are written out, not taken from the catalogue.</summary>
internal static partial class PlanExamples
{
    public static IReadOnlyList<PlanExample> All => [.. OfKeys, .. OfTargets, .. OfRoles, .. OfDates, .. OfOutlines, .. OfAwards];
}
