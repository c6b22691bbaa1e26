namespace Education.Planning.Evaluation;

/// <summary>What a column looks like over the rows that lie in one row above them: a district's schools.</summary>
public sealed record ColumnSummary
{
    internal ColumnSummary()
    {
    }

    /// <summary>The name of the column.</summary>
    public required string Column { get; init; }

    /// <summary>The level over whose rows it is summed up.</summary>
    public required string Level { get; init; }

    /// <summary>The key of the row in which they lie; <c>all</c> for the whole population.</summary>
    public required string Row { get; init; }

    /// <summary>How many rows there are.</summary>
    public required int Rows { get; init; }

    /// <summary>In how many of them the value is present.</summary>
    public required int Present { get; init; }

    /// <summary>The sum of the numbers that are present; null for other kinds and where none is present.</summary>
    public decimal? Sum { get; init; }

    /// <summary>Their mean, each row counting once; null like the sum. A quotient that does not end is given to 28 digits.</summary>
    public decimal? Mean { get; init; }

    /// <summary>The lowest number, earliest date or worst label; null for flags and texts and where none is present.</summary>
    public ResultValue? Lowest { get; init; }

    /// <summary>The highest number, latest date or best label; null like the lowest.</summary>
    public ResultValue? Highest { get; init; }

    /// <summary>How many rows have each value: every label of the scale, best first, yes and no, every text; after them every state in which a value is absent. Numbers and dates that are present are not told apart.</summary>
    public ValueList<ValueCount> Distribution { get; init; }
}
