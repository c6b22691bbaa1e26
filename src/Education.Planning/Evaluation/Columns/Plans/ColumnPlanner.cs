using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Makes the plan of a run: lowers what it can, in the order of the scheme, and leaves the rest to the interpreter.</summary>
internal sealed partial class ColumnPlanner
{
    private readonly CompiledScheme scheme;
    private readonly InputShapes inputs;
    private readonly Func<int, ParameterValues> parameters;
    private readonly NumberPath path;
    private readonly Emitter emitter;
    private readonly Dictionary<ColumnAt, PlannedColumn> planned = [];
    private readonly Dictionary<LoadedAt, Loaded> loads = [];
    private readonly Dictionary<Place, List<Unit>> sinks = [];
    private readonly Dictionary<Place, List<KeptColumn>> stores = [];
    private readonly List<Gathering> gatherings = [];
    private readonly List<Ranking> rankings = [];
    private readonly List<(string, string)> maps = [];
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly List<PlannedColumn> columns = [];
    private int storeCount;

    private ColumnPlanner(CompiledScheme scheme, InputShapes inputs, Func<int, ParameterValues> parameters, NumberPath path)
    {
        this.scheme = scheme;
        this.inputs = inputs;
        this.parameters = parameters;
        this.path = path;
        emitter = new(path);
    }

    public static ColumnPlan Plan(CompiledScheme scheme, InputShapes inputs, Func<int, ParameterValues> parameters, NumberPath path, IReadOnlySet<string> kept)
    {
        var planner = new ColumnPlanner(scheme, inputs, parameters, path);
        foreach (var (column, period) in Run.NeededBy(scheme, []))
            planner.Add(scheme.ColumnsByName[column], period);
        foreach (var column in planner.columns.Where(c => c.Period == 0 && (c.As != PlannedAs.Row || kept.Contains(c.Column.Name))))
            column.IsStored = true;
        return planner.Build();
    }

    private static IEnumerable<CompiledColumn> KeysOf(CompiledScheme scheme, string? level) => level is null ? [] : scheme.Columns.Where(c => c.Key is not null && c.Level == level);

    private void Add(CompiledColumn column, int period)
    {
        var planned = new PlannedColumn(column, period, storeCount++);
        this.planned[new(column.Name, period)] = planned;
        columns.Add(planned);
        if (column.IsParameter)
            planned.As = PlannedAs.Parameter;
        else if (column.IsObserved)
            AddObserved(planned);
        else if (column.Step is null || path == NumberPath.Cells || !TryLower(planned))
            Interpret(planned);
    }

    private void AddObserved(PlannedColumn column)
    {
        (column.As, column.IsStored) = (PlannedAs.Observed, true);
        column.Shape = inputs.Of(column.Column, column.Period);
    }

    /// <summary>Leaves a column to the interpreter; everything that it reads is kept.</summary>
    private void Interpret(PlannedColumn column)
    {
        column.As = PlannedAs.Interpreted;
        column.IsStored = true;
        column.Stage = column.Ready = ReadsOf(column).Select(r => r.Ready).Concat(KeyStages(column)).DefaultIfEmpty().Max();
        foreach (var read in ReadsOf(column))
            read.IsStored = true;
        column.Shape = column.Column.Type.Kind switch
        {
            ColumnKind.Flag => StoreShape.OfFlag(0xFE),
            ColumnKind.Label => new(Rational.One, 0, 10_000, 0xFE),
            ColumnKind.Date => new(Rational.One, int.MinValue, int.MaxValue, 0xFE),
            _ => null,
        };
    }

    private IEnumerable<PlannedColumn> ReadsOf(PlannedColumn column)
        => column.Column.Reads.Select(n => planned[new(n.Text, (column.Column.Key is null ? column.Period : 0) + n.PeriodsBack)]);

    /// <summary>When the rows of the derived levels that a column needs are made.</summary>
    private IEnumerable<int> KeyStages(PlannedColumn column)
    {
        var levels = new[] { column.Column.Level, column.Column.UnitLevel, column.Column.Step is { } step ? StepScope.WithinOf(step) : null }.Distinct();
        return column.Column.Key is not null
            ? column.Column.Key.Level.By.Append(column.Column.Key.Level.Groups!).SelectMany(l => KeysOf(scheme, l)).Select(k => planned.TryGetValue(new(k.Name, 0), out var key) ? key.Ready : 0)
            : levels.SelectMany(l => KeysOf(scheme, l)).Select(k => planned.TryGetValue(new(k.Name, 0), out var key) ? key.Ready : 0);
    }

    private bool TryLower(PlannedColumn column)
    {
        var level = column.Column.UnitLevel;
        column.Stage = ReadsOf(column).Select(r => r.As == PlannedAs.Row && r.Column.Level == level ? r.Stage : r.Ready).Concat(KeyStages(column)).DefaultIfEmpty().Max();
        var unit = new Unit();
        emitter.Ops = unit.Ops;
        try
        {
            if (column.Column.Step is Step.Rank rank)
                Rank(column, rank, unit);
            else if (column.Column.Level != level)
                Gather(column, unit);
            else
                LowerRow(column, unit);
        }
        catch (NotLoweredException)
        {
            return false;
        }
        return true;
    }

