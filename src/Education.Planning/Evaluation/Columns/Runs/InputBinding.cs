namespace Education.Planning.Evaluation;

/// <summary>Puts the observed columns of a table where tiles can read them, and reports what does not fit.</summary>
internal sealed class InputBinding
{
    private readonly Run run;
    private readonly ColumnTable table;
    private readonly List<string> texts;
    private readonly Binding binding;
    private readonly Dictionary<PlannedColumn, ColumnData> own = [];
    private readonly Dictionary<string, int> codes;

    public InputBinding(Run run, ColumnTable table, List<string> texts, Binding binding)
    {
        (this.run, this.table, this.texts, this.binding) = (run, table, texts, binding);
        codes = texts.Select((text, code) => (text, code)).ToDictionary(t => t.text, t => t.code, StringComparer.Ordinal);
        foreach (var level in table.Levels.Where(l => run.Scheme.Levels.Has(l.Name)))
        {
            foreach (var data in level.Columns.Where(d => !(run.Scheme.ColumnsByName.TryGetValue(d.Column, out var column) && column.IsObserved && column.Level == level.Name)))
                run.Diagnostics.Add(EvaluationDiagnostics.UnknownColumn.At(PathOf(level.Name).To(data.Column), data.Column, level.Name));
        }
    }

    public CellColumn Bind(PlannedColumn planned)
    {
        var store = binding.Columns[planned.Index];
        var (column, rows) = (planned.Column, run.Population.RowsOf(planned.Column.Level).Length);
        var data = DataOf(planned);
        if (data is null || (data.Kind == ColumnKind.Flag) != (column.Type.Kind == ColumnKind.Flag) || !Fits(data.Kind, column.Type.Kind))
        {
            var state = data is null ? ValueState.Missing : ValueState.Undecided;
            Fill(planned, store, rows, state);
            return data is null ? new UniformCells(Cell.Absent(state)) : Unfit(data, planned);
        }
        store.States = data.States;
        if (data.Kind == ColumnKind.Flag)
            store.Flags = (byte[])(object)((Packed<sbyte>)data.Units).Numbers;
        else if (data.Kind == ColumnKind.Text)
            Recode(planned, data, store);
        else
            store.Numbers = data.Units;
        if (column.Type.Kind == ColumnKind.Number && column.Bounds != Extent.Any)
            CheckBounds(planned, data, store);
        return new ObservedColumnCells(data, column, run.Scheme.Scheme);
    }

    /// <summary>Puts a value into a column in place, if it is as wide as the column: a number of its unit within its bounds, a flag, or a state that the column has already.</summary>
    /// <returns>False when the column would have to be made anew.</returns>
    public bool TryPut(PlannedColumn planned, int row, ObservedValue value)
    {
        if (DataOf(planned) is not { Kind: ColumnKind.Number or ColumnKind.Flag } data || data.Kind != planned.Column.Type.Kind)
            return false;
        var cell = ObservedCells.CellOf(value, planned.Column.Type, run.Scheme.Scheme);
        var units = cell.IsPresent ? cell.Number / data.Unit : Rational.Zero;
        var shape = planned.Shape!;
        if (!units.IsWhole || (cell.IsPresent && (units.Numerator < shape.Low || units.Numerator > shape.High)) || (!cell.IsPresent && (data.States is null || cell.Reason is not null || (shape.States & Emitter.Bit(cell.State)) == 0)))
            return false;
        if (!own.TryGetValue(planned, out var mine))
            own[planned] = mine = Owned(planned, data);
        var store = binding.Columns[planned.Index];
        if (data.Kind == ColumnKind.Flag)
            store.Flags![row] = (byte)units.Numerator;
        else
            store.Numbers!.Store(row, [(Int128)units.Numerator]);
        // Where values out of bounds were found the run has states of its own.
        if (store.States is { } states)
            states[row] = (byte)cell.State;
        if (mine.States is { } observed)
            observed[row] = (byte)cell.State;
        return true;
    }

    /// <summary>The table with changes, of which some are in place already.</summary>
    public ColumnTable With(IEnumerable<(PlannedColumn Column, int Row, ObservedValue Value)> changes)
    {
        var byColumn = changes.ToLookup(c => c.Column);
        return new(table.Levels.Select(level => level with { Columns = level.Columns.Select(data => Changed(level, data)).ToValueList() })) { EarlierDates = table.EarlierDates };

        ColumnData Changed(ColumnLevel level, ColumnData data)
        {
            var (mine, here) = (own.FirstOrDefault(o => Is(o.Key, level, data)), byColumn.FirstOrDefault(c => Is(c.Key, level, data)));
            var source = mine.Value ?? data;
            return here is null ? source : ColumnCopy.Of(source, here.Key.Column.Type, here.ToDictionary(c => c.Row, c => c.Value));
        }
    }

    private static bool Is(PlannedColumn planned, ColumnLevel level, ColumnData data)
        => planned.Column.Name == data.Column && planned.Column.Level == level.Name && planned.Period == data.PeriodsBack;

    private ColumnData? DataOf(PlannedColumn planned)
        => own.TryGetValue(planned, out var mine) ? mine : table.Find(planned.Column.Level)?.Columns.FirstOrDefault(d => d.Column == planned.Column.Name && d.PeriodsBack == planned.Period);

