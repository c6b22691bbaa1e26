using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>One run over a column table: stage by stage, each over tiles of rows, on one thread or several.</summary>
internal sealed class ColumnRun
{
    /// <summary>Fewer rows than this for a thread are not worth one.</summary>
    private const int LeastRowsAThread = 16_384;

    /// <summary>How many tiles a thread takes at a time, so that one that is held up does not hold up the other.</summary>
    private const int TilesAtATime = 16;

    private readonly Binding binding;
    private readonly List<string> texts;
    private readonly ColumnRunOptions options;
    private readonly IProgress<double>? progress;
    private readonly CancellationToken cancellation;
    private readonly long rowsToDo;
    private long rowsDone;
    private int tilesTaken;

    public ColumnRun(CompiledScheme scheme, ColumnTable table, LocalDate asOf, ColumnRunOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        (this.options, this.progress, this.cancellation) = (options, progress, cancellation);
        Run = new(scheme, table, asOf);
        Plan = PlanOf(scheme, table, asOf);
        binding = new(Plan.Stores, Plan.Maps.Count, Plan.Gatherings);
        texts = [.. Plan.Texts];
        Inputs = new InputBinding(Run, table, texts, binding);
        foreach (var column in Plan.Columns)
            Put(column);
        rowsToDo = Plan.Stages.Sum(s => s.Programs.Sum(p => (long)RowsOf(p.Level)));
        foreach (var stage in Plan.Stages)
            Do(stage);
    }

    public Run Run { get; }

    public ColumnPlan Plan { get; }

    public InputBinding Inputs { get; }

    /// <summary>Runs what depends on changed observations again: row-local steps for the changed rows, and whole stages where peers look at them.</summary>
    public void Again(IReadOnlySet<(PlannedColumn Column, int Row)> changed)
    {
        var affected = changed.Select(c => c.Column).ToHashSet();
        foreach (var column in Plan.Columns)
        {
            if (column.Column.Reads.Any(n => affected.Contains(Plan.Find(n.Text, (column.Column.Key is null ? column.Period : 0) + n.PeriodsBack))))
                affected.Add(column);
        }
        // A change on a level above, a group that may change or a step of the interpreter reaches rows that nobody lists.
        var level = changed.Select(c => c.Column.Column.Level).Distinct().ToList();
        var isLocal = level.Count == 1 && affected.All(a => a.As is not PlannedAs.Interpreted);
        Run.Forget(affected.Where(a => a is { As: PlannedAs.Row, IsStored: false }).Select(Renewed));
        foreach (var stage in Plan.Stages)
            Do(stage, affected, isLocal ? level[0] : null, isLocal ? [.. changed.Select(c => c.Row / Tile.Size).Distinct().Order()] : []);
    }

    private (CompiledColumn, int, CellColumn) Renewed(PlannedColumn column) => (column.Column, column.Period, Demanded(column));

    private void Do(PlanStage stage, HashSet<PlannedColumn> affected, string? level, int[] tiles)
    {
        if (level is null)
        {
            Do(stage);
            return;
        }
        foreach (var program in stage.Programs)
        {
            var isPeerRelative = program.Gatherings.Any(g => affected.Contains(g.Target)) || program.Rankings.Any(r => affected.Contains(r.Target));
            if (isPeerRelative || (program.Level != level && Plan.Columns.Any(c => c.As == PlannedAs.Row && c.Column.Level == program.Level && affected.Contains(c))))
                Do(program, affected, isAll: true, []);
            else if (program.Level == level)
                Do(program, affected, isAll: false, tiles);
        }
    }

    /// <summary>Runs the program again over all tiles, or over some: what those would gather is gathered in vain, for nothing that is gathered has changed.</summary>
    private void Do(LevelProgram program, HashSet<PlannedColumn> affected, bool isAll, int[] tiles)
    {
        var rows = RowsOf(program.Level);
        foreach (var gathering in program.Gatherings)
            binding.Gathered[gathering.Number] = [new Gathered(gathering, RowsOf(gathering.Target.Column.Level))];
        if (isAll)
            Do(program, 0, 1, rows);
        var tile = program.Program.Rent(binding, 0);
        foreach (var one in tiles)
            program.Program.Run(tile, one * Tile.Size, Math.Min(Tile.Size, rows - (one * Tile.Size)));
        program.Program.Return(tile);
        foreach (var gathering in program.Gatherings.Where(g => isAll && affected.Contains(g.Target)))
            Finish(gathering);
        foreach (var ranking in program.Rankings.Where(r => isAll && affected.Contains(r.Target)))
            ColumnRanks.Store(ranking, binding, rows);
    }

    private ColumnPlan PlanOf(CompiledScheme scheme, ColumnTable table, LocalDate asOf)
    {
        var shapes = new InputShapes(table);
        var path = options.PathToTake;
        if (scheme.LastPlan is { } last && last.Fits(shapes, asOf, table.EarlierDates, path, options.Keep))
            return last.Plan;
        var made = ColumnPlanner.Plan(scheme, shapes, Run.ParametersOf, path, Kept(scheme));
        scheme.LastPlan = new(made, shapes, asOf, table.EarlierDates, path, options.Keep);
        return made;
    }

    private HashSet<string> Kept(CompiledScheme scheme)
    {
        var names = options.Keep.IsEmpty ? scheme.Expansion.Plain.Publish : options.Keep;
        return names.IsEmpty ? [.. scheme.Columns.Select(c => c.Name)] : [.. names];
    }

    private int RowsOf(string level) => Run.Population.RowsOf(level).Length;

