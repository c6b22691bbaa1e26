namespace Education.Planning.Evaluation;

/// <summary>A node of the criteria tree (考核指标): a score of its own or parts that make one, then bonus and deduction, bounds, rounding and rating.</summary>
/// <remarks>
/// <para>The tree is a way to write steps: <c>scheme.Expand()</c> gives them. The stages come in the order of the members below, each only where it is written, and the last one carries the
/// node's key: <c>key.raw</c> (the score) or <c>key.parts</c>, <c>key.total</c>, <c>key.bounded</c>, <c>key</c>; the rating is <c>key.rating</c>.</para>
/// <para>Braces in the key repeat the node for each member of a set, as in the name of a step.</para>
/// </remarks>
/// <example>
/// <code>
/// new Criterion { Key = "safety", Points = 30, Score = new Step.Calculate("score", "30 - 5 * incidents") }
/// </code>
/// gives the steps <c>safety.raw</c>, the formula, and <c>safety</c>, which keeps it within 0 and 30.
/// </example>
public sealed record Criterion
{
    /// <summary>How many levels criteria may nest.</summary>
    public const int MaxDepth = 16;

    /// <summary>The key: the name of the column that holds the result.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Key { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>What the criterion is called in reports; null to show the key.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Its weight among its siblings: a number, or an expression where weights differ by row. Either all parts of a node have one or none has.</summary>
    public Expression? Weight { get; init; }

    /// <summary>The most points it can give, and 0 the least (扣完为止); parts with points are added up. Weights and points do not mix among siblings.</summary>
    public decimal? Points { get; init; }

    /// <summary>A step that gives the score; its name does not count. Null for a node with parts.</summary>
    public Step? Score { get; init => field = value is null ? null : value with { Name = ScoreName }; }

    /// <summary>The parts.</summary>
    /// <exception cref="ArgumentException">The parts nest deeper than <see cref="MaxDepth"/>.</exception>
    public ValueList<Criterion> Parts { get; init => field = Bounded(value); }

    /// <summary>How the parts are brought together; null for the mean of parts with weights and the sum of parts with points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Reduction? Combine { get; init => field = value is { } method ? Guard.Against.UndefinedEnum(method) : null; }

    /// <summary>What is done with parts that are not present; carried where nothing is said.</summary>
    public ValueList<AbsentRule> Absent { get; init; }

    /// <summary>How many parts, or which share of their weight, must be present; null for no minimum.</summary>
    public Need? Need { get; init; }

    /// <summary>The state of the result when <see cref="Need"/> is not reached; missing where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ValueState Otherwise { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Where the weights of absent parts go.</summary>
    public ValueList<Shift> Shift { get; init; }

    /// <summary>What is there before anything is earned (基础分); null for none.</summary>
    public Expression? Base { get; init; }

    /// <summary>What is added (加分); null for none.</summary>
    public Adjustment? Bonus { get; init; }

    /// <summary>What is taken away (扣分); null for none.</summary>
    public Adjustment? Deduct { get; init; }

    /// <summary>The least result; null for 0 beside <see cref="Points"/>, else for none.</summary>
    public Literal? AtLeast { get; init; }

    /// <summary>The most; null for <see cref="Points"/>, else for none.</summary>
    public Literal? AtMost { get; init; }

    /// <summary>How the result is rounded; null when it is not.</summary>
    public RoundRule? Round { get; init; }

    /// <summary>How the result is rated, in a column <c>key.rating</c>; null when it is not.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The name that the step of a score has while it stands in the tree.</summary>
    internal const string ScoreName = "score";

    internal int Depth => 1 + Parts.Concat(Bonus?.Items ?? []).Concat(Deduct?.Items ?? []).Select(c => c.Depth).DefaultIfEmpty().Max();

    internal static ValueList<Criterion> Bounded(ValueList<Criterion> nodes) => nodes.Any(n => n.Depth >= MaxDepth)
        ? throw new ArgumentException($"Criteria nest at most {MaxDepth} levels deep.", nameof(nodes))
        : nodes;
}