    /// <summary>A column of this run alone, for the table is not ours to change.</summary>
    private ColumnData Owned(PlannedColumn planned, ColumnData data)
    {
        var copy = ColumnCopy.Of(data);
        var store = binding.Columns[planned.Index];
        store.States = copy.States;
        if (data.Kind == ColumnKind.Flag)
            store.Flags = (byte[])(object)((Packed<sbyte>)copy.Units).Numbers;
        else
            store.Numbers = copy.Units;
        if (planned.Column.Type.Kind == ColumnKind.Number && planned.Column.Bounds != Extent.Any)
            CheckBounds(planned, copy, store);
        run.Put(planned.Column, planned.Period, new ObservedColumnCells(copy, planned.Column, run.Scheme.Scheme));
        return copy;
    }

    private static bool Fits(ColumnKind data, ColumnKind type) => data == type || (data == ColumnKind.Text && type == ColumnKind.Label);

    private static PlanPath PathOf(string level) => PlanPath.Root.To("rows").To(level);

    private PlanPath PathOf(CompiledColumn column, int row) => PathOf(column.Level).To(run.Population.RowsOf(column.Level)[row]).To(column.Name);

    private static void Fill(PlannedColumn planned, ColumnStore store, int rows, ValueState state)
    {
        planned.Shape!.Allocate(store, rows);
        store.States = new byte[rows];
        Array.Fill(store.States, (byte)state);
    }

    private ObservedColumnCells Unfit(ColumnData data, PlannedColumn planned)
    {
        for (var row = 0; row < data.Count; row++)
        {
            if (data.StateOf(row) == ValueState.Present)
                ReportUnfit(planned.Column, data, row);
        }
        return new(data, planned.Column, run.Scheme.Scheme);
    }

    private void ReportUnfit(CompiledColumn column, ColumnData data, int row)
        => run.Diagnostics.Add(EvaluationDiagnostics.CellDoesNotFit.At(PathOf(column, row), column.Name, data.TextOf(row), TypeWords.Of(column.Type)));

    /// <summary>Texts by the codes of the run, labels by their places.</summary>
    private void Recode(PlannedColumn planned, ColumnData data, ColumnStore store)
    {
        var type = planned.Column.Type;
        var map = data.Texts.Select(text => type.Kind == ColumnKind.Label ? PlaceOf(text, type) : CodeOf(text)).ToArray();
        var numbers = new int[data.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (data.StateOf(row) != ValueState.Present)
                continue;
            numbers[row] = map[(int)data.Units[row]];
            if (numbers[row] >= 0)
                continue;
            numbers[row] = 0;
            if (ReferenceEquals(store.States, data.States))
                store.States = data.States is { } states ? [.. states] : new byte[data.Count];
            store.States![row] = (byte)ValueState.Undecided;
            ReportUnfit(planned.Column, data, row);
        }
        store.Numbers = new Packed<int>(numbers, planned.Shape!.Low is var low ? (Int128)low : 0, (Int128)planned.Shape.High);
    }

    private int PlaceOf(string text, ColumnType type) => StepRunner.LabelOf(text, type.Scale!, run.Scheme.Scheme) is { IsPresent: true } cell ? (int)cell.Number.Numerator : -1;

    private int CodeOf(string text)
    {
        if (codes.TryGetValue(text, out var code))
            return code;
        codes.Add(text, texts.Count);
        texts.Add(text);
        return texts.Count - 1;
    }

    /// <summary>Marks what lies outside of declared bounds as undecided.</summary>
    private void CheckBounds(PlannedColumn planned, ColumnData data, ColumnStore store)
    {
        var bounds = planned.Column.Bounds;
        var (low, high) = ((Int128?)Floor(bounds.Low, data.Unit, RoundingMode.Up), (Int128?)Floor(bounds.High, data.Unit, RoundingMode.Down));
        if ((!(data.Units.Low < low) && !(data.Units.High > high)) || (data.Present is var (least, most) && !((Int128)least < low) && !((Int128)most > high)))
            return;
        for (var row = 0; row < data.Count; row++)
        {
            if (data.StateOf(row) == ValueState.Present && (data.Units[row] < low || data.Units[row] > high))
                MarkOutside(planned, data, store, row);
        }
    }

    private void MarkOutside(PlannedColumn planned, ColumnData data, ColumnStore store, int row)
    {
        if (ReferenceEquals(store.States, data.States))
            store.States = data.States is { } states ? [.. states] : new byte[data.Count];
        store.States![row] = (byte)ValueState.Undecided;
        run.Diagnostics.Add(EvaluationDiagnostics.OutOfBounds.At(PathOf(planned.Column, row), planned.Column.Name, data.TextOf(row), ExtentWords.Of(planned.Column.Bounds)));
    }

    private static Int128? Floor(Rational? end, Rational unit, RoundingMode mode)
        => end is { } number && (number / unit).RoundTo(1, mode).Numerator is var units && System.Numerics.BigInteger.Abs(units) < System.Numerics.BigInteger.One << 120 ? (Int128)units : null;
}
