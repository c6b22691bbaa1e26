namespace Education.Planning.Evaluation;

/// <summary>Places that are shared among peers must be proven whole: which way a part of a place goes is for the scheme to say.</summary>
internal static class WholeCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, Step step)
    {
        if (StepScope.SharedOf(step) is { } shared && !scheme.Wholeness.IsWhole(shared))
            yield return EvaluationDiagnostics.NotProvenWhole.At(SchemeCompiler.PathOf(step), step.Name, shared.ToString());
    }
}
