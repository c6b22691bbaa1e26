namespace Education.Planning.Evaluation;

/// <summary>The rows of every level in ordinal order of their keys, so that no result depends on the order in which they came.</summary>
internal sealed class Population
{
    private readonly Dictionary<string, string[]> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<Dictionary<string, int>>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lower, string Upper), int[]> ancestors = [];
    private readonly LevelGraph levels;

    public Population(ObservationTable table, LevelGraph levels, List<Diagnostic> diagnostics)
    {
        this.levels = levels;
        foreach (var level in table.Rows.Where(r => levels.Has(r.Level) && levels.DerivedOf(r.Level) is null).GroupBy(r => r.Level, StringComparer.Ordinal).Where(g => g.Key != Level.All))
            Add(level.Key, [.. level.Select(r => r.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        Add(Level.All, [Level.All]);
        foreach (var row in table.Rows.Where(r => !levels.Has(r.Level)))
            diagnostics.Add(EvaluationDiagnostics.UnknownLevel.At(PathOf(row), row.Level));
        foreach (var row in table.Rows.Where(r => levels.DerivedOf(r.Level) is not null))
            diagnostics.Add(EvaluationDiagnostics.DerivedRow.At(PathOf(row), row.Level));
        Link(table, levels, diagnostics);
    }

    /// <summary>The rows of a column table, in its order; the first way to a level counts.</summary>
    public Population(ColumnTable table, LevelGraph levels, List<Diagnostic> diagnostics)
    {
        this.levels = levels;
        foreach (var level in table.Levels.Where(l => l.Name != Level.All && levels.Has(l.Name) && levels.DerivedOf(l.Name) is null))
            Add(level.Name, level.Keys.Items);
        Add(Level.All, [Level.All]);
        foreach (var level in table.Levels.Where(l => !levels.Has(l.Name)))
            diagnostics.Add(EvaluationDiagnostics.UnknownLevel.At(PlanPath.Root.To("rows").To(level.Name), level.Name));
        foreach (var level in table.Levels.Where(l => levels.DerivedOf(l.Name) is not null))
            diagnostics.Add(EvaluationDiagnostics.DerivedRow.At(PlanPath.Root.To("rows").To(level.Name), level.Name));
        foreach (var level in table.Levels.Where(l => rows.ContainsKey(l.Name)))
        {
            foreach (var (upper, map) in ColumnLinks.Of(table, levels, level))
                ancestors[(level.Name, upper)] = map;
        }
    }

    /// <summary>The row of an upper level in which each row of a lower one lies, −1 for none; null where the table says it of no row.</summary>
    public int[]? MapOf(string lower, string upper) => ancestors.GetValueOrDefault((lower, upper));

    public string[] RowsOf(string level) => rows.GetValueOrDefault(level) ?? [];

    public int? PlaceOf(string level, string key) => places.GetValueOrDefault(level)?.Value.TryGetValue(key, out var place) == true ? place : null;

    /// <summary>The row of an upper level in which a row lies; −1 when the table does not say.</summary>
    public int AncestorOf(string lower, int row, string upper)
        => lower == upper ? row : upper == Level.All ? 0 : ancestors.TryGetValue((lower, upper), out var map) ? map[row] : -1;

    /// <summary>Puts the rows of a derived level between the rows that they group and those above.</summary>
    /// <param name="level">The derived level.</param>
    /// <param name="groups">The keys of its rows, in ordinal order.</param>
    /// <param name="groupOf">For each row of the grouped level the key of its group; null for none.</param>
    /// <param name="firstOf">For each group the place of one of its rows.</param>
    public void AddGroups(Level level, string[] groups, string?[] groupOf, int[] firstOf)
    {
        Add(level.Name, groups);
        ancestors[(level.Groups!, level.Name)] = [.. groupOf.Select(g => g is null ? -1 : places[level.Name].Value[g])];
        foreach (var upper in levels.AllAbove(level.Name).Where(u => u != Level.All))
            ancestors[(level.Name, upper)] = [.. firstOf.Select(row => AncestorOf(level.Groups!, row, upper))];
        foreach (var lower in levels.AllBelow(level.Groups!))
            ancestors[(lower, level.Name)] = [.. RowsOf(lower).Select((_, row) => AncestorOf(lower, row, level.Groups!) is var at and >= 0 ? AncestorOf(level.Groups!, at, level.Name) : -1)];
    }

    public static PlanPath PathOf(ObservedRow row) => PlanPath.Root.To("rows").To(row.Level).To(row.Key);

    private void Add(string level, string[] keys)
    {
        rows[level] = keys;
        places[level] = new(() => PlacesOf(keys));
    }

    private static Dictionary<string, int> PlacesOf(string[] keys)
    {
        var known = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            known[keys[i]] = i;
        return known;
    }

    /// <summary>Follows the direct links upward from every row; the first way to a level counts.</summary>
    private void Link(ObservationTable table, LevelGraph levels, List<Diagnostic> diagnostics)
    {
        var links = new Dictionary<(string, string), ValueList<RowReference>>();
        foreach (var row in table.Rows.Where(r => levels.Has(r.Level) && levels.DerivedOf(r.Level) is null))
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
