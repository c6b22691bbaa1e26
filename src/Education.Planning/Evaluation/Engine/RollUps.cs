namespace Education.Planning.Evaluation;

/// <summary>Sums up a column over the rows that lie in each row of a level above.</summary>
internal static class RollUps
{
    public static ValueList<ColumnSummary> Of(Run run, CompiledColumn column, string upper)
    {
        var (cells, members) = (run.Cells(column, 0), run.MembersOf(column.Level, upper));
        return run.Population.RowsOf(upper).Select((row, i) => Of(run, column, upper, row, [.. members[i].Select(m => cells[m])])).ToValueList();
    }

    private static ColumnSummary Of(Run run, CompiledColumn column, string level, string row, Cell[] cells)
    {
        Cell[] present = [.. cells.Where(c => c.IsPresent)];
        var sum = column.Type.Kind == ColumnKind.Number && present.Length > 0 ? present.Aggregate(Rational.Zero, (total, c) => total + c.Number) : default(Rational?);
        var isOrdered = column.Type.Kind is ColumnKind.Number or ColumnKind.Label or ColumnKind.Date && present.Length > 0;
        return new()
        {
            Column = column.Name,
            Level = level,
            Row = row,
            Rows = cells.Length,
            Present = present.Length,
            Sum = sum?.ToDecimal(),
            Mean = sum is { } total ? (total / present.Length).ToDecimal() : null,
            Lowest = isOrdered ? ResultValue.Of(present.Aggregate((a, b) => b.CompareTo(a) < 0 ? b : a)) : null,
            Highest = isOrdered ? ResultValue.Of(present.Aggregate((a, b) => b.CompareTo(a) > 0 ? b : a)) : null,
            Distribution = Distribution(run, column.Type, cells).ToValueList(),
        };
    }

    private static IEnumerable<ValueCount> Distribution(Run run, ColumnType type, Cell[] cells)
    {
        var counts = cells.GroupBy(c => c.IsPresent ? ResultValue.Of(c) : ResultValue.Of(Cell.Absent(c.State))).ToDictionary(g => g.Key, g => g.Count());
        var values = type.Kind switch
        {
            ColumnKind.Label => run.Scheme.Scheme.Scales.First(s => s.Name == type.Scale).Labels.Select((label, i) => ResultValue.Of(Cell.OfLabel(label, i))).Reverse(),
            ColumnKind.Flag => [ResultValue.Of(Cell.Of(true)), ResultValue.Of(Cell.Of(false))],
            ColumnKind.Text => counts.Keys.Where(v => v.Text is not null).OrderBy(v => v.Text, StringComparer.Ordinal),
            _ => [],
        };
        return values.Select(v => new ValueCount(v, counts.GetValueOrDefault(v)))
            .Concat(counts.Where(pair => pair.Key.State != ValueState.Present).OrderBy(pair => pair.Key.State).Select(pair => new ValueCount(pair.Key, pair.Value)));
    }
}
