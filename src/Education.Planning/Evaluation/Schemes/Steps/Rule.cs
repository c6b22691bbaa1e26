namespace Education.Planning.Evaluation;

/// <summary>One rule of a decision.</summary>
/// <param name="When">The condition.</param>
/// <param name="Result">What comes of it.</param>
/// <param name="SkipsAbsent">Whether a condition that is not decided counts as no; otherwise its state becomes the result.</param>
public sealed record Rule(Expression When, Outcome Result, bool SkipsAbsent = false)
{
    /// <summary>The condition.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Expression When { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(When);

    /// <summary>What comes of it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Outcome Result { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Result);
}
