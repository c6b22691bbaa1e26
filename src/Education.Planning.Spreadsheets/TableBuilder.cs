using Education.Planning.Evaluation;

namespace Education.Planning.Spreadsheets;

/// <summary>Rows of a table as they come, each once, in the order in which they were first named.</summary>
internal sealed class TableBuilder
{
    private readonly Dictionary<(string Level, string Key), RowDraft> rows = [];
    private readonly List<RowDraft> order = [];

    public RowDraft Row(string level, string key)
    {
        if (!rows.TryGetValue((level, key), out var row))
            order.Add(rows[(level, key)] = row = new(level, key));
        return row;
    }

    /// <summary>Puts a row into one above it; false when it lies in another of that level.</summary>
    public bool Link(string level, string key, string upper, string parent)
    {
        Row(upper, parent);
        var links = Row(level, key).In;
        return links.TryAdd(upper, parent) || links[upper] == parent;
    }

    /// <summary>Gives a row a value; false when it has one.</summary>
    public bool Cell(string level, string key, string column, ObservedValue value, int periodsBack) => Row(level, key).Cells.TryAdd((column, periodsBack), value);

    public ObservationTable Build() => new()
    {
        Rows = order.Select(row => new ObservedRow
        {
            Level = row.Level,
            Key = row.Key,
            In = row.In.Select(pair => new RowReference(pair.Key, pair.Value)).ToValueList(),
            Cells = row.Cells.Select(pair => new ObservedCell(pair.Key.Column, pair.Value, pair.Key.PeriodsBack)).ToValueList(),
        }).ToValueList(),
    };

    internal sealed record RowDraft(string Level, string Key)
    {
        public Dictionary<string, string> In { get; } = new(StringComparer.Ordinal);

        public Dictionary<(string Column, int PeriodsBack), ObservedValue> Cells { get; } = [];
    }
}
