namespace Education.Planning.Evaluation;

/// <summary>A part of an indicator and its value.</summary>
/// <param name="Indicator">The part.</param>
/// <param name="Value">What was observed of it.</param>
public sealed record SummaryPart(Indicator Indicator, decimal Value);
