namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>How far raters agree over the rows of each group: one number on the level <see cref="Within"/>, exact.</summary>
    /// <remarks>
    /// Each rater is an expression; ratings that are not present are left out. Nothing to compare gives a missing value; where all ratings are equal agreement cannot be told from chance, and the result is undecided.
    /// </remarks>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Method">How agreement is measured.</param>
    public sealed record Agree(string Name, AgreeMethod Method) : Step(Name)
    {
        /// <summary>How agreement is measured.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public AgreeMethod Method { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Method);

        /// <summary>The ratings, one expression a rater; two at least.</summary>
        public ValueList<Expression> Of { get; init; }

        /// <summary>How far two ratings lie apart: any for alpha, nominal or interval for kappa, nominal for Fleiss' kappa, interval for intraclass correlations.</summary>
        public AgreeMetric Metric { get; init => field = Guard.Against.UndefinedEnum(value); }

        /// <summary>The level whose rows each get the agreement over the rows in them; null for the whole population.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Within { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows count; null for all.</summary>
        public Expression? Where { get; init; }
    }
}
