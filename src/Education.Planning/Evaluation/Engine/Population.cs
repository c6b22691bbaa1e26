namespace Education.Planning.Evaluation;

/// <summary>The rows of every level in ordinal order of their keys, so that no result depends on the order in which they came.</summary>
internal sealed class Population
{
    private readonly Dictionary<string, string[]> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lower, string Upper), int[]> ancestors = [];

    public Population(ObservationTable table, LevelGraph levels, List<Diagnostic> diagnostics)
    {
        foreach (var level in table.Rows.Where(r => levels.Has(r.Level)).GroupBy(r => r.Level, StringComparer.Ordinal).Where(g => g.Key != Level.All))
            Add(level.Key, [.. level.Select(r => r.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        Add(Level.All, [Level.All]);
        foreach (var row in table.Rows.Where(r => !levels.Has(r.Level)))
            diagnostics.Add(EvaluationDiagnostics.UnknownLevel.At(PathOf(row), row.Level));
        Link(table, levels, diagnostics);
    }

    public string[] RowsOf(string level) => rows.GetValueOrDefault(level) ?? [];

    public int? PlaceOf(string level, string key) => places.GetValueOrDefault(level)?.TryGetValue(key, out var place) == true ? place : null;

    /// <summary>The row of an upper level in which a row lies; −1 when the table does not say.</summary>
    public int AncestorOf(string lower, int row, string upper)
        => lower == upper ? row : upper == Level.All ? 0 : ancestors.TryGetValue((lower, upper), out var map) ? map[row] : -1;

    public static PlanPath PathOf(ObservedRow row) => PlanPath.Root.To("rows").To(row.Level).To(row.Key);

    private void Add(string level, string[] keys)
    {
        rows[level] = keys;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            known[keys[i]] = i;
        places[level] = known;
    }

    /// <summary>Follows the direct links upward from every row; the first way to a level counts.</summary>
    private void Link(ObservationTable table, LevelGraph levels, List<Diagnostic> diagnostics)
    {
        var links = new Dictionary<(string, string), ValueList<RowReference>>();
        foreach (var row in table.Rows.Where(r => levels.Has(r.Level)))
        {
            if (!links.TryAdd((row.Level, row.Key), row.In) && row.Level != Level.All)
                diagnostics.Add(EvaluationDiagnostics.DoubledRow.At(PathOf(row), row.Key, row.Level));
            foreach (var up in row.In.Where(up => !levels.IsAbove(up.Level, row.Level) || PlaceOf(up.Level, up.Key) is null))
                diagnostics.Add(EvaluationDiagnostics.UnknownRow.At(PathOf(row), up.Key, up.Level));
        }
        foreach (var ((level, key), _) in links)
        {
            var open = new Queue<RowReference>(links[(level, key)]);
            while (open.TryDequeue(out var up))
            {
                if (!levels.IsAbove(up.Level, level) || PlaceOf(up.Level, up.Key) is not { } place || !Set(level, PlaceOf(level, key)!.Value, up.Level, place))
                    continue;
                foreach (var further in links.GetValueOrDefault((up.Level, up.Key)))
                    open.Enqueue(further);
            }
        }
    }

    private bool Set(string lower, int row, string upper, int place)
    {
        if (!ancestors.TryGetValue((lower, upper), out var map))
        {
            ancestors[(lower, upper)] = map = new int[RowsOf(lower).Length];
            Array.Fill(map, -1);
        }
        if (map[row] >= 0)
            return false;
        map[row] = place;
        return true;
    }
}
