using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Evaluates plans.</summary>
public static class EvaluationVerbs
{
    extension(ResolvedPlan resolved)
    {
        /// <summary>Judges every target of the plan against observations, as of a date, with a reason for each answer.</summary>
        /// <remarks>The targets become steps of a scheme and run on the same engine as any other; no observation after the date counts, but forecasts.</remarks>
        /// <param name="observations">What was observed; its order means nothing.</param>
        /// <param name="asOf">The date of the evaluation. A target is due until the end of its last day.</param>
        /// <example>Against <c>at most 14:1</c> by the end of 2017, an observed <c>19.6:1</c> is, as of the end of 2015, "19.6 is above 14; not yet due, short by 5.6".</example>
        public Scorecard Evaluate(ObservationSet observations, LocalDate asOf)
            => new PlanEvaluation(Guard.Against.Null(resolved), Guard.Against.Null(observations), asOf).Run();

        /// <summary>Judges every target of the plan and gathers the outcomes by the responsibility statements that bind to them, statement by statement and pair by pair.</summary>
        /// <param name="observations">What was observed; its order means nothing.</param>
        /// <param name="asOf">The date of the evaluation; units exist and signatures count as of it, too.</param>
        /// <example>Where each school signed for a drill a month, <c>Statements[0].Pairs</c> says of every school whether it held them.</example>
        public StatementScorecard EvaluateStatements(ObservationSet observations, LocalDate asOf)
            => StatementGathering.Of(Guard.Against.Null(resolved).Plan.ToCascade(asOf), resolved.Evaluate(observations, asOf));

        /// <summary>Runs a scheme over the organisations of the plan, as of a date.</summary>
        /// <remarks>
        /// The rows of a level are the organisations of the set or type whose key is the level's name; the level <c>all</c> is the whole. An observed column reads the indicator, or else the
        /// attribute of the organisation, whose key is its name (<c>per_pupil</c> and <c>perPupil</c> read <c>per-pupil</c>); <c>x@prior</c> is what was observed before the plan's period. An organisation lies in those that it is part of.
        /// </remarks>
        /// <param name="scheme">The scheme; it must have no errors.</param>
        /// <param name="observations">What was observed; its order means nothing.</param>
        /// <param name="asOf">The date of the evaluation.</param>
        /// <exception cref="InvalidOperationException">The scheme has errors; <c>scheme.Compile().Diagnostics</c> names them.</exception>
        public Scoreboard Evaluate(EvaluationScheme scheme, ObservationSet observations, LocalDate asOf)
        {
            var compiled = Guard.Against.Null(scheme).Compile();
            var found = new List<Diagnostic>();
            var picker = new ObservationPicker(Guard.Against.Null(resolved).Plan, resolved.Period, Guard.Against.Null(observations).Observations, asOf, found);
            return compiled.Run(new RegistryTable(resolved.Plan.Parties, picker).For(compiled.Expansion.Plain), asOf, found);
        }
    }
}
