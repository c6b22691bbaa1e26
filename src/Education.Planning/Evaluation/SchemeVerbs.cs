using Education.Planning.Evaluation;

namespace Education.Planning;

/// <summary>Makes a scheme ready to run.</summary>
public static class SchemeVerbs
{
    extension(EvaluationScheme scheme)
    {
        /// <summary>The scheme written out: without sets and criteria, every step on its own. It means the same and compiles to the same results.</summary>
        /// <remarks>What cannot be written out is left away; <c>Compile().Diagnostics</c> says why.</remarks>
        /// <example>
        /// With the set <c>r</c> of <c>rooms</c> and <c>sports</c>, the step <c>x.{r}</c> = <c>{r} / pupils</c> becomes <c>x.rooms</c> = <c>rooms / pupils</c> and <c>x.sports</c> = <c>sports / pupils</c>.
        /// The criterion <c>safety</c> of 30 points with the score <c>30 - 5 * incidents</c> becomes <c>safety.raw</c>, the formula, and <c>safety</c>, its limit to 0 and 30.
        /// </example>
        public EvaluationScheme Expand() => SchemeExpansion.Of(Guard.Against.Null(scheme)).Plain;

        /// <summary>Settles names, levels and types, proves what can be proved before a number is computed, and orders the columns.</summary>
        /// <example><code>var board = scheme.Compile().Run(table, asOf);</code></example>
        public CompiledScheme Compile() => new SchemeCompiler(Guard.Against.Null(scheme)).Compile();
    }
}
