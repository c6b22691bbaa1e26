namespace Education.Planning.Evaluation;

/// <summary>A column of a period.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Period">How many periods back; 0 for the current one.</param>
internal sealed record ColumnAt(string Column, int Period);
