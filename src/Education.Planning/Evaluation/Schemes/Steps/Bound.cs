namespace Education.Planning.Evaluation;

/// <summary>A bound that holds under a condition: a floor, a cap, or a label that is barred.</summary>
/// <param name="When">The condition.</param>
/// <param name="Side">On which side the bound lies.</param>
/// <param name="Value">The bound.</param>
/// <param name="SkipsAbsent">Whether a condition that is not decided counts as no; otherwise its state becomes the result.</param>
public sealed record Bound(Expression When, BoundSide Side, Literal Value, bool SkipsAbsent = false)
{
    /// <summary>The condition.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Expression When { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(When);

    /// <summary>On which side the bound lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public BoundSide Side { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Side);

    /// <summary>The bound.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Literal Value { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Value);
}
