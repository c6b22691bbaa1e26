namespace Education.Planning.Evaluation;

/// <summary>Makes the rows of a derived level: the rows that it groups, joined by what they share.</summary>
internal static class GroupMaker
{
    public static void Make(Run run, Level level)
    {
        var below = run.Population.RowsOf(level.Groups!);
        var keys = new string?[below.Length];
        var shared = new Dictionary<string, (int Row, ValueList<Cell> Cells)>(StringComparer.Ordinal);
        for (var row = 0; row < below.Length; row++)
        {
            var cells = level.By.Select(by => Shared(run, level, by, row)).ToValueList();
            var absent = cells.Aggregate(Cell.Of(true), Cell.Stronger);
            if (absent.IsPresent)
                shared.TryAdd(keys[row] = KeyOf(cells), (row, cells));
            else
                run.Diagnostics.Add(EvaluationDiagnostics.InNoGroup.At(PlanPath.Root.To("rows").To(level.Groups!).To(below[row]), below[row], level.Name));
        }
        var groups = shared.Keys.Order(StringComparer.Ordinal).ToArray();
        run.Population.AddGroups(level, groups, keys, [.. groups.Select(g => shared[g].Row)]);
        run.Groups[level.Name] = [.. groups.Select(g => shared[g].Cells)];
    }

    /// <summary>The key of the row above, or the current value of a column.</summary>
    private static Cell Shared(Run run, Level level, string by, int row)
    {
        if (!run.Scheme.Levels.Has(by))
            return run.Read(new(by, 0, false), level.Groups!, row, 0);
        var above = run.Population.AncestorOf(level.Groups!, row, by);
        return above < 0 ? Cell.Absent(ValueState.Missing) : Cell.OfText(run.Population.RowsOf(by)[above]);
    }

    // A slash within a part is written ~1, so that two groups never get one key.
    private static string KeyOf(ValueList<Cell> cells)
        => string.Join('/', cells.Select(c => (c.Text ?? c.ToString()).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
}
