namespace Education.Planning.Evaluation;

/// <summary>Operations that belong together, and those that must come before them.</summary>
internal sealed class Unit
{
    public List<Op> Ops { get; } = [];

    public List<Unit> Needs { get; } = [];

    /// <summary>The operations behind so many units in an order in which each follows closely what it needs, so that little has to be held at once. Walks with its own stack.</summary>
    public static IEnumerable<Op> InOrder(IEnumerable<Unit> sinks)
    {
        var done = new HashSet<Unit>();
        var open = new Stack<(Unit Unit, bool IsReady)>();
        foreach (var sink in sinks)
        {
            open.Push((sink, false));
            while (open.TryPop(out var next))
            {
                if (next.IsReady)
                {
                    foreach (var op in next.Unit.Ops)
                        yield return op;
                }
                else if (done.Add(next.Unit))
                {
                    open.Push((next.Unit, true));
                    for (var i = next.Unit.Needs.Count - 1; i >= 0; i--)
                        open.Push((next.Unit.Needs[i], false));
                }
            }
        }
    }
}
