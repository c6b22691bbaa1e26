namespace Education.Planning.Evaluation;

/// <summary>A point of a curve.</summary>
/// <param name="X">The number read.</param>
/// <param name="Y">The number given.</param>
public sealed record CurvePoint(decimal X, decimal Y);
