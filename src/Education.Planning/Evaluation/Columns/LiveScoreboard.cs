using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A scoreboard that follows its observations: after a change only what depends on it runs again, row-local steps for the changed rows alone.</summary>
/// <remarks>Not for several threads at once. Boards taken before a change show the values after it.</remarks>
/// <example>
/// <code>
/// var live = compiled.Follow(table, asOf);
/// live.Update(new CellChange("students", "s17", 512));
/// var value = live.Board.ValueOf("score", "s17");
/// </code>
/// </example>
public sealed class LiveScoreboard
{
    private readonly CompiledScheme scheme;
    private readonly ColumnRunOptions options;
    private ColumnRun run;

    internal LiveScoreboard(CompiledScheme scheme, ColumnTable table, LocalDate asOf, ColumnRunOptions options)
    {
        (this.scheme, this.options) = (scheme, options);
        run = new(scheme, table, asOf, options, null, CancellationToken.None);
        Board = new(run.Run, asOf);
    }

    /// <summary>The board as it stands.</summary>
    public Scoreboard Board { get; private set; }

    /// <summary>Takes changes in.</summary>
    /// <param name="changes">The changes; of several to one value the last counts.</param>
    /// <exception cref="ArgumentException">There is no such observed column or row, or the value does not fit the column.</exception>
    public void Update(params IEnumerable<CellChange> changes)
    {
        var all = Guard.Against.Null(changes).Select(change => (Change: change, Column: Find(change), Row: RowOf(change))).ToList();
        var rows = new HashSet<(PlannedColumn, int)>();
        foreach (var (change, column, row) in all)
        {
            if (!run.Inputs.TryPut(column, row, change.Value))
            {
                RunAgain(all);
                return;
            }
            rows.Add((column, row));
        }
        run.Again(rows);
    }

    private PlannedColumn Find(CellChange change)
        => run.Plan.Columns.FirstOrDefault(c => c.As == PlannedAs.Observed && c.Column.Name == change.Column && c.Period == change.PeriodsBack)
            ?? throw new ArgumentException($"There is no observed column `{change.Column}`.", nameof(change));

    private int RowOf(CellChange change)
        => run.Run.Population.PlaceOf(run.Run.ColumnOf(change.Column).Level, change.Row) ?? throw new ArgumentException($"`{change.Column}` has no row `{change.Row}`.", nameof(change));

    /// <summary>A value that the columns are too narrow for: they are made anew, and everything runs.</summary>
    private void RunAgain(List<(CellChange Change, PlannedColumn Column, int Row)> changes)
    {
        var table = run.Inputs.With(changes.Select(c => (c.Column, c.Row, c.Change.Value)));
        run = new(scheme, table, Board.AsOf, options, null, CancellationToken.None);
        Board = new(run.Run, Board.AsOf);
    }
}
