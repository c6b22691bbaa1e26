using Education.Planning.Evaluation;

namespace Education.Planning;

/// <summary>Makes schemes that read each other ready to run.</summary>
public static class TogetherVerbs
{
    extension(IEnumerable<EvaluationScheme> schemes)
    {
        /// <summary>Compiles schemes that read results of each other, and orders them so that each follows those that it reads.</summary>
        /// <remarks>An input declared <c>number from safety.score</c> is the column <c>score</c> of the scheme with the key <c>safety</c>, of the row with the same key on the same level.</remarks>
        /// <example><code>var boards = new[] { overall, safety }.CompileTogether().Run(table, asOf);</code></example>
        public CompiledSchemes CompileTogether() => SchemeLinks.Link(Guard.Against.Null(schemes).Select(s => s.Compile()));
    }
}
