namespace Education.Planning.Evaluation;

/// <summary>Which levels lie in which; <c>all</c> lies above every other, and a derived level between the level it groups and those that it groups by.</summary>
internal sealed class LevelGraph
{
    private readonly Dictionary<string, HashSet<string>> above = new(StringComparer.Ordinal) { [Level.All] = [] };
    private readonly Dictionary<string, Level> derived = new(StringComparer.Ordinal);

    public LevelGraph(EvaluationScheme scheme)
    {
        var parents = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var level in scheme.Levels.Where(l => l.Name != Level.All))
        {
            if (parents.TryAdd(level.Name, [.. level.In]) && level.Groups is not null)
                derived.Add(level.Name, level);
        }
        foreach (var level in derived.Values)
        {
            parents[level.Name].AddRange(level.By.Where(parents.ContainsKey));
            if (parents.TryGetValue(level.Groups!, out var grouped))
                grouped.Add(level.Name);
        }
        foreach (var name in parents.Keys)
            above[name] = AllAbove(name, parents);
    }

    public IEnumerable<Level> Derived => derived.Values;

    public Level? DerivedOf(string? level) => level is null ? null : derived.GetValueOrDefault(level);

    public bool Has(string level) => above.ContainsKey(level);

    /// <summary>The levels that lie in themselves, which no level may.</summary>
    public IEnumerable<string> Cycles => above.Keys.Where(level => IsAbove(level, level));

    public bool IsAbove(string upper, string lower) => above.TryGetValue(lower, out var set) && set.Contains(upper);

    /// <summary>All levels above one.</summary>
    public IEnumerable<string> AllAbove(string level) => above.GetValueOrDefault(level) ?? [];

    /// <summary>All levels that lie in one.</summary>
    public IEnumerable<string> AllBelow(string level) => above.Keys.Where(lower => IsAbove(level, lower));

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

    private static HashSet<string> AllAbove(string name, Dictionary<string, List<string>> parents)
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
        return found;
    }
}
