namespace Education.Planning.Evaluation;

/// <summary>Cuts that do not rise, bands that no value reaches, labels that no band gives.</summary>
internal static class BandCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, Step.Band step)
    {
        var number = scheme.Extents.Of(step.Of, Facts.None);
        return scheme.BandsOf(step).SelectMany(bands => Rising(scheme, step, bands).Concat(Reached(scheme, step, bands, number)).Concat(Given(scheme, step, bands)));
    }

    /// <summary>Cuts that are written as numbers were looked at with their types; here are those that stand for others.</summary>
    private static IEnumerable<Diagnostic> Rising(CheckedScheme scheme, Step.Band step, Bands bands)
    {
        for (var i = 1; i < bands.Cuts.Count; i++)
        {
            Cut before = bands.Cuts[i - 1], cut = bands.Cuts[i];
            Extent low = At(scheme, before), high = At(scheme, cut);
            var areEqual = high.Single is { } single && single == low.Single;
            if ((before.At.Constant is null || cut.At.Constant is null) && (low.Low > high.High || (areEqual && !(before.Inclusive && !cut.Inclusive))))
                yield return EvaluationDiagnostics.CutsNotRising.At(SchemeCompiler.PathOf(step), step.Name, cut.At.ToString(), before.At.ToString());
        }
    }

    private static IEnumerable<Diagnostic> Reached(CheckedScheme scheme, Step.Band step, Bands bands, Extent number)
    {
        foreach (var cut in bands.Cuts)
        {
            var at = At(scheme, cut);
            if (number.High < at.Low || (number.High == at.Low && at.Low is not null && !cut.Inclusive))
                yield return NotReached(cut.Value);
        }
        var first = At(scheme, bands.Cuts[0]);
        if (number.Low > first.High || (number.Low == first.High && first.High is not null && bands.Cuts[0].Inclusive))
            yield return NotReached(bands.Lowest);

        Diagnostic NotReached(Literal value) => EvaluationDiagnostics.BandNotReached.At(SchemeCompiler.PathOf(step), step.Of.ToString(), ExtentWords.Of(number), value.ToString());
    }

    private static IEnumerable<Diagnostic> Given(CheckedScheme scheme, Step.Band step, Bands bands)
    {
        var given = bands.Cuts.Select(c => c.Value).Prepend(bands.Lowest).Select(v => v.Text).ToHashSet(StringComparer.Ordinal);
        return step.Scale is null ? [] : scheme.LabelsOf(step.Scale).Where(l => !given.Contains(l))
            .Select(label => EvaluationDiagnostics.LabelNotGiven.At(SchemeCompiler.PathOf(step), step.Name, label, step.Scale));
    }

    /// <summary>Where a cut lies; the cuts of a parameter are numbers.</summary>
    private static Extent At(CheckedScheme scheme, Cut cut)
        => cut.At.Constant is { } number ? Extent.Of(number) : scheme.Bound.TryGetValue(cut.At, out var bound) ? scheme.Extents.Of(bound, Facts.None) : Extent.Any;
}
