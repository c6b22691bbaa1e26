using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>One run of a compiled scheme: every column of every period that is needed, column by column.</summary>
internal sealed class Run
{
    private readonly Dictionary<CompiledColumn, CellColumn?[]> cells = [];
    private readonly Dictionary<string, CompiledColumn> columns;
    private readonly Dictionary<(string Lower, string Upper), int[][]> members = [];
    private readonly Dictionary<int, ParameterValues> parameters = [];
    private readonly HashSet<Diagnostic> reported = [];
    private readonly LocalDate asOf;
    private readonly ValueList<LocalDate> earlierDates;

    public Run(CompiledScheme scheme, ObservationTable table, LocalDate asOf, RunLinks? links = null)
        : this(scheme, asOf, table.EarlierDates)
    {
        links ??= RunLinks.None;
        Population = new(table, scheme.Levels, Diagnostics);
        var observed = new ObservedCells(this, table, scheme.ColumnsByName, links);
        foreach (var (name, period) in NeededBy(scheme, links.Wanted))
        {
            var column = columns[name];
            Put(column, period, column.IsObserved ? links.Supply(column, period, Population) ?? observed.Of(column, period) : column.IsParameter ? new[] { ParametersOf(period).ValueOf(column) } : CellsOf(column, period));
        }
    }

    /// <summary>A run whose columns are put in as they come about.</summary>
    public Run(CompiledScheme scheme, ColumnTable table, LocalDate asOf)
        : this(scheme, asOf, table.EarlierDates) => Population = new(table, scheme.Levels, Diagnostics);

    private Run(CompiledScheme scheme, LocalDate asOf, ValueList<LocalDate> earlierDates)
    {
        Scheme = scheme;
        columns = scheme.ColumnsByName;
        this.asOf = asOf;
        this.earlierDates = earlierDates;
        Population = null!;
    }

    public CompiledScheme Scheme { get; }

    public Population Population { get; }

