namespace Education.Planning.Evaluation;

/// <summary>A bound that holds under a condition: a floor, a cap, or a label that is barred.</summary>
/// <param name="When">The condition.</param>
/// <param name="Side">On which side the bound lies.</param>
/// <param name="Value">The bound.</param>
/// <param name="SkipsAbsent">Whether a condition that is not decided counts as no; otherwise its state becomes the result.</param>
public sealed record Bound(Expression When, BoundSide Side, Literal Value, bool SkipsAbsent = false);
