namespace Education.Planning.Evaluation;

/// <summary>An observed value of a row.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Value">What was observed, or why there is no value.</param>
/// <param name="PeriodsBack">How many periods ago: 0 for the current one, 1 for the one before.</param>
public sealed record ObservedCell(string Column, ObservedValue Value, int PeriodsBack = 0);
