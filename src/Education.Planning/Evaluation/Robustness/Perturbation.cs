namespace Education.Planning.Evaluation;

/// <summary>What is varied to see what a result owes to it: weights at random, and named alternatives such as another normalisation.</summary>
/// <remarks>
/// Everything that varies is a parameter of the scheme. In each draw every weight is multiplied by a factor of its own between 1 − spread and 1 + spread, all equally likely, in steps of a millionth of the
/// spread's width. The factors are those of the generator SplitMix64 (Steele, Lea and Flood 2014) started with the seed, one number a weight in the order of <see cref="Weights"/>, draw after draw:
/// the same seed gives the same result in every version, and more draws begin with the same ones.
/// </remarks>
/// <param name="Column">The column that is looked at, usually a place; numbers.</param>
/// <param name="Seed">With which the generator starts.</param>
public sealed record Perturbation(string Column, long Seed)
{
    /// <summary>The column that is looked at, usually a place; numbers.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Column { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Column);

    /// <summary>The names of the parameters that vary at random; single numbers.</summary>
    /// <exception cref="ArgumentException">A name is white space or broken.</exception>
    public ValueList<string> Weights { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>How far a weight goes to either side, as a share of itself: 0.2 for a fifth. From 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public decimal Spread
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Spread));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1, nameof(Spread));
            field = value;
        }
    }

    /// <summary>How many draws there are; each is a run of the scheme.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100,000.</exception>
    public int Draws { get; init => field = Guard.Against.OutOfRange(value, 0, 100_000); }

    /// <summary>Runs with other parameters, one each.</summary>
    public ValueList<ParameterSet> Alternatives { get; init; }
}
