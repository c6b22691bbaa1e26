namespace Education.Planning.Evaluation;

/// <summary>What a key column of a derived level shows: what its rows share in one of the levels or columns that they are grouped by.</summary>
internal sealed record GroupKey(Level Level, string By)
{
    /// <summary>The name of the column: <c>stage.stageName</c>.</summary>
    public string Name => NameOf(Level, By);

    public static string NameOf(Level level, string by) => $"{level.Name}.{by}";
}
