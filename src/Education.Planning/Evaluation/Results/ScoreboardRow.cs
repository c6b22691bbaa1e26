namespace Education.Planning.Evaluation;

/// <summary>One row of a scoreboard: the scorecard of a unit.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="Values">Its values, in the order of the table's columns.</param>
public sealed record ScoreboardRow(string Key, ValueList<ResultValue> Values);
