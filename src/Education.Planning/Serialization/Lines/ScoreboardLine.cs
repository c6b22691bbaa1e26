using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>One row of a scoreboard as a line of JSON Lines: <c>{"level":"school","key":"s1","in":{"district":"d1"},"values":{"score":0.75}}</c>.</summary>
public sealed record ScoreboardLine
{
    /// <summary>The level of the row.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Level { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The key of the row.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Key { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The rows in which it lies.</summary>
    public ValueList<ScoreboardPlace> In { get; init; }

    /// <summary>Its values, in the order of the columns. A date is written as a text and read back as one.</summary>
    public ValueList<ScoreboardValue> Values { get; init; }
}

/// <summary>A row of a level above, in which another lies.</summary>
/// <param name="Level">The level above.</param>
/// <param name="Row">The key of the row.</param>
public sealed record ScoreboardPlace(string Level, string Row);

/// <summary>A value of a row.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">The value, or why it is not there.</param>
public sealed record ScoreboardValue(string Column, ResultValue Value);
