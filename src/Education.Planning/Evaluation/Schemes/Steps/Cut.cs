namespace Education.Planning.Evaluation;

/// <summary>A cut between two bands, and the value above it.</summary>
/// <param name="At">Where the cut is.</param>
/// <param name="Inclusive">Whether the cut itself belongs to the band above (<c>&gt;=</c>) or below (<c>&gt;</c>).</param>
/// <param name="Value">The value of the band above.</param>
public sealed record Cut(Expression At, bool Inclusive, Literal Value);
