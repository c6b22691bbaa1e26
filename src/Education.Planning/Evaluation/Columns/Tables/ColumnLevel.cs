namespace Education.Planning.Evaluation;

/// <summary>The rows of one level, column by column.</summary>
/// <example>
/// <code>
/// new ColumnLevel { Name = "school", Keys = ["s1", "s2"], In = [new("district", new[] { 0, 0 })], Columns = [ColumnData.Numbers("students", [512, null])] }
/// </code>
/// </example>
public sealed record ColumnLevel
{
    /// <summary>The name of the level.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The key of every row, each once.</summary>
    public required ValueList<string> Keys { get; init; }

    /// <summary>The rows above in which its rows lie directly.</summary>
    public ValueList<ColumnLink> In { get; init; }

    /// <summary>Its observed columns.</summary>
    public ValueList<ColumnData> Columns { get; init; }
}
