using Education.Planning.Evaluation;

namespace Education.Planning;

/// <summary>Makes a scheme ready to run.</summary>
public static class SchemeVerbs
{
    extension(EvaluationScheme scheme)
    {
        /// <summary>Settles names, levels and types, proves what can be proved before a number is computed, and orders the columns.</summary>
        /// <example><code>var board = scheme.Compile().Run(table, asOf);</code></example>
        public CompiledScheme Compile() => new SchemeCompiler(Guard.Against.Null(scheme)).Compile();
    }
}
