namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>The place among peers, 1 for the best.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">What is ranked.</param>
    /// <param name="Best">Whether the highest or the lowest value is the best.</param>
    /// <param name="Ties">What equal values get.</param>
    public sealed record Rank(string Name, Expression Of, Best Best, RankTies Ties) : Step(Name)
    {
        /// <summary>What is ranked.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>Whether the highest or the lowest value is the best.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public Best Best { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Best);

        /// <summary>What equal values get.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public RankTies Ties { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Ties);

        /// <summary>What breaks ties, in order.</summary>
        public ValueList<TieBreaker> Then { get; init; }

        /// <summary>The level whose rows each hold one group of peers; null for the whole population.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Within { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows take part; the others get not applicable. Null for all.</summary>
        public Expression? Where { get; init; }
    }
}
