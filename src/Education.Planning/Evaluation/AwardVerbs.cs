using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Runs awards over their candidates.</summary>
public static class AwardVerbs
{
    extension(ResolvedPlan resolved)
    {
        /// <summary>Runs an award of the plan: who is proposed, by whom, on which days, which places bound, where the tie was, and what became of every candidate.</summary>
        /// <remarks>
        /// Units come from the plan's registry with their sizes. Candidates are rows of <paramref name="candidates"/> on the level named after their kind, lying in their unit;
        /// they have the score, the conditions and what the stages found, in the columns that the award names.
        /// </remarks>
        /// <param name="key">The key of the award.</param>
        /// <param name="candidates">The candidates, and what the schemes read.</param>
        /// <param name="asOf">The date: stages that begin later are still to come.</param>
        /// <param name="schemes">Schemes that scores and conditions are taken from (<see cref="AwardLine.ScoreFrom"/>); empty when all are observed.</param>
        /// <exception cref="ArgumentException">The plan has no award of that key.</exception>
        /// <exception cref="FormatException">A column that the award names is no name, such as one with a blank.</exception>
        /// <exception cref="InvalidOperationException">A scheme has errors.</exception>
        public AwardBoard Confer(Key key, ObservationTable candidates, LocalDate asOf, ValueList<EvaluationScheme> schemes = default)
        {
            var award = Guard.Against.Null(resolved).Plan.Awards.FirstOrDefault(one => one.Key == Guard.Against.Null(key))
                ?? throw new ArgumentException($"The plan has no award `{key}`.", nameof(key));
            return new AwardRun(resolved, award, asOf).Run(Guard.Against.Null(candidates), schemes);
        }
    }
}
