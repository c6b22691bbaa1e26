namespace Education.Planning.Evaluation;

/// <summary>Cells that are computed when they are asked for: row-local steps of which nothing was kept.</summary>
/// <param name="run">The run.</param>
/// <param name="column">The column.</param>
/// <param name="period">Its period.</param>
/// <param name="before">The columns of its level that it needs and that were not kept either, in order; so no long chain of steps ever nests.</param>
internal sealed class DemandedCells(Run run, CompiledColumn column, int period, Lazy<DemandedCells[]> before) : CellColumn
{
    private Known? last;

    public override Cell this[int row]
    {
        get
        {
            if (last is { } known && known.Row == row)
                return known.Cell;
            foreach (var column in before.Value)
                column.Compute(row);
            return Compute(row);
        }
    }

    /// <summary>Takes down what a row is known to be.</summary>
    public void Remember(int row, Cell cell) => last = new(row, cell);

    private Cell Compute(int row)
    {
        if (last is { } known && known.Row == row)
            return known.Cell;
        var cell = StepRunner.Run(run, column, row, period, null);
        last = new(row, cell);
        return cell;
    }

    /// <summary>The cell asked for last; one reference, so that several threads may ask at once.</summary>
    private sealed record Known(int Row, Cell Cell);
}
