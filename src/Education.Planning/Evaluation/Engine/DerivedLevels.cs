namespace Education.Planning.Evaluation;

/// <summary>What must hold for a level that groups the rows of another.</summary>
internal static class DerivedLevels
{
    public static PlanPath PathOf(Level level) => PlanPath.Root.To("levels").To(level.Name);

    public static IEnumerable<LocalizedText> FaultsOf(Level level, LevelGraph levels)
    {
        if (level.Groups is not { } groups)
        {
            if (!level.By.IsEmpty)
                yield return Phrases.Both("`by` needs `groups`", "`by` 须与 `groups` 同用");
            yield break;
        }
        if (level.Name == Level.All || groups == Level.All)
            yield return Phrases.Both("`all` neither groups nor is grouped", "`all` 不归组，也不被归组");
        else if (!levels.Has(groups))
            yield return Phrases.Both($"there is no level `{groups}`", $"没有层级 `{groups}`");
        if (level.By.IsEmpty)
            yield return Phrases.Both("nothing says by what it groups", "未说明按什么归组");
        if (!level.Inputs.IsEmpty || !level.In.IsEmpty)
            yield return Phrases.Both("a level made of groups has no inputs, and lies where `by` puts it", "归组而成的层级没有观测列，其隶属关系由 `by` 决定");
    }

    /// <summary>What is wrong with one of the levels and columns by which it groups.</summary>
    public static IEnumerable<LocalizedText> FaultsOf(GroupKey key, LevelGraph levels, CompiledColumn? column)
    {
        if (!levels.Has(key.Level.Groups!))
            yield break;
        var level = levels.Has(key.By) ? key.By : column?.Level;
        if (level is null)
            yield return Phrases.Both($"there is no level or column `{key.By}`", $"没有名为 `{key.By}` 的层级或列");
        else if (level == Level.All || (level != key.Level.Groups && !levels.IsAbove(level, key.Level.Groups!)) || key.By == key.Level.Groups)
            yield return Phrases.Both($"the rows of `{key.Level.Groups}` do not read `{key.By}`", $"`{key.Level.Groups}` 的行不读取 `{key.By}`");
        else if (column is { Type.Kind: ColumnKind.Real } && !levels.Has(key.By))
            yield return Phrases.Both($"`{key.By}` is a real", $"`{key.By}` 是实数");
    }
}