    /// <summary>For each derived level whose rows are made, what the rows of each group share.</summary>
    public Dictionary<string, ValueList<Cell>[]> Groups { get; } = new(StringComparer.Ordinal);

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Reports a defect once, however often it is met; explaining a row meets those of its run again.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (reported.Add(diagnostic))
            Diagnostics.Add(diagnostic);
    }

    /// <summary>The parameters in force in a period.</summary>
    public ParameterValues ParametersOf(int period)
        => parameters.TryGetValue(period, out var known) ? known : parameters[period] = new(Scheme.Scheme, DateOf(period));

    public Cell Cell(CompiledColumn column, int row, int period) => cells[column][period]![row];

    /// <summary>The cells of all rows.</summary>
    public Cell[] Cells(CompiledColumn column, int period)
        => cells[column][period] is CellArray array ? array.Cells : [.. Enumerable.Range(0, Population.RowsOf(column.Level).Length).Select(row => Cell(column, row, period))];

    /// <summary>Puts columns in anew that remember what they gave.</summary>
    public void Forget(IEnumerable<(CompiledColumn Column, int Period, CellColumn Cells)> renewed)
    {
        foreach (var (column, period, found) in renewed)
            Put(column, period, found);
    }

    public CellColumn? CellsAt(CompiledColumn column, int period) => cells.TryGetValue(column, out var periods) && period < periods.Length ? periods[period] : null;

    /// <summary>Puts a column in, as it came about elsewhere.</summary>
    public void Put(CompiledColumn column, int period, CellColumn found)
    {
        var periods = cells.GetValueOrDefault(column) ?? [];
        if (period >= periods.Length)
            Array.Resize(ref periods, period + 1);
        periods[period] = found;
        cells[column] = periods;
    }

    /// <summary>Computes the cells of a step, or of what the rows of a group share.</summary>
    public Cell[] CellsOf(CompiledColumn column, int period) => column.Key is { } key ? Shared(key) : Compute(column, period);

    public CompiledColumn ColumnOf(string name) => columns[name];

    /// <summary>The column of a name; null when there is none.</summary>
    public CompiledColumn? Find(string column) => columns.GetValueOrDefault(column);

    /// <summary>A column and the place of a row on its level; null when one of them is not there.</summary>
    public (CompiledColumn Column, int Row)? Find(string column, string row)
        => columns.TryGetValue(column, out var found) && Population.PlaceOf(found.Level, row) is { } place ? (found, place) : null;

    /// <summary>The value of an expression on a row.</summary>
    public Cell Evaluate(Expression expression, string level, int row, int period)
        => Evaluate(Scheme.Bound[expression], level, row, period);

    /// <summary>The value of a bound part of an expression on a row.</summary>
    public Cell Evaluate(ExpressionNode bound, string level, int row, int period)
        => bound is ExpressionNode.Name name ? Read(name, level, row, period) : Computed(bound, level, row, period);

    /// <summary>The value of a name on a row: of the row itself, or of the row above in which it lies.</summary>
    public Cell Read(ExpressionNode.Name name, string level, int row, int period)
    {
        var column = columns[name.Text];
        var at = Population.AncestorOf(level, row, column.Level);
        return at < 0 ? Evaluation.Cell.Absent(ValueState.Missing) : cells[column][period + name.PeriodsBack]![at];
    }

    /// <summary>The rows of a lower level that lie in each row of an upper one, in order.</summary>
    public int[][] MembersOf(string lower, string upper)
    {
        if (members.TryGetValue((lower, upper), out var known))
            return known;
        var lists = Population.RowsOf(upper).Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < Population.RowsOf(lower).Length; row++)
        {
            if (Population.AncestorOf(lower, row, upper) is var at and >= 0)
                lists[at].Add(row);
        }
        return members[(lower, upper)] = [.. lists.Select(l => l.ToArray())];
    }

    // Apart, so that a mere name costs no closure.
    private Cell Computed(ExpressionNode bound, string level, int row, int period) => ExpressionEvaluator.Evaluate(bound, name => Read(name, level, row, period));

    private Cell[] Compute(CompiledColumn column, int period)
    {
        if (PeerRunner.Run(this, column, period) is { } whole)
            return whole;
        var result = new Cell[Population.RowsOf(column.Level).Length];
        for (var row = 0; row < result.Length; row++)
            result[row] = StepRunner.Run(this, column, row, period, null);
        return result;
    }

    /// <summary>The date at which a period is evaluated: as the table says, or a year before the one after it.</summary>
    private LocalDate DateOf(int period)
    {
        if (period == 0)
            return asOf;
        if (period <= earlierDates.Count)
            return earlierDates[period - 1];
        var last = earlierDates.IsEmpty ? asOf : earlierDates[^1];
        var years = period - earlierDates.Count;
        return last.Year - years < LocalDate.MinIsoValue.Year ? LocalDate.MinIsoValue : last.PlusYears(-years);
    }

    private Cell[] Shared(GroupKey key)
    {
        if (!Groups.ContainsKey(key.Level.Name))
            GroupMaker.Make(this, key.Level);
        var place = key.Level.By.ToList().IndexOf(key.By);
        return [.. Groups[key.Level.Name].Select(cells => cells[place])];
    }

    /// <summary>Every column of the current period, what else is wanted, and what they need of earlier periods, in the order of the scheme: a column follows what it reads whatever the periods. Groups are made from current values.</summary>
    public static IEnumerable<ColumnAt> NeededBy(CompiledScheme scheme, IEnumerable<ColumnAt> wanted)
    {
        var needed = new HashSet<ColumnAt>();
        var open = new Stack<ColumnAt>(scheme.Columns.Select(c => new ColumnAt(c.Name, 0)).Concat(wanted));
        var farthest = 0;
        while (open.TryPop(out var next))
        {
            if (!needed.Add(next))
                continue;
            farthest = Math.Max(farthest, next.Period);
            var column = scheme.ColumnsByName[next.Column];
            foreach (var name in column.Reads)
                open.Push(new(name.Text, (column.Key is null ? next.Period : 0) + name.PeriodsBack));
        }
        return scheme.Columns.SelectMany(column => Enumerable.Range(0, farthest + 1).Select(period => new ColumnAt(column.Name, period))).Where(needed.Contains);
    }
}
