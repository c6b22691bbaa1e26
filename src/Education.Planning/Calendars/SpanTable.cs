namespace Education.Planning.Calendars;

/// <summary>Spans of days that may overlap, ranked: finds the first one that holds a day in logarithmic time.</summary>
/// <remarks>Made of the stretches between all ends, each with the span that comes first there.</remarks>
internal sealed class SpanTable<T>
    where T : class
{
    private readonly int[] starts;
    private readonly T?[] values;

    /// <param name="spans">The spans with both ends included, the one that counts first in front.</param>
    public SpanTable(IEnumerable<(int First, int Last, T Value)> spans)
    {
        var ranked = spans.ToArray();
        var edges = ranked
            .SelectMany((span, rank) => new[] { (Day: (long)span.First, Rank: rank, Opens: true), (Day: span.Last + 1L, Rank: rank, Opens: false) })
            .GroupBy(edge => edge.Day)
            .OrderBy(edges => edges.Key)
            .ToArray();
        (starts, values) = (new int[edges.Length], new T?[edges.Length]);
        var open = new SortedSet<int>();
        for (var i = 0; i < edges.Length; i++)
        {
            foreach (var (_, rank, opens) in edges[i])
                _ = opens ? open.Add(rank) : open.Remove(rank);
            (starts[i], values[i]) = ((int)edges[i].Key, open.Count == 0 ? null : ranked[open.Min].Value);
        }
    }

    /// <summary>The value of the first span that holds a day, or null.</summary>
    public T? Find(int day)
    {
        var found = Array.BinarySearch(starts, day);
        var stretch = found >= 0 ? found : ~found - 1;
        return stretch < 0 ? null : values[stretch];
    }
}