    private void LowerRow(PlannedColumn column, Unit unit)
    {
        if (column.Column.Type.Kind == ColumnKind.Real)
            throw new NotLoweredException();
        column.Value = Steps(column, unit).Lower(column.Column);
        (column.As, column.Unit, column.Ready) = (PlannedAs.Row, unit, column.Stage + 1);
        column.Shape = StoreShape.Of(column.Value, emitter.IsExact);
    }

    private StepLowering Steps(PlannedColumn column, Unit unit)
    {
        var expressions = new ExpressionLowering(emitter, name => Read(name, column, unit), CodeOf);
        return new(emitter, e => e.Constant is { } constant ? Emitter.Constant(constant) : expressions.Lower(scheme.Bound[e]), Literal, parameters(column.Period));
    }

    private int CodeOf(string text)
    {
        if (!codes.TryGetValue(text, out var code))
            codes.Add(text, code = codes.Count);
        return code;
    }

    private TileValue Literal(Literal literal, ColumnType type) => StepRunner.CellOf(literal, type, scheme.Scheme) switch
    {
        { IsPresent: false } => throw new NotLoweredException(),
        { Kind: ColumnKind.Flag } flag => emitter.Flag(flag.IsYes),
        { Kind: ColumnKind.Text } text => Emitter.Constant(CodeOf(text.Text!)),
        var cell => Emitter.Constant(cell.Number),
    };

    /// <summary>What a name is on a row of the level on which a column is computed.</summary>
    private TileValue Read(ExpressionNode.Name name, PlannedColumn reader, Unit unit)
    {
        var column = planned[new(name.Text, reader.Period + name.PeriodsBack)];
        if (column.As == PlannedAs.Parameter)
            return Parameter(column);
        if (column.As == PlannedAs.Row && column.Column.Level == reader.Column.UnitLevel && column.Stage == reader.Stage)
        {
            unit.Needs.Add(column.Unit);
            return column.Value!;
        }
        var (value, load) = Load(column, reader.Stage, reader.Column.UnitLevel);
        unit.Needs.Add(load);
        return value;
    }

    private TileValue Parameter(PlannedColumn column)
    {
        var cell = parameters(column.Period).ValueOf(column.Column);
        return cell switch
        {
            { IsPresent: false } => throw new NotLoweredException(),
            { Kind: ColumnKind.Flag } => emitter.Flag(cell.IsYes),
            { Kind: ColumnKind.Text } => Emitter.Constant(CodeOf(cell.Text!)),
            _ => Emitter.Constant(cell.Number),
        };
    }

    /// <summary>Reads a kept column on a level: its own rows, or those above.</summary>
    private Loaded Load(PlannedColumn column, int stage, string level)
    {
        if (loads.TryGetValue(new(stage, level, column), out var known))
            return known;
        if (column.Shape is not { } shape)
            throw new NotLoweredException();
        column.IsStored = true;
        var before = emitter.Ops;
        var unit = new Unit();
        emitter.Ops = unit.Ops;
        var map = column.Column.Level == level ? -1 : MapOf(level, column.Column.Level);
        var states = shape.States | (map < 0 || column.Column.Level == Level.All ? 0 : Emitter.Bit(ValueState.Missing));
        var state = states == 0 ? null : emitter.Emit(LaneKind.Byte, r => new LoadOp(column.Index, StorePart.States, map, (byte)ValueState.Missing, r));
        TileValue value = shape.IsFlag
            ? new FlagValue(emitter.Emit(LaneKind.Byte, r => new LoadOp(column.Index, StorePart.Flags, map, 0, r)), state, states)
            : new NumberValue(emitter.Emit(KindOf(shape), r => new LoadOp(column.Index, shape.IsDoubles ? StorePart.Doubles : StorePart.Numbers, map, 0, r)), shape.Factor, state, states) { Low = shape.Low, High = shape.High };
        if (shape.Divisor is var (least, most))
            value = (NumberValue)value with { Divisor = emitter.Emit(KindOf(new(Rational.One, least, most, 0)), r => new LoadOp(column.Index, StorePart.Divisors, map, 0, r)), LeastDivisor = least, MostDivisor = most };
        if (value is NumberValue && shape.Factor.IsZero)
            value = new NumberValue(null, Rational.Zero, state, states);
        emitter.Ops = before;
        return loads[new(stage, level, column)] = new(value, unit);
    }

    private LaneKind KindOf(StoreShape shape)
        => !shape.IsDoubles && (path == NumberPath.Wide || BigInteger.Max(BigInteger.Abs(shape.Low), BigInteger.Abs(shape.High)) > (BigInteger.One << 52)) ? LaneKind.Wide : LaneKind.Number;

    private int MapOf(string lower, string upper)
    {
        var at = maps.IndexOf((lower, upper));
        if (at >= 0)
            return at;
        maps.Add((lower, upper));
        return maps.Count - 1;
    }

    /// <summary>A level in a stage.</summary>
    private sealed record Place(int Stage, string Level);

    /// <summary>A kept column as a level reads it in a stage.</summary>
    private sealed record LoadedAt(int Stage, string Level, PlannedColumn Column);

    private sealed record Loaded(TileValue Value, Unit Unit);
}
