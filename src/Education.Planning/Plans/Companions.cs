namespace Education.Planning;

/// <summary>Which items begin together, directly or through others.</summary>
internal sealed class Companions
{
    private readonly Dictionary<Key, List<Key>> groups = [];

    public Companions(IEnumerable<Key> items, IEnumerable<ItemWait> waits)
    {
        foreach (var item in items)
            groups.TryAdd(item, [item]);
        foreach (var wait in waits.Where(wait => wait.IsTogether))
            Join(groups[wait.For], groups[wait.Item]);
    }

    /// <summary>The items that begin together with an item, itself included, the same list for each of them.</summary>
    public IReadOnlyList<Key> Of(Key item) => groups[item];

    /// <summary>The item that stands for its group.</summary>
    public Key FirstOf(Key item) => groups[item][0];

    private void Join(List<Key> one, List<Key> other)
    {
        if (ReferenceEquals(one, other))
            return;
        var (large, small) = one.Count >= other.Count ? (one, other) : (other, one);
        large.AddRange(small);
        foreach (var item in small)
            groups[item] = large;
    }
}
