namespace Education.Planning.Evaluation;

/// <summary>In which rows of an upper level the rows of a level lie.</summary>
/// <param name="Level">The upper level.</param>
/// <param name="Places">For each row the place of that row among those of the upper level, from 0; −1 where nobody says.</param>
public sealed record ColumnLink(string Level, ReadOnlyMemory<int> Places)
{
    /// <summary>The upper level.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Level { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Level);
}
