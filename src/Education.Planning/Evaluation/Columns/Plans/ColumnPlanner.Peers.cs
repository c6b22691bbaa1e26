using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>Steps that look beyond their row.</content>
internal sealed partial class ColumnPlanner
{
    private void Rank(PlannedColumn column, Step.Rank step, Unit unit)
    {
        var level = column.Column.Level;
        var steps = Steps(column, unit);
        var keys = step.Then.Select(t => t.Of).Prepend(step.Of).Select(steps.Number).ToList();
        var where = step.Where is null ? null : steps.Flag(step.Where);
        if (where is { States: not 0 } || keys.Exists(k => k.Divisor is not null))
            throw new NotLoweredException();
        var places = keys.Select(key => Keep(column, level, emitter.Rising(key), unit)).ToArray();
        var whereStore = where is null ? -1 : Keep(column, level, where, unit);
        var rows = (BigInteger)Math.Max(1, inputs.RowsHull(level));
        column.As = PlannedAs.Ranked;
        column.Ready = column.Stage + 1;
        var missing = step.Within is null or Level.All ? 0 : Emitter.Bit(ValueState.Missing);
        column.Shape = new(step.Ties == RankTies.Average ? Rational.Of(1, 2) : Rational.One, 0, rows * 2, keys[0].States | missing | (where is null ? 0 : Emitter.Bit(ValueState.NotApplicable)));
        rankings.Add(new(column, places, whereStore, step.Within is null or Level.All ? -1 : MapOf(level, step.Within)));
        SinksOf(column.Stage, level).Add(unit);
    }

    /// <summary>Keeps a value that has no name of its own.</summary>
    private int Keep(PlannedColumn column, string level, TileValue value, Unit unit)
    {
        _ = unit;
        var index = storeCount++;
        var shape = StoreShape.Of(value, emitter.IsExact);
        EmitStores(value, shape, index);
        StoresOf(column.Stage, level).Add(new(index, shape));
        return index;
    }

    private void EmitStores(TileValue value, StoreShape shape, int index)
    {
        if (value is NumberValue number)
        {
            var lanes = emitter.LanesOf(number);
            emitter.Ops.Add(new StoreOp(lanes, index, shape.IsDoubles ? StorePart.Doubles : StorePart.Numbers));
            if (number.Divisor is { } divisor)
                emitter.Ops.Add(new StoreOp(divisor, index, StorePart.Divisors));
        }
        else
        {
            emitter.Ops.Add(new StoreOp(((FlagValue)value).Lanes, index, StorePart.Flags));
        }
        if (shape.States != 0)
            emitter.Ops.Add(new StoreOp(value.State!, index, StorePart.States));
    }

    private void Gather(PlannedColumn column, Unit unit)
    {
        var steps = Steps(column, unit);
        var gathered = column.Column.Step switch
        {
            Step.Reduce s => steps.Gather(s, column, inputs.RowsHull(column.Column.UnitLevel)),
            Step.Require s => steps.Gather(s),
            _ => throw new NotLoweredException(),
        };
        var map = column.Column.Level == Level.All ? -1 : MapOf(column.Column.UnitLevel, column.Column.Level);
        var gathering = gathered.Gathering with { Number = gatherings.Count, Target = column, Map = map };
        emitter.Ops.Add(new GatherOp(gathering));
        gatherings.Add(gathering);
        (column.As, column.Ready, column.Shape) = (PlannedAs.Gathered, column.Stage + 1, gathered.Shape);
        SinksOf(column.Stage, column.Column.UnitLevel).Add(unit);
    }

    private List<Unit> SinksOf(int stage, string level) => sinks.TryGetValue(new(stage, level), out var known) ? known : sinks[new(stage, level)] = [];

    private List<KeptColumn> StoresOf(int stage, string level) => stores.TryGetValue(new(stage, level), out var known) ? known : stores[new(stage, level)] = [];

    private ColumnPlan Build()
    {
        foreach (var column in columns.Where(c => c is { As: PlannedAs.Row, IsStored: true }))
        {
            var unit = new Unit { Needs = { column.Unit } };
            emitter.Ops = unit.Ops;
            EmitStores(column.Value!, column.Shape!, column.Index);
            StoresOf(column.Stage, column.Column.Level).Add(new(column.Index, column.Shape!));
            SinksOf(column.Stage, column.Column.Level).Add(unit);
        }
        var last = columns.Select(c => c.Stage).DefaultIfEmpty().Max();
        return new()
        {
            Columns = columns,
            ByName = planned,
            Stages = [.. Enumerable.Range(0, last + 1).Select(StageOf)],
            Stores = storeCount,
            Maps = maps,
            Gatherings = gatherings.Count,
            Texts = [.. codes.OrderBy(c => c.Value).Select(c => c.Key)],
        };
    }

    private PlanStage StageOf(int stage)
    {
        var interpreted = columns.Where(c => c.As == PlannedAs.Interpreted && c.Stage == stage).ToList();
        var levels = sinks.Keys.Where(k => k.Stage == stage).Select(k => k.Level).ToList();
        return new(interpreted, [.. levels.Select(level => new LevelProgram(
            level,
            new(Unit.InOrder(SinksOf(stage, level))),
            StoresOf(stage, level),
            [.. gatherings.Where(g => g.Target.Stage == stage && g.Target.Column.UnitLevel == level)],
            [.. rankings.Where(r => r.Target.Stage == stage && r.Target.Column.Level == level)]))]);
    }
}
