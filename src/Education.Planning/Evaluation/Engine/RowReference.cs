namespace Education.Planning.Evaluation;

/// <summary>A row of another level.</summary>
/// <param name="Level">The name of the level.</param>
/// <param name="Key">The key of the row.</param>
public sealed record RowReference(string Level, string Key);
