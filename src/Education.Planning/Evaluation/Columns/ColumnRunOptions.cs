namespace Education.Planning.Evaluation;

/// <summary>How a scheme runs over a column table.</summary>
public sealed record ColumnRunOptions
{
    /// <summary>The columns that are kept over all rows; empty for those that the scheme publishes, or all where it names none. What is not kept is computed again when it is asked for, row by row.</summary>
    /// <exception cref="ArgumentException">A name is white space or broken.</exception>
    public ValueList<string> Keep { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>The most threads that may work at once; 0 and 1 for one. Populations too small to gain by it stay on one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads { get; init => field = Guard.Against.OutOfRange(value, 0, 1_024); }

    /// <summary>Whether numbers are floating point, rounded wherever they arise: faster where a scheme divides much, and not exact.</summary>
    public bool UsesDoubles { get; init; }

    /// <summary>Every number path, for tests.</summary>
    internal NumberPath Path { get; init; }

    internal NumberPath PathToTake => UsesDoubles ? NumberPath.Doubles : Path;
}
