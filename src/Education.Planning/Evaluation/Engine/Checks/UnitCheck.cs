namespace Education.Planning.Evaluation;

/// <summary>Units of measure that do not fit.</summary>
internal static class UnitCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme) => [];
}
