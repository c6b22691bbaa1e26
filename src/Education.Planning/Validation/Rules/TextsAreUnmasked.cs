namespace Education.Planning.Validation;

/// <summary>No text hides names, dates or numbers.</summary>
internal static class TextsAreUnmasked
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from written in PlanTexts.Of(contents)
           let mask = Masks.In(written.Text.Default)
           where mask is not null
           select PlanDiagnostics.MaskedText.At(written.Path, mask);
}
