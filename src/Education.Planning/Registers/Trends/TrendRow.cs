namespace Education.Planning.Registers;

/// <summary>The values of one party.</summary>
/// <param name="Subject">The key of the party; null for cases that name none.</param>
/// <param name="Points">A point for each period.</param>
public sealed record TrendRow(Key? Subject, ValueList<TrendPoint> Points);
