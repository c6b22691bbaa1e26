using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning;

/// <summary>Asks what a result owes to its weights and choices.</summary>
public static class RobustnessVerbs
{
    extension(CompiledScheme compiled)
    {
        /// <summary>Runs the scheme with other weights and other parameters, and tells between which ends the result of each unit moves.</summary>
        /// <example>
        /// Places when three weights move by up to a quarter, in 500 draws, and when figures are put on another scale:
        /// <code>
        /// var result = compiled.Robustness(table, asOf, new("place", Seed: 2026)
        /// {
        ///     Weights = ["w.learning", "w.safety", "w.staff"], Spread = 0.25m, Draws = 500,
        ///     Alternatives = [new("z-scores") { Parameters = [new() { Name = "scaling", Value = "z" }] }],
        /// });
        /// Console.WriteLine(result.ToText());
        /// </code>
        /// </example>
        /// <param name="table">The observed columns.</param>
        /// <param name="asOf">The date of the evaluation.</param>
        /// <param name="perturbation">What is varied, and which column is looked at.</param>
        /// <exception cref="ArgumentException">The column or a parameter is not there, a weight is no number, or the scheme has errors with the other parameters.</exception>
        /// <exception cref="InvalidOperationException">The scheme has errors; see <see cref="CompiledScheme.CanRun"/>.</exception>
        public RobustnessResult Robustness(ObservationTable table, LocalDate asOf, Perturbation perturbation)
            => new RobustnessRun(Guard.Against.Null(compiled).Scheme, Guard.Against.Null(table), asOf, Guard.Against.Null(perturbation)).Run(compiled);
    }
}
