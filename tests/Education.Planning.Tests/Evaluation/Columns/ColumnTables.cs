using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Columns;

/// <summary>A table of rows as one of columns.</summary>
internal static class ColumnTables
{
    public static ColumnTable Of(ObservationTable table, CompiledScheme scheme)
    {
        var keys = table.Rows.Where(r => scheme.Levels.Has(r.Level) && scheme.Levels.DerivedOf(r.Level) is null).GroupBy(r => r.Level)
            .ToDictionary(g => g.Key, g => g.Select(r => r.Key).Distinct().Order(StringComparer.Ordinal).ToList());
        return new(keys.Select(level => LevelOf(level.Key, level.Value, table, keys, scheme))) { EarlierDates = table.EarlierDates };
    }

    private static ColumnLevel LevelOf(string level, List<string> rows, ObservationTable table, Dictionary<string, List<string>> keys, CompiledScheme scheme)
    {
        var observed = rows.Select(key => table.Rows.First(r => r.Level == level && r.Key == key)).ToList();
        var uppers = observed.SelectMany(r => r.In.Select(up => up.Level)).Distinct().Where(keys.ContainsKey);
        var links = uppers.Select(upper => new ColumnLink(upper, observed.Select(r => r.In.FirstOrDefault(up => up.Level == upper) is { } up ? keys[upper].IndexOf(up.Key) : -1).ToArray()));
        var columns = observed.SelectMany(r => r.Cells).Select(c => (c.Column, c.PeriodsBack)).Distinct().Where(c => scheme.Reads(level, c.Column));
        return new()
        {
            Name = level,
            Keys = rows.ToValueList(),
            In = links.ToValueList(),
            Columns = columns.Select(c => DataOf(c.Column, c.PeriodsBack, scheme.ColumnsByName[c.Column].Type.Kind, [.. observed.Select(r => r.Cells.FirstOrDefault(x => x.Column == c.Column && x.PeriodsBack == c.PeriodsBack)?.Value)])).ToValueList(),
        };
    }

    private static ColumnData DataOf(string column, int period, ColumnKind kind, List<ObservedValue?> values)
    {
        var builder = new ColumnBuilder(column, kind == ColumnKind.Label ? ColumnKind.Text : kind, period);
        foreach (var value in values)
            Add(builder, value);
        return builder.Build();
    }

    private static void Add(ColumnBuilder builder, ObservedValue? value)
    {
        switch (value)
        {
            case null:
                builder.Add(ValueState.Missing);
                break;
            case { State: not ValueState.Present }:
                builder.Add(value.State);
                break;
            case ObservedValue.Amount amount:
                builder.Add(ObservedCells.RationalOf(amount.Quantity)!.Value.ToDecimal());
                break;
            case ObservedValue.Flag flag:
                builder.Add((bool?)flag.Holds);
                break;
            case ObservedValue.Level level:
                builder.Add(level.Label);
                break;
            case ObservedValue.Date date:
                builder.Add((NodaTime.LocalDate?)date.Day);
                break;
            default:
                throw new InvalidOperationException($"`{value}` has no column.");
        }
    }
}
