namespace Education.Planning.Validation;

/// <summary>The digits of dates and counts are there; where the document hides them no date can be found.</summary>
internal static class TimingsAreUnmasked
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from written in PlanTimings.Of(contents)
           where written.Timing.IsMasked
           select PlanDiagnostics.MaskedTiming.At(written.Path, written.Timing.ToString());
}