    /// <summary>Gives the run every column that does not wait for a stage.</summary>
    private void Put(PlannedColumn column)
    {
        CellColumn? cells = column.As switch
        {
            PlannedAs.Parameter => new[] { Run.ParametersOf(column.Period).ValueOf(column.Column) },
            PlannedAs.Observed => Inputs.Bind(column),
            PlannedAs.Interpreted => null,
            PlannedAs.Row when !column.IsStored => Demanded(column),
            _ => new StoredCells(Run, column, binding.Columns[column.Index], code => texts[code]),
        };
        if (cells is not null)
            Run.Put(column.Column, column.Period, cells);
    }

    private DemandedCells Demanded(PlannedColumn column) => new(Run, column.Column, column.Period, new(() => BehindDemanded(column)));

    /// <summary>The columns of the same level that are not kept either, each after those that it reads: the plan has them in such an order.</summary>
    private DemandedCells[] BehindDemanded(PlannedColumn column)
    {
        var needed = new HashSet<ColumnAt> { new(column.Column.Name, column.Period) };
        var found = new List<DemandedCells>();
        for (var i = Plan.Columns.Count - 1; i >= 0; i--)
        {
            var one = Plan.Columns[i];
            if (one is not { As: PlannedAs.Row, IsStored: false } || one.Column.Level != column.Column.Level || !needed.Contains(new(one.Column.Name, one.Period)))
                continue;
            foreach (var name in one.Column.Reads)
                needed.Add(new(name.Text, one.Period + name.PeriodsBack));
            if (one != column && Run.CellsAt(one.Column, one.Period) is DemandedCells cells)
                found.Add(cells);
        }
        found.Reverse();
        return [.. found];
    }

    private void Do(PlanStage stage)
    {
        foreach (var column in stage.Interpreted)
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = Run.CellsOf(column.Column, column.Period);
            Run.Put(column.Column, column.Period, cells);
            if (column.Shape is { } shape)
                InterpretedStore.Fill(binding.Columns[column.Index], shape, cells);
        }
        for (var map = 0; map < Plan.Maps.Count; map++)
            binding.Maps[map] ??= MapOf(Plan.Maps[map].Lower, Plan.Maps[map].Upper);
        foreach (var program in stage.Programs)
            Do(program);
    }

    /// <summary>The way up from every row; rows of a level of which the table says nothing lie nowhere.</summary>
    private int[]? MapOf(string lower, string upper)
    {
        if (upper == Level.All || lower == upper)
            return upper == Level.All ? null : [.. Enumerable.Range(0, RowsOf(lower))];
        if (Run.Population.MapOf(lower, upper) is { } map)
            return map;
        return Run.Scheme.Levels.DerivedOf(upper) is not null && RowsOf(upper) == 0 && RowsOf(lower) > 0 ? null : NoWay(lower);
    }

    private int[] NoWay(string lower)
    {
        var map = new int[RowsOf(lower)];
        Array.Fill(map, -1);
        return map;
    }

    private void Do(LevelProgram program)
    {
        var rows = RowsOf(program.Level);
        foreach (var (column, shape) in program.Stores)
            shape.Allocate(binding.Columns[column], rows);
        var parts = Math.Clamp(rows / LeastRowsAThread, 1, Math.Max(1, options.Threads));
        foreach (var gathering in program.Gatherings)
            binding.Gathered[gathering.Number] = [.. Enumerable.Range(0, parts).Select(_ => new Gathered(gathering, RowsOf(gathering.Target.Column.Level)))];
        if (parts == 1)
            Do(program, 0, 1, rows);
        else if (options.UsesDoubles)
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts, CancellationToken = cancellation }, part => Do(program, part, parts, rows));
        else
            InTurn(program, parts, rows);
        foreach (var gathering in program.Gatherings)
            Finish(gathering);
        foreach (var ranking in program.Rankings)
            ColumnRanks.Store(ranking, binding, rows);
    }

    /// <summary>Each thread its own rows: sums of doubles depend on their order, so who adds which must not depend on chance.</summary>
    private void Do(LevelProgram program, int part, int parts, int rows)
    {
        var tiles = TilesOf(rows);
        var tile = program.Program.Rent(binding, part);
        Do(program, tile, (int)((long)tiles * part / parts), (int)((long)tiles * (part + 1) / parts), rows);
        program.Program.Return(tile);
    }

    /// <summary>Each thread the next rows when it is done with some: exact sums do not depend on their order.</summary>
    private void InTurn(LevelProgram program, int parts, int rows)
    {
        var tiles = TilesOf(rows);
        tilesTaken = 0;
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts, CancellationToken = cancellation }, part =>
        {
            var tile = program.Program.Rent(binding, part);
            for (int first; (first = Interlocked.Add(ref tilesTaken, TilesAtATime) - TilesAtATime) < tiles;)
                Do(program, tile, first, Math.Min(first + TilesAtATime, tiles), rows);
            program.Program.Return(tile);
        });
    }

    private static int TilesOf(int rows) => (rows + Tile.Size - 1) / Tile.Size;

    private void Do(LevelProgram program, Tile tile, int first, int last, int rows)
    {
        for (var i = first; i < last; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var from = i * Tile.Size;
            program.Program.Run(tile, from, Math.Min(Tile.Size, rows - from));
            if (progress is not null)
                Report(Math.Min(Tile.Size, rows - from));
        }
    }

    private void Report(int rows)
    {
        var done = Interlocked.Add(ref rowsDone, rows);
        if (done * 100 / rowsToDo != (done - rows) * 100 / rowsToDo)
            progress!.Report((double)done / rowsToDo);
    }

    private void Finish(Gathering gathering)
    {
        var parts = binding.Gathered[gathering.Number];
        for (var part = 1; part < parts.Length; part++)
            parts[0].Join(parts[part], gathering.Method);
        GatherResults.Store(gathering, parts[0], binding.Columns[gathering.Target.Index]);
        binding.Gathered[gathering.Number] = [];
    }
}
