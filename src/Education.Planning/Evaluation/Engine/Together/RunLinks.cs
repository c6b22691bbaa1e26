namespace Education.Planning.Evaluation;

/// <summary>What a run has to do with the runs of other schemes.</summary>
/// <param name="Wanted">The columns and periods that later schemes read.</param>
/// <param name="Runs">The runs of earlier schemes, by their keys.</param>
internal sealed record RunLinks(IReadOnlyCollection<ColumnAt> Wanted, IReadOnlyDictionary<string, Run> Runs)
{
    public static RunLinks None { get; } = new([], new Dictionary<string, Run>());

    /// <summary>Where a column is taken from; null when it is observed, or the other scheme does not run.</summary>
    public SchemeColumn? Supplies(CompiledColumn? column) => column?.From is { } from && Runs.ContainsKey(from.Scheme.Text) ? from : null;

    /// <summary>The values of a column that is taken from another scheme, row by row; null when it is observed.</summary>
    public Cell[]? Supply(CompiledColumn column, int period, Population population)
    {
        if (Supplies(column) is not { } from)
            return null;
        var run = Runs[from.Scheme.Text];
        var source = run.ColumnOf(from.Column);
        return [.. population.RowsOf(column.Level).Select(key => run.Population.PlaceOf(source.Level, key) is { } row ? Within(column, run.Cell(source, row, period)) : Cell.Absent(ValueState.Missing))];
    }

    private static Cell Within(CompiledColumn column, Cell cell)
        => cell is { IsPresent: true, Kind: ColumnKind.Number } && !column.Bounds.Holds(cell.Number) ? Cell.Absent(ValueState.Undecided, Phrases.OutOfBounds) : cell;
}
