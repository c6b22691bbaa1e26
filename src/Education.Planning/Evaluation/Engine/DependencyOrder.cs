namespace Education.Planning.Evaluation;

/// <summary>Orders names so that each follows those that it needs. Walks with its own stack, for chains may be long.</summary>
internal static class DependencyOrder
{
    /// <param name="names">The names to order.</param>
    /// <param name="needsOf">What a name needs; what is not among the names is passed over.</param>
    /// <param name="onCycle">Told of every circle once, from a name back to it.</param>
    public static List<string> Of(IEnumerable<string> names, Func<string, IEnumerable<string>> needsOf, Action<List<string>> onCycle)
    {
        var all = names.ToList();
        var known = all.ToHashSet(StringComparer.Ordinal);
        var isDone = new Dictionary<string, bool>(StringComparer.Ordinal); // false while on the way
        var done = new List<string>();
        var path = new Stack<Visit>();
        foreach (var root in all)
        {
            Enter(root);
            while (path.TryPeek(out var top))
            {
                if (!top.Open.TryDequeue(out var next))
                {
                    path.Pop();
                    isDone[top.Name] = true;
                    done.Add(top.Name);
                }
                else if (isDone.TryGetValue(next, out var ready) && !ready)
                {
                    onCycle([next, .. path.Select(p => p.Name).TakeWhile(n => n != next), next]);
                }
                else
                {
                    Enter(next);
                }
            }
        }
        return done;

        void Enter(string name)
        {
            if (isDone.TryAdd(name, false))
                path.Push(new(name, new(needsOf(name).Where(known.Contains))));
        }
    }

    private sealed record Visit(string Name, Queue<string> Open);
}
