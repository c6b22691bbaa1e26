namespace Education.Planning.Responsibility;

/// <summary>A row of a responsibility matrix.</summary>
/// <param name="Path">Where its subject stands in the plan.</param>
/// <param name="Label">The label as printed; null when there is none.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Depth">How many items stand around it.</param>
/// <param name="Cells">The parties that have a part, in the order of the columns.</param>
public sealed record MatrixRow(PlanPath Path, string? Label, LocalizedText Name, int Depth, ValueList<MatrixCell> Cells);
