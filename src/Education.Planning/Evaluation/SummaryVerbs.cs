using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Sums plans up at the end of their year, or before.</summary>
public static class SummaryVerbs
{
    extension(ResolvedPlan resolved)
    {
        /// <summary>Sums the plan up: planned, actual, the year before and the change, with what is done, partly done or not, and why.</summary>
        /// <remarks>
        /// Of the same observations <c>Evaluate</c> judges. The year before is what was observed before the plan's period, or else the baseline. Percentages change by percentage points;
        /// what adds up over a year is compared only with the same months of the year before.
        /// </remarks>
        /// <param name="observations">What was observed, of the plan's period and before; its order means nothing.</param>
        /// <param name="asOf">The day as of which it is summed up.</param>
        /// <example>Against 80.35 % in 2014, 85.63 % in 2015 is a change of +5.28 percentage points.</example>
        public AnnualSummary Summarize(ObservationSet observations, LocalDate asOf)
            => new SummaryBuilder(Guard.Against.Null(resolved), Guard.Against.Null(observations), asOf).Build(null);

        /// <summary>Sums the plan up, with the work that its ledger says was done of what was due.</summary>
        /// <param name="observations">What was observed, of the plan's period and before; its order means nothing.</param>
        /// <param name="ledger">What was done, skipped, moved or cancelled.</param>
        /// <param name="asOf">The day as of which it is summed up.</param>
        public AnnualSummary Summarize(ObservationSet observations, OccurrenceLedger ledger, LocalDate asOf)
            => new SummaryBuilder(Guard.Against.Null(resolved), Guard.Against.Null(observations), asOf).Build(Guard.Against.Null(ledger));
    }
}
