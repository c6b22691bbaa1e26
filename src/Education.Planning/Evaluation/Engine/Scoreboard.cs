using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>What a scheme made of a population: every column of every row (成绩总表).</summary>
public sealed class Scoreboard
{
    private readonly Run run;

    internal Scoreboard(Run run, LocalDate asOf)
    {
        this.run = run;
        AsOf = asOf;
    }

    /// <summary>The scheme that was run.</summary>
    public EvaluationScheme Scheme => run.Scheme.Scheme;

    /// <summary>The date at which it stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was found wrong in the observed table.</summary>
    public ValueList<Diagnostic> Diagnostics => run.Diagnostics.Select(run.Scheme.Expansion.AsWritten).Distinct().ToValueList();

    /// <summary>The names of the levels that have columns: those of the scheme in its order, <c>all</c> last.</summary>
    public ValueList<string> Levels => Scheme.Levels.Select(l => l.Name).Where(l => l != Level.All).Append(Level.All).Where(l => !ColumnsOf(l).IsEmpty).ToValueList();

    /// <summary>The names of the levels in which a level lies, directly or through others, <c>all</c> among them; empty for <c>all</c> and for what is no level.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> LevelsAbove(string level) => run.Scheme.LevelsAbove(level);

    /// <summary>The names of all columns of a level: observed ones first, then computed ones in the order of the scheme.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> ColumnsOf(string level) => run.Scheme.Columns.Where(c => c.Level == level && !c.IsParameter).Select(c => c.Name).ToValueList();

    /// <summary>The names of the columns of a level that are shown: those that the scheme publishes, in its order, or all where it names none.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> PublishedColumnsOf(string level)
        => run.Scheme.Expansion.Plain.Publish.IsEmpty ? ColumnsOf(level)
            : run.Scheme.Expansion.Plain.Publish.Where(name => run.Scheme.Columns.Any(c => c.Name == name && c.Level == level)).ToValueList();

    /// <summary>The rows of a level with their values.</summary>
    /// <param name="level">The name of the level.</param>
    /// <param name="columns">The names of the columns; empty for those that the scheme publishes. Columns of levels above are read from the row in which a row lies; other names are left out.</param>
    public ScoreboardTable Table(string level, ValueList<string> columns = default)
    {
        var shown = (columns.IsEmpty ? PublishedColumnsOf(level) : columns).Select(name => run.Find(name)).OfType<CompiledColumn>().Where(c => c.Level == level || run.Scheme.Levels.IsAbove(c.Level, level)).ToList();
        var rows = run.Population.RowsOf(level).Select((key, row) => new ScoreboardRow(key, shown.Select(c => ValueOf(c, level, row)).ToValueList()));
        return new(level, shown.Select(c => c.Name).ToValueList(), rows.ToValueList());
    }

    /// <summary>Sums up a column over the rows that lie in each row of a level: the schools of each district.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="to">The level; <c>all</c> for the whole population.</param>
    /// <returns>One summary a row of the level; empty when there is no such column, or its level does not lie in that level.</returns>
    /// <example><code>board.RollUp("grade", "district")[0].Distribution</code></example>
    public ValueList<ColumnSummary> RollUp(string column, string to = Level.All)
        => run.Find(column) is { } found && (found.Level == to || run.Scheme.Levels.IsAbove(to, found.Level)) ? RollUps.Of(run, found, to) : [];

    /// <summary>Whether a column holds labels or flags, which one counts rather than adds up.</summary>
    internal bool IsCounted(string column) => run.Find(column)?.Type.Kind is ColumnKind.Label or ColumnKind.Flag;

    /// <summary>The keys of all rows of a level, in ordinal order.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> RowsOf(string level) => run.Population.RowsOf(level).ToValueList();

    /// <summary>The row of a level above in which a row lies: the district of a school; of its own level the row itself.</summary>
    /// <param name="level">The level of the row.</param>
    /// <param name="row">The key of the row.</param>
    /// <param name="above">The level above.</param>
    /// <returns>The key of that row; null when the table does not say it, or there is no such row or level.</returns>
    public string? RowAbove(string level, string row, string above)
        => run.Population.PlaceOf(level, row) is { } place && run.Population.AncestorOf(level, place, above) is var at and >= 0 && at < run.Population.RowsOf(above).Length ? run.Population.RowsOf(above)[at] : null;

    /// <summary>A value.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="row">The key of the row on the column's level; <c>all</c> on the level <c>all</c>.</param>
    /// <returns>The value; null when there is no such column or row.</returns>
    public ResultValue? ValueOf(string column, string row = Level.All)
        => run.Find(column, row) is var (found, at) ? ResultValue.Of(run.Cell(found, at, 0)) : null;

    /// <summary>A whole column; null when there is none of that name.</summary>
    /// <param name="column">The name of the column.</param>
    /// <example><code>var total = board.Column("total")!; for (var i = 0; i &lt; total.Count; i++) sum += total.NumberOf(i) ?? 0;</code></example>
    public ResultColumn? Column(string column)
        => run.Find(column) is { } found && run.CellsAt(found, 0) is { } cells ? new(found.Name, found.Level, run.Population.RowsOf(found.Level).Length, cells) : null;

    private ResultValue ValueOf(CompiledColumn column, string level, int row)
        => ResultValue.Of(run.Population.AncestorOf(level, row, column.Level) is var at and >= 0 ? run.Cell(column, at, 0) : Cell.Absent(ValueState.Missing));

    /// <summary>Why a value is what it is: the columns behind it, each after those that it reads.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="row">The key of the row on the column's level.</param>
    /// <returns>The columns, the asked one last; empty when there is no such column or row.</returns>
    public ValueList<StepExplanation> Explain(string column, string row = Level.All)
        => run.Find(column, row) is var (found, at) ? Explainer.Explain(run, found, at) : [];
}
