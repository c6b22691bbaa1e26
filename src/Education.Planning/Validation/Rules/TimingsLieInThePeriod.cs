namespace Education.Planning.Validation;

/// <summary>Dates of the plan's own work lie in its period, as far as their words tell without a calendar.</summary>
/// <remarks>
/// Only what lies wholly outside is reported. A place that names a neighbouring year on purpose (<c>Y+1/01</c>), and what a repeated rule means inside its periods, is
/// let be; so are baselines, agreements and reporting cycles, and what comes after the period of an open-ended plan.
/// </remarks>
internal static class TimingsLieInThePeriod
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var (period, text) = (WrittenDates.Of(contents.Plan.Period), contents.Plan.Period.ToString());
        foreach (var written in PlanTimings.Of(contents).Where(written => written.IsOfThePlan))
        {
            foreach (var rule in written.Timing.Clauses.SelectMany(clause => Stated(clause.Rule)))
            {
                if (WrittenDates.Of(rule, contents.Plan.Period) is not { } dates)
                    continue;
                if (dates.End < period.Start)
                    yield return PlanDiagnostics.BeforePeriod.At(written.Path, rule.ToString(), text);
                else if (dates.Start > period.End && !contents.Plan.IsOpenEnded)
                    yield return PlanDiagnostics.AfterPeriod.At(written.Path, rule.ToString(), text);
            }
        }
    }

    /// <summary>The rules that a rule states at once, each with one place.</summary>
    private static IEnumerable<TimingRule> Stated(TimingRule rule) => rule switch
    {
        TimingRule.Both both => both.Rules.SelectMany(Stated),
        TimingRule.Rolled rolled => Stated(rolled.Rule),
        TimingRule.On { Places.Count: > 1 } on => on.Places.SelectMany(place => Stated(new TimingRule.On(place))),
        _ => TimingContents.PlacesIn(rule).Any(IsOnPurpose) ? [] : [rule],
    };

    private static bool IsOnPurpose(TimingPlace place) => place is TimingPlace.Path { Parts: [TimingPart.PlanYear, ..] };
}
