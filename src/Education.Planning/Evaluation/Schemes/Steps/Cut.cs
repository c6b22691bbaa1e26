namespace Education.Planning.Evaluation;

/// <summary>A cut between two bands, and the value above it.</summary>
/// <param name="At">Where the cut is.</param>
/// <param name="Inclusive">Whether the cut itself belongs to the band above (<c>&gt;=</c>) or below (<c>&gt;</c>).</param>
/// <param name="Value">The value of the band above.</param>
public sealed record Cut(Expression At, bool Inclusive, Literal Value)
{
    /// <summary>Where the cut is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Expression At { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(At);

    /// <summary>The value of the band above.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Literal Value { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Value);
}
