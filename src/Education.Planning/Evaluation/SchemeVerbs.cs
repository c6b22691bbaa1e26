using Education.Planning.Evaluation;

namespace Education.Planning;

/// <summary>Makes schemes ready to run.</summary>
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

    extension(IEnumerable<EvaluationScheme> schemes)
    {
        /// <summary>Compiles schemes that read results of each other, and orders them so that each follows those that it reads.</summary>
        /// <remarks>An input declared <c>number from safety.score</c> is the column <c>score</c> of the scheme with the key <c>safety</c>, of the row with the same key on the same level.</remarks>
        /// <example><code>var boards = new[] { overall, safety }.CompileTogether().Run(table, asOf);</code></example>
        public CompiledSchemes CompileTogether() => SchemeLinks.Link(Guard.Against.Null(schemes).Select(s => s.Compile()));
    }
}
