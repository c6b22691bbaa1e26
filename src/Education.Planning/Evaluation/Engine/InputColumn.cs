namespace Education.Planning.Evaluation;

/// <summary>An observed column of a scheme, and where it is observed.</summary>
/// <param name="Level">The name of the level.</param>
/// <param name="Name">The name of the column.</param>
/// <param name="Type">The type of its values.</param>
public sealed record InputColumn(string Level, string Name, ColumnType Type);
