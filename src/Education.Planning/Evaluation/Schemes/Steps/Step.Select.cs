namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>Whether a row is among the best of its peers, as many as there are places (名额).</summary>
    /// <remarks>
    /// Yes for the chosen, no for the others and for rows outside <see cref="Where"/>. A row whose value is not present takes no part and keeps its state.
    /// More places than candidates choose all of them; places that are left over are said by the explanation and by a diagnostic of the run.
    /// </remarks>
    /// <example>
    /// The best 30 % of those who may be excellent, rounded down; who ties across the line is not chosen:
    /// <code>
    /// new Step.Round("places", "quota * graded") { Mode = RoundingMode.Down },
    /// new Step.Select("chosen", "score", Best.High, "places", LineTies.Exclude) { Where = "rating = '优秀'" },
    /// </code>
    /// </example>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">What the candidates are ordered by.</param>
    /// <param name="Best">Whether the highest or the lowest value is the best.</param>
    /// <param name="Places">How many are chosen of each group of peers; proven whole, and on the level <see cref="Within"/> or above it.</param>
    /// <param name="Ties">What becomes of equal candidates of whom only some have a place.</param>
    public sealed record Select(string Name, Expression Of, Best Best, Expression Places, LineTies Ties) : Step(Name)
    {
        /// <summary>What the candidates are ordered by.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>Whether the highest or the lowest value is the best.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public Best Best { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Best);

        /// <summary>How many are chosen of each group of peers; proven whole, and on the level <see cref="Within"/> or above it. Below 0 nothing can be decided.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Places { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Places);

        /// <summary>What becomes of equal candidates of whom only some have a place, after <see cref="Then"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public LineTies Ties { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Ties);

        /// <summary>What breaks ties, in order.</summary>
        public ValueList<TieBreaker> Then { get; init; }

        /// <summary>The level whose rows each hold one group of peers; null for the whole population.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Within { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows are candidates; the others get no. Null for all.</summary>
        public Expression? Where { get; init; }
    }
}
