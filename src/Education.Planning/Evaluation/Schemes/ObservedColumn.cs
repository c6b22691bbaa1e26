namespace Education.Planning.Evaluation;

/// <summary>An observed column.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Type">The type of its values.</param>
public sealed record ObservedColumn(string Name, ColumnType Type);
