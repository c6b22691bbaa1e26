namespace Education.Planning.Evaluation;

/// <summary>The ways up from the rows of a column table.</summary>
internal static class ColumnLinks
{
    /// <summary>For each level above the row in which each row of a level lies, directly or through others; the first way counts.</summary>
    public static IEnumerable<(string Upper, int[] Map)> Of(ColumnTable table, LevelGraph levels, ColumnLevel level)
    {
        var found = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var open = new Queue<(ColumnLink Link, int[]? Through)>(level.In.Select(link => (link, (int[]?)null)));
        while (open.TryDequeue(out var next))
        {
            if (!levels.IsAbove(next.Link.Level, level.Name) || next.Link.Level == Level.All || levels.DerivedOf(next.Link.Level) is not null || table.Find(next.Link.Level) is not { } upper)
                continue;
            var map = Through(next.Link, next.Through);
            if (!found.TryAdd(next.Link.Level, map))
                Fill(found[next.Link.Level], map);
            foreach (var further in upper.In)
                open.Enqueue((further, map));
        }
        return found.Select(pair => (pair.Key, pair.Value));
    }

    private static int[] Through(ColumnLink link, int[]? below)
    {
        var places = link.Places.Span;
        if (below is null)
            return places.ToArray();
        var map = new int[below.Length];
        for (var row = 0; row < map.Length; row++)
            map[row] = below[row] < 0 ? -1 : places[below[row]];
        return map;
    }

    private static void Fill(int[] map, int[] other)
    {
        for (var row = 0; row < map.Length; row++)
        {
            if (map[row] < 0)
                map[row] = other[row];
        }
    }
}
