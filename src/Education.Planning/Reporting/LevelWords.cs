namespace Education.Planning.Reporting;

/// <summary>Levels of indicators as the plan translates them.</summary>
internal static class LevelWords
{
    /// <summary>The label of a level in a language; as it is where no level is called so.</summary>
    public static string Of(string label, ValueList<LocalizedText> levels, string language) => levels.FirstOrDefault(level => level.Default == label)?.In(language) ?? label;

    /// <summary>A rule, the level that it names in a language.</summary>
    public static TargetRule In(TargetRule rule, ValueList<LocalizedText> levels, string language)
        => rule is TargetRule.Reached reached ? new TargetRule.Reached(Of(reached.Level, levels, language)) : rule;
}
