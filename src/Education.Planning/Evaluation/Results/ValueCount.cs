namespace Education.Planning.Evaluation;

/// <summary>How often a value occurs.</summary>
/// <param name="Value">The value, or the state of absent ones.</param>
/// <param name="Count">In how many rows.</param>
public sealed record ValueCount(ResultValue Value, int Count);
