namespace Education.Planning.Evaluation;

/// <summary>What a criterion adds or takes away beside its parts: the sum of items, at most so much.</summary>
public sealed record Adjustment
{
    /// <summary>The items, each a criterion without weight; their results are added up.</summary>
    /// <exception cref="ArgumentException">The items nest deeper than <see cref="Criterion.MaxDepth"/>.</exception>
    public ValueList<Criterion> Items { get; init => field = Criterion.Bounded(value); }

    /// <summary>The most that all items together count (封顶); null for no cap.</summary>
    public decimal? AtMost { get; init; }
}
