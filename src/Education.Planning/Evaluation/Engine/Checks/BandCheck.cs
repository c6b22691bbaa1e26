namespace Education.Planning.Evaluation;

/// <summary>Cuts that do not rise, bands that no value reaches, labels that no band gives.</summary>
internal static class BandCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, Step.Band step)
    {
        var path = SchemeCompiler.PathOf(step);
        var number = scheme.Extents.Of(step.Of, Facts.None);
        var cuts = step.Cuts.Select(c => scheme.Extents.Of(c.At, Facts.None)).ToList();
        for (var i = 1; i < cuts.Count; i++)
        {
            var areWritten = step.Cuts[i].At.Node is ExpressionNode.Number && step.Cuts[i - 1].At.Node is ExpressionNode.Number;
            if (!areWritten && (cuts[i - 1].Low > cuts[i].High || (cuts[i].Single is { } single && single == cuts[i - 1].Single && !(step.Cuts[i - 1].Inclusive && !step.Cuts[i].Inclusive))))
                yield return EvaluationDiagnostics.CutsNotRising.At(path, step.Name, step.Cuts[i].At.ToString(), step.Cuts[i - 1].At.ToString());
        }
        for (var i = 0; i < cuts.Count; i++)
        {
            if (number.High < cuts[i].Low || (number.High == cuts[i].Low && number.High is not null && !step.Cuts[i].Inclusive))
                yield return NotReached(step.Cuts[i].Value);
        }
        if (number.Low > cuts[0].High || (number.Low == cuts[0].High && number.Low is not null && step.Cuts[0].Inclusive))
            yield return NotReached(step.Lowest);
        var given = step.Cuts.Select(c => c.Value).Prepend(step.Lowest).Select(v => v.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var label in step.Scale is null ? [] : scheme.LabelsOf(step.Scale).Where(l => !given.Contains(l)))
            yield return EvaluationDiagnostics.LabelNotGiven.At(path, step.Name, label, step.Scale!);

        Diagnostic NotReached(Literal value) => EvaluationDiagnostics.BandNotReached.At(path, step.Of.ToString(), ExtentWords.Of(number), value.ToString());
    }
}
