namespace Education.Planning.Validation;

/// <summary>Finds what leads back to itself.</summary>
internal static class Circles
{
    private const int MostShown = 8;

    /// <summary>One circle of every group of keys that lead to one another, in the order of the first key given; in time linear in keys and links.</summary>
    /// <param name="keys">The keys, in reading order.</param>
    /// <param name="linksOf">Where a key leads.</param>
    public static IEnumerable<IReadOnlyList<Key>> Find(IReadOnlyList<Key> keys, Func<Key, IReadOnlyList<Key>> linksOf)
    {
        var groups = GroupsOf(keys, linksOf);
        var shown = new HashSet<int>();
        foreach (var key in keys)
        {
            if (shown.Add(groups[key]) && CircleFrom(key, groups, linksOf) is { } circle)
                yield return circle;
        }
    }

    /// <summary>A circle as text: <c>a → b → a</c>; a long one is cut in the middle.</summary>
    public static string ToText(IReadOnlyList<Key> circle) => ToText(circle, key => key.Text);

    /// <summary>A circle as text, each key in words of its own.</summary>
    public static string ToText(IReadOnlyList<Key> circle, Func<Key, string> wordsOf)
        => string.Join(" → ", circle.Count <= MostShown
            ? circle.Append(circle[0]).Select(wordsOf)
            : circle.Take(MostShown).Select(wordsOf).Append("…").Append(wordsOf(circle[0])));

    /// <summary>What stands for one node of a circle: <c>a = b</c>; many are cut off.</summary>
    public static string Joined(IReadOnlyList<Key> node)
        => string.Join(" = ", node.Count <= MostShown ? node.Select(key => key.Text) : node.Take(MostShown).Select(key => key.Text).Append("…"));

    private static List<Key>? CircleFrom(Key start, Dictionary<Key, int> groups, Func<Key, IReadOnlyList<Key>> linksOf)
    {
        var passed = new Dictionary<Key, int>();
        var way = new List<Key>();
        for (var at = start; passed.TryAdd(at, way.Count);)
        {
            way.Add(at);
            var next = linksOf(at).FirstOrDefault(link => groups.TryGetValue(link, out var group) && group == groups[start]);
            if (next is null)
                return null;
            at = next;
            if (passed.TryGetValue(at, out var first))
                return way[first..];
        }
        return null;
    }

    /// <summary>Numbers the groups of keys that lead to one another (Tarjan's algorithm, without recursion).</summary>
    private static Dictionary<Key, int> GroupsOf(IReadOnlyList<Key> keys, Func<Key, IReadOnlyList<Key>> linksOf)
    {
        var known = keys.ToHashSet();
        var (order, lowest, groups) = (new Dictionary<Key, int>(), new Dictionary<Key, int>(), new Dictionary<Key, int>());
        var (open, trail) = (new Stack<Key>(), new Stack<(Key Key, int Next)>());
        foreach (var root in keys)
        {
            if (!order.ContainsKey(root))
                trail.Push((root, 0));
            while (trail.TryPop(out var step))
            {
                if (step.Next == 0)
                {
                    order[step.Key] = lowest[step.Key] = order.Count;
                    open.Push(step.Key);
                }
                var links = linksOf(step.Key);
                if (step.Next > 0 && groups.ContainsKey(links[step.Next - 1]) is false && known.Contains(links[step.Next - 1]))
                    lowest[step.Key] = Math.Min(lowest[step.Key], lowest[links[step.Next - 1]]);
                if (step.Next < links.Count)
                {
                    trail.Push((step.Key, step.Next + 1));
                    if (known.Contains(links[step.Next]) && !order.ContainsKey(links[step.Next]))
                        trail.Push((links[step.Next], 0));
                }
                else if (lowest[step.Key] == order[step.Key])
                {
                    Close(step.Key, open, groups);
                }
            }
        }
        return groups;
    }

    private static void Close(Key key, Stack<Key> open, Dictionary<Key, int> groups)
    {
        var number = groups.Count;
        Key member;
        do
        {
            member = open.Pop();
            groups[member] = number;
        }
        while (member != key);
    }
}
