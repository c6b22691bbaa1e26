namespace Education.Planning.Validation;

/// <summary>A level to reach is one of the indicator's levels.</summary>
internal static class LevelsAreDeclared
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var levels = new Dictionary<Key, HashSet<string>>();
        foreach (var target in contents.Targets)
        {
            if (target.Indicator is not { } indicator)
                continue;
            foreach (var (rule, path) in target.Rules())
            {
                if (rule is not TargetRule.Reached { Level: var level })
                    continue;
                if (!levels.TryGetValue(indicator.Key, out var known))
                    levels[indicator.Key] = known = indicator.Levels.Select(name => name.Default).ToHashSet(StringComparer.Ordinal);
                if (!known.Contains(level))
                    yield return PlanDiagnostics.UnknownLevel.At(path, level, indicator.Key.Text);
            }
        }
    }
}
