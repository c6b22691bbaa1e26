namespace Education.Planning.Evaluation;

/// <summary>Which levels lie in which; <c>all</c> lies above every other.</summary>
internal sealed class LevelGraph
{
    private readonly Dictionary<string, HashSet<string>> above = new(StringComparer.Ordinal) { [Level.All] = [] };

    public LevelGraph(EvaluationScheme scheme)
    {
        var parents = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal);
        foreach (var level in scheme.Levels.Where(l => l.Name != Level.All))
            parents.TryAdd(level.Name, level.In);
        foreach (var name in parents.Keys)
        {
            var found = new HashSet<string>(StringComparer.Ordinal) { Level.All };
            var open = new Stack<string>(parents[name]);
            while (open.TryPop(out var next))
            {
                if (next != Level.All && found.Add(next) && parents.TryGetValue(next, out var further))
                {
                    foreach (var parent in further)
                        open.Push(parent);
                }
            }
            above[name] = found;
        }
    }

    public bool Has(string level) => above.ContainsKey(level);

    /// <summary>The levels that lie in themselves, which no level may.</summary>
    public IEnumerable<string> Cycles => above.Where(pair => pair.Value.Contains(pair.Key)).Select(pair => pair.Key);

    public bool IsAbove(string upper, string lower) => above.TryGetValue(lower, out var set) && set.Contains(upper);

    /// <summary>The lowest of levels that lie in one line upward; null when they do not.</summary>
    public string? LowestOf(IEnumerable<string> levels)
    {
        var lowest = Level.All;
        foreach (var level in levels)
        {
            if (level != lowest && IsAbove(lowest, level))
                lowest = level;
            else if (level != lowest && !IsAbove(level, lowest))
                return null;
        }
        return lowest;
    }
}
