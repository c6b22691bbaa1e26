namespace Education.Planning.Validation;

/// <summary>No text is translated into the plan's own language: it would be there twice, and only the translation would be shown.</summary>
internal static class TextsAreTranslatedOnce
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from written in PlanTexts.Of(contents)
           where written.Text.Translations.Any(translation => string.Equals(translation.Language, contents.Plan.Language, StringComparison.OrdinalIgnoreCase))
           select PlanDiagnostics.OwnLanguage.At(written.Path, contents.Plan.Language);
}
