namespace Education.Planning.Validation;

/// <summary>What is done regularly says how often.</summary>
internal static class TimingsHaveAFrequency
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from written in PlanTimings.Of(contents)
           where written.Timing.Clauses.Any(clause => clause.Rule is TimingRule.Manner { Kind: TimingManner.Regularly })
           select PlanDiagnostics.NoFrequency.At(written.Path, written.Timing.ToString());
}
