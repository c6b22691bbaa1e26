namespace Education.Planning.Evaluation;

/// <summary>One cell of a table: the keys that lead to it, and what stands there.</summary>
/// <param name="Keys">The keys as text, as many as the lookup has expressions: a label or text as it stands, a number as <c>5</c> or <c>0.5</c>, a flag as <c>yes</c> or <c>no</c>.</param>
/// <param name="Value">The value; null when the cell does not apply.</param>
public sealed record TableCell(ValueList<string> Keys, Literal? Value)
{
    /// <summary>The most keys of a cell.</summary>
    public const int MaxKeys = 8;

    /// <summary>The keys as text, 1 to <see cref="MaxKeys"/> of them.</summary>
    /// <exception cref="ArgumentException">There are no keys or too many, or one is white space or broken.</exception>
    public ValueList<string> Keys { get; init => field = Guarded(value); } = Guarded(Keys);

    /// <summary>The cells of a table of rows and columns; the key of the row comes first.</summary>
    /// <param name="columns">The keys of the columns.</param>
    /// <param name="rows">Each row: its key, and as many values as there are columns, null where the cell does not apply.</param>
    /// <exception cref="ArgumentException">A row has more or fewer values than there are columns.</exception>
    /// <example><c>TableCell.Matrix(["primary", "junior"], ("rooms", [4.5m, 5.8m]), ("sports", [7.5m, 10.2m]))</c></example>
    public static ValueList<TableCell> Matrix(ValueList<string> columns, params ReadOnlySpan<(string Key, Literal?[] Values)> rows)
    {
        var cells = new List<TableCell>();
        foreach (var (key, values) in rows)
        {
            if (values.Length != columns.Count)
                throw new ArgumentException($"The row `{key}` has {values.Length} values for {columns.Count} columns.", nameof(rows));
            for (var i = 0; i < columns.Count; i++)
                cells.Add(new([key, columns[i]], values[i]));
        }
        return cells.ToValueList();
    }

    /// <summary>The cells with equal first keys together, and so on down: their order means nothing else.</summary>
    internal static ValueList<TableCell> Together(ValueList<TableCell> cells) => Together(cells, 0).ToValueList();

    private static IEnumerable<TableCell> Together(IEnumerable<TableCell> cells, int depth)
        => cells.GroupBy(cell => cell.Keys.ElementAtOrDefault(depth), StringComparer.Ordinal).SelectMany(same => same.Key is null ? same : Together(same, depth + 1));

    private static ValueList<string> Guarded(ValueList<string> keys)
    {
        Guard.Against.OutOfRange(keys.Count, 1, MaxKeys, nameof(Keys));
        return Guard.Against.WhiteSpace(keys, nameof(Keys));
    }
}
