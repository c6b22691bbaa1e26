namespace Education.Planning.Evaluation;

/// <summary>One thing that a step looked at: a value, a condition, a bound, a cut, a point, a key or a peer.</summary>
/// <remarks>
/// Of a weighted part, <see cref="Contribution"/> is value × <see cref="EffectiveWeight"/>, and the contributions of a sum, mean, share or count sum to the result; a quotient that does not end is given to 28 digits.
/// </remarks>
public sealed record ExplainedItem
{
    private readonly Cell? cell;

    internal ExplainedItem()
    {
    }

    /// <summary>What it is, as the scheme writes it, for example <c>done &gt;= 1</c> or <c>&gt;= 35</c>; of a lower row or a peer its key.</summary>
    public required string Name { get; init; }

    /// <summary>What part it played.</summary>
    public required ItemStanding Standing { get; init; }

    /// <summary>A condition with the values in place of the names; null where the name says it all.</summary>
    public string? InPlace { get; init; }

    /// <summary>Its value; null for what was not reached.</summary>
    public ResultValue? Value => cell is { } known ? ResultValue.Of(known) : null;

    internal Cell Cell
    {
        init => cell = value;
    }

    /// <summary>What it gives where it decides: the outcome of a rule, the bound, the value above a cut; null for values.</summary>
    public string? Gives { get; init; }

    /// <summary>The weight that the scheme gives it; null where there are no weights.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The weight with which it counts: of a mean a share of 1, after what is left out gave its weight to the others. Null for what does not count.</summary>
    public decimal? EffectiveWeight { get; init; }

    /// <summary>What it adds to the result; null where a method does not add.</summary>
    public decimal? Contribution { get; init; }

    /// <summary>What the rounding of this part added to its contribution; null where the part was not rounded.</summary>
    public decimal? Remainder { get; init; }

    /// <summary>Of a dispersion: its share of the variance, from 0 to 1; the shares sum to 1.</summary>
    public decimal? VarianceShare { get; init; }

    /// <summary>How far it is from being otherwise: from a cut to the number, from one side of a comparison to the other, of dates in days; never negative. Null where no number says it.</summary>
    public decimal? Distance { get; init; }

    /// <summary>Why it is as it is, for example <c>0.59 is below 1</c>; null where nothing needs to be said.</summary>
    public LocalizedText? Because { get; init; }
}
