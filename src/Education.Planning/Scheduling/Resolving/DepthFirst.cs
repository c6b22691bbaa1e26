namespace Education.Planning.Scheduling;

/// <summary>Walks a graph depth first without recursion, so that no chain is too long.</summary>
internal static class DepthFirst
{
    /// <summary>Finishes a node and all that must come before it, each once and after what comes before it; tells of each loop that it meets.</summary>
    /// <param name="root">The node to begin with.</param>
    /// <param name="before">What must come before a node.</param>
    /// <param name="done">The nodes that are finished.</param>
    /// <param name="finish">Called for a node when all before it are finished, or belong to a loop through it.</param>
    /// <param name="onLoop">Called with the nodes of a loop, in order.</param>
    public static void Visit<TNode>(TNode root, Func<TNode, IEnumerable<TNode>> before, HashSet<TNode> done, Action<TNode> finish, Action<IReadOnlyList<TNode>> onLoop)
        where TNode : notnull
    {
        var path = new List<(TNode Node, Queue<TNode> Left)>();
        var open = new HashSet<TNode>();
        Push(root);
        while (path.Count > 0)
        {
            var (node, left) = path[^1];
            if (!left.TryDequeue(out var next))
            {
                path.RemoveAt(path.Count - 1);
                open.Remove(node);
                done.Add(node);
                finish(node);
            }
            else if (open.Contains(next))
            {
                onLoop([.. path.Select(step => step.Node).SkipWhile(step => !step.Equals(next))]);
            }
            else
            {
                Push(next);
            }
        }

        void Push(TNode node)
        {
            if (done.Contains(node))
                return;
            open.Add(node);
            path.Add((node, new(before(node))));
        }
    }

    /// <summary>A loop as text, beginning with the key that sorts first: <c>#a → #b → #a</c>.</summary>
    public static string LoopText(IReadOnlyList<Key> loop) => LoopText(loop, key => $"#{key}");

    /// <summary>A loop as text, each node in words of its own.</summary>
    public static string LoopText(IReadOnlyList<Key> loop, Func<Key, string> wordsOf)
    {
        var first = loop.Index().MinBy(step => step.Item).Index;
        return string.Join(" → ", loop.Skip(first).Concat(loop.Take(first)).Append(loop[first]).Select(wordsOf));
    }
}
