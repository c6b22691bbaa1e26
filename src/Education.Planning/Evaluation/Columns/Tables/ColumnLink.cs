namespace Education.Planning.Evaluation;

/// <summary>In which rows of an upper level the rows of a level lie.</summary>
/// <param name="level">The upper level.</param>
/// <param name="places">For each row the place of that row among those of the upper level, from 0; −1 where nobody says.</param>
public sealed class ColumnLink(string level, ReadOnlyMemory<int> places)
{
    /// <summary>The upper level.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Level { get; } = Guard.Against.NullOrWhiteSpace(level);

    /// <summary>For each row the place of that row among those of the upper level, from 0; −1 where nobody says.</summary>
    public ReadOnlyMemory<int> Places { get; } = places;
}
