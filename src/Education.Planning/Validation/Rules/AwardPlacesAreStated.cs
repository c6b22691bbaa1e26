namespace Education.Planning.Validation;

/// <summary>How many places a line has can be told, once and to the last one: number or share, tolerance, rounding, method, ties.</summary>
internal static class AwardPlacesAreStated
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Awards.SelectMany(award => award.Lines.SelectMany(line => Check(line, PlanPath.Root.To("awards", award.Key).To("lines", line.Key))));

    private static IEnumerable<Diagnostic> Check(AwardLine line, PlanPath path)
    {
        if (line is { Places: not null, Share: not null })
            yield return PlanDiagnostics.PlacesTwice.At(path, line.Key.Text);
        else if (line.Share is null && line.Places?.Value is null)
            yield return PlanDiagnostics.PlacesUnstated.At(path, line.Key.Text);
        if (line is { Places: { Value: not null, Vagueness: not Vagueness.Precise } places, Tolerance: null, Share: null })
            yield return PlanDiagnostics.NoTolerance.At(path.To("places"), places.ToString());
        if (line.Share is { Rounding: null })
            yield return PlanDiagnostics.NoRounding.At(path.To("share"), line.Key.Text);
        if (line.Allotment is { Method: null })
            yield return PlanDiagnostics.NoMethod.At(path.To("allotment"), line.Key.Text);
        if (line.Ties == AwardTies.Unstated)
            yield return PlanDiagnostics.NoTies.At(path, line.Key.Text);
    }
}
