namespace Education.Planning.Validation;

/// <summary>No text hides names, dates or numbers.</summary>
/// <remarks>Remarks on the printed document are let be: they speak of what it hides.</remarks>
internal static class TextsAreUnmasked
{
    private static readonly string Remarks = PlanPath.Root.To("source").To("remarks").Text;

    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from written in PlanTexts.Of(contents)
           where !written.Path.Text.StartsWith(Remarks, StringComparison.Ordinal)
           let mask = Texts(written.Text).Select(Masks.In).FirstOrDefault(found => found is not null)
           where mask is not null
           select PlanDiagnostics.MaskedText.At(written.Path, mask);

    // The document may be in the language of a translation, and its mask stand there alone.
    private static IEnumerable<string> Texts(LocalizedText text) => text.Translations.Select(translation => translation.Text).Prepend(text.Default);
}
