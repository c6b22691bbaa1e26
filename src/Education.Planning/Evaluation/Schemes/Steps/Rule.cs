namespace Education.Planning.Evaluation;

/// <summary>One rule of a decision.</summary>
/// <param name="When">The condition.</param>
/// <param name="Result">What comes of it.</param>
/// <param name="SkipsAbsent">Whether a condition that is not decided counts as no; otherwise its state becomes the result.</param>
public sealed record Rule(Expression When, Outcome Result, bool SkipsAbsent = false);
