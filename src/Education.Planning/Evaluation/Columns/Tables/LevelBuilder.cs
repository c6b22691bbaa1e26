namespace Education.Planning.Evaluation;

/// <summary>Collects the rows of one level. A row may be named by those below before it comes itself, or without ever coming.</summary>
internal sealed class LevelBuilder(string level)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly List<int> listed = [];
    private readonly List<bool> areListed = [];
    private readonly Dictionary<(string Column, int Period), ColumnBuilder> columns = [];
    private readonly Dictionary<string, List<int>> links = new(StringComparer.Ordinal);

    public string Level => level;

    /// <summary>The number of rows that came.</summary>
    public int Count => listed.Count;

    /// <summary>The number by which a row is known.</summary>
    public int IdOf(string key)
    {
        if (ids.TryGetValue(key, out var id))
            return id;
        ids.Add(key, names.Count);
        names.Add(Guard.Against.NullOrWhiteSpace(key));
        areListed.Add(false);
        return names.Count - 1;
    }

    /// <summary>Begins a row; false when it came before.</summary>
    public bool Begin(string key)
    {
        var id = IdOf(key);
        if (areListed[id])
            return false;
        areListed[id] = true;
        listed.Add(id);
        return true;
    }

    /// <summary>Puts the row begun last in a row above, by its number.</summary>
    public void Link(string upper, int id)
    {
        if (!links.TryGetValue(upper, out var list))
            links.Add(upper, list = []);
        while (list.Count < listed.Count - 1)
            list.Add(-1);
        if (list.Count < listed.Count)
            list.Add(id);
    }

    /// <summary>A column, filled up to the row begun last.</summary>
    public ColumnBuilder Column(string column, int period, ColumnKind kind)
    {
        if (!columns.TryGetValue((column, period), out var builder))
            columns.Add((column, period), builder = new(column, kind == ColumnKind.Label ? ColumnKind.Text : kind, period));
        FillTo(builder, listed.Count - 1);
        return builder;
    }

    /// <summary>The keys in their order: the rows that came, then those that were only named.</summary>
    public (List<string> Keys, int[] PlaceOf) Places()
    {
        var order = listed.Concat(Enumerable.Range(0, names.Count).Where(id => !areListed[id])).ToList();
        var places = new int[names.Count];
        for (var i = 0; i < order.Count; i++)
            places[order[i]] = i;
        return ([.. order.Select(id => names[id])], places);
    }

    public ColumnLevel Build(Func<string, int[]> placesOf)
    {
        var keys = Places().Keys;
        foreach (var builder in columns.Values)
            FillTo(builder, keys.Count);
        return new()
        {
            Name = level,
            Keys = keys.ToValueList(),
            In = links.Select(link => new ColumnLink(link.Key, MapOf(link.Value, placesOf(link.Key), keys.Count))).ToValueList(),
            Columns = columns.Values.Select(c => c.Build()).ToValueList(),
        };
    }

    private static int[] MapOf(List<int> ids, int[] places, int count)
    {
        var map = new int[count];
        for (var row = 0; row < count; row++)
            map[row] = row < ids.Count && ids[row] >= 0 ? places[ids[row]] : -1;
        return map;
    }

    private static void FillTo(ColumnBuilder builder, int rows)
    {
        while (builder.Count < rows)
            builder.Add(ValueState.Missing);
    }
}
