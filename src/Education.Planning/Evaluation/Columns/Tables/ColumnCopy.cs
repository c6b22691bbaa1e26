namespace Education.Planning.Evaluation;

/// <summary>Copies of observed columns, for changes.</summary>
internal static class ColumnCopy
{
    /// <summary>The same values in memory of their own, in the width of the source.</summary>
    public static ColumnData Of(ColumnData data)
    {
        var units = Packed.Between(data.Units.Low, data.Units.High, data.Count);
        Span<Int128> wide = stackalloc Int128[64];
        for (var from = 0; from < data.Count; from += wide.Length)
        {
            var run = wide[..Math.Min(wide.Length, data.Count - from)];
            data.Units.Load(from, run);
            units.Store(from, run);
        }
        return new(data.Column, data.Kind, units, data.Unit, data.States is { } states ? [.. states] : null, data.Texts, data.PeriodsBack);
    }

    /// <summary>The same values but for some, as wide as they now need.</summary>
    /// <exception cref="ArgumentException">A value does not fit the column.</exception>
    public static ColumnData Of(ColumnData data, ColumnType type, Dictionary<int, ObservedValue> changes)
    {
        var builder = new ColumnBuilder(data.Column, data.Kind, data.PeriodsBack);
        for (var row = 0; row < data.Count; row++)
        {
            if (changes.TryGetValue(row, out var value))
                builder.Add(value, type);
            else if (data.StateOf(row) is not ValueState.Present and var state)
                builder.Add(state);
            else
                builder.Add(data, row);
        }
        return builder.Build();
    }
}
