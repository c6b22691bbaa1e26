namespace Education.Planning.Evaluation;

/// <summary>An observed value that changed.</summary>
/// <param name="Column">The name of the observed column.</param>
/// <param name="Row">The key of the row on its level.</param>
/// <param name="Value">The new value, or why there is none.</param>
/// <param name="PeriodsBack">How many periods ago: 0 for the current one.</param>
public sealed record CellChange(string Column, string Row, ObservedValue Value, int PeriodsBack = 0);
