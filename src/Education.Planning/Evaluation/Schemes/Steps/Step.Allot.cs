namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>Shares a whole number of places among the peers of each group, in proportion to their claims (名额分配).</summary>
    /// <remarks>
    /// The result is a whole number; the results of a group sum to <see cref="Total"/>, unless nobody has a claim above 0 or a tie stays open, which a diagnostic of the run reports.
    /// Claimants that tie where not all of them can have one more place are undecided. A row whose claim is not present takes no part and keeps its state; a row outside
    /// <see cref="Where"/>, which is how a threshold is written, gets 0. Where the methods that give everybody a first place have fewer places than claimants,
    /// the larger claims get them. Everything is exact.
    /// </remarks>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">The claims, not negative: votes, staff, pupils.</param>
    /// <param name="Method">How places follow claims.</param>
    /// <param name="Total">How many places each group shares; proven whole, and on the level <see cref="Within"/> or above it.</param>
    public sealed record Allot(string Name, Expression Of, AllotMethod Method, Expression Total) : Step(Name)
    {
        /// <summary>The claims, not negative; a negative one leaves its group undecided.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>How places follow claims.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public AllotMethod Method { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Method);

        /// <summary>How many places each group shares; proven whole, and on the level <see cref="Within"/> or above it. Below 0 nothing can be decided.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Total { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Total);

        /// <summary>What breaks ties, in order; ties that are left are reported.</summary>
        public ValueList<TieBreaker> Then { get; init; }

        /// <summary>The level whose rows each hold one group of peers; null for the whole population.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Within { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows have a claim; the others get 0. Null for all.</summary>
        public Expression? Where { get; init; }
    }
}
