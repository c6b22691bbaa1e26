namespace Education.Planning.Evaluation;

/// <summary>The observed columns of a table, checked against their types.</summary>
internal sealed class ObservedCells
{
    private readonly Run run;
    private readonly Dictionary<(string Column, int Period), Cell[]> cells = [];

    public ObservedCells(Run run, ObservationTable table, Dictionary<string, CompiledColumn> columns, RunLinks links)
    {
        this.run = run;
        var given = new Dictionary<(string, int, int), ObservedValue>();
        foreach (var row in table.Rows.Where(r => run.Population.PlaceOf(r.Level, r.Key) is not null))
        {
            foreach (var cell in row.Cells)
            {
                var path = Population.PathOf(row).To(cell.Column);
                if (links.Supplies(columns.GetValueOrDefault(cell.Column)) is { } from)
                    run.Diagnostics.Add(EvaluationDiagnostics.AlsoObserved.At(path, cell.Column, from.ToString()));
                else if (columns.TryGetValue(cell.Column, out var column) && column.IsObserved && column.Level == row.Level)
                    Put(column, run.Population.PlaceOf(row.Level, row.Key)!.Value, cell, path, given);
                else
                    run.Diagnostics.Add(EvaluationDiagnostics.UnknownColumn.At(path, cell.Column, row.Level));
            }
        }
    }

    public Cell[] Of(CompiledColumn column, int period)
    {
        if (cells.TryGetValue((column.Name, period), out var found))
            return found;
        var missing = new Cell[run.Population.RowsOf(column.Level).Length];
        Array.Fill(missing, Cell.Absent(ValueState.Missing));
        return cells[(column.Name, period)] = missing;
    }

    /// <summary>The cell of an observed value, or a cell that cannot be decided when it does not fit the type.</summary>
    public static Cell CellOf(ObservedValue value, ColumnType type, EvaluationScheme scheme) => (value, type.Kind) switch
    {
        _ when value.State != ValueState.Present => Cell.Absent(value.State),
        (ObservedValue.Amount { Quantity: var q }, ColumnKind.Number) when q.Unit is null || type.Unit is null || q.Unit == type.Unit => Cell.Of(RationalOf(q)!.Value),
        (ObservedValue.Items items, ColumnKind.Number) => Cell.Of(items.There.Distinct().Count()),
        (ObservedValue.Flag flag, ColumnKind.Flag) => Cell.Of(flag.Holds),
        (ObservedValue.Date date, ColumnKind.Date) => Cell.OfDate(date.Day),
        (ObservedValue.Level text, ColumnKind.Text) => Cell.OfText(text.Label),
        (ObservedValue.Level label, ColumnKind.Label) => StepRunner.LabelOf(label.Label, type.Scale!, scheme),
        _ => Cell.Absent(ValueState.Undecided, Phrases.DoesNotFit),
    };

    /// <summary>The exact value of a quantity, a ratio's quotient included; null when it is masked or has no number.</summary>
    public static Rational? RationalOf(Quantity quantity) => quantity.Number is { } number
        ? (Rational)number * QuantityText.FactorOf(quantity.Multiplier) / (quantity.Per ?? 1m)
        : null;

    private void Put(CompiledColumn column, int row, ObservedCell cell, PlanPath path, Dictionary<(string, int, int), ObservedValue> given)
    {
        var place = (column.Name, cell.PeriodsBack, row);
        var target = Of(column, cell.PeriodsBack);
        if (!given.TryAdd(place, cell.Value))
        {
            if (given[place] == cell.Value)
                return;
            run.Diagnostics.Add(EvaluationDiagnostics.DoubledCell.At(path, column.Name, given[place].ToString(), cell.Value.ToString()));
            target[row] = Cell.Absent(ValueState.Undecided, Phrases.TwoValues);
            return;
        }
        target[row] = CellOf(cell.Value, column.Type, run.Scheme.Scheme);
        if (target[row] is { IsPresent: true, Kind: ColumnKind.Number } number && !column.Bounds.Holds(number.Number))
        {
            run.Diagnostics.Add(EvaluationDiagnostics.OutOfBounds.At(path, column.Name, number.ToString(), ExtentWords.Of(column.Bounds)));
            target[row] = Cell.Absent(ValueState.Undecided, Phrases.OutOfBounds);
        }
        if (target[row].Reason == Phrases.DoesNotFit)
            run.Diagnostics.Add(EvaluationDiagnostics.CellDoesNotFit.At(path, column.Name, cell.Value.ToString(), TypeWords.Of(column.Type)));
    }
}
