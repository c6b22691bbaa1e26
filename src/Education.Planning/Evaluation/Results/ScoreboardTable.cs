namespace Education.Planning.Evaluation;

/// <summary>The rows of one level of a scoreboard, with some of its columns.</summary>
/// <param name="Level">The name of the level.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, in ordinal order of their keys.</param>
public sealed record ScoreboardTable(string Level, ValueList<string> Columns, ValueList<ScoreboardRow> Rows);
