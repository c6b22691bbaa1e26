using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>What rows give to those in which they lie.</content>
internal sealed partial class StepLowering
{
    public (Gathering Gathering, StoreShape Shape) Gather(Step.Reduce step, PlannedColumn column, int rows)
    {
        if (step.DropLow > 0 || step.DropHigh > 0 || step.KeepHigh is not null || (step.Need is { Share: not null } && !step.Weights.IsEmpty))
            throw new NotLoweredException();
        var value = lower(step.Of[0]);
        var where = WhereOf(step.Where);
        return step.Method switch
        {
            Reduction.Count => Counted(step, value, where, rows),
            Reduction.Share => Shared(step, value as FlagValue ?? throw new NotLoweredException(), where, rows),
            Reduction.Sum or Reduction.Mean => Summed(step, value as NumberValue ?? throw new NotLoweredException(), where, rows),
            Reduction.Minimum or Reduction.Maximum when column.Column.Type.Kind is ColumnKind.Number or ColumnKind.Label => Extremes(step, value as NumberValue ?? throw new NotLoweredException(), where),
            _ => throw new NotLoweredException(),
        };
    }

    public (Gathering Gathering, StoreShape Shape) Gather(Step.Require step)
    {
        if (!step.Rest.IsEmpty)
            throw new NotLoweredException();
        var flag = Flag(step.Of[0]);
        var (state, states) = Policies(step.Absent, flag.State, flag.States);
        return (Of(GatherMethod.Require, flag.Lanes, state, WhereOf(step.Where)) with { IsFlag = true }, StoreShape.OfFlag(states | (step.Need is null ? 0 : Emitter.Bit(ValueState.Missing))));
    }

    private Lanes? WhereOf(Expression? where)
    {
        if (where is null)
            return null;
        var flag = Flag(where);
        return flag.States == 0 ? flag.Lanes : throw new NotLoweredException();
    }

    private (Gathering, StoreShape) Counted(Step.Reduce step, TileValue value, Lanes? where, int rows)
    {
        var (state, states) = step.Absent.IsEmpty ? (Skipping(value.State), 0) : step.Absent.Any(a => a.StandIn is not null) ? throw new NotLoweredException() : Policies(step.Absent, value.State, value.States);
        var flag = value as FlagValue;
        return (Of(GatherMethod.Count, flag?.Lanes, state, where) with { IsFlag = true }, new(Rational.One, 0, rows, states | FailStates(step)));
    }

    private (Gathering, StoreShape) Shared(Step.Reduce step, FlagValue flag, Lanes? where, int rows)
    {
        if (!step.Weights.IsEmpty || step.Absent.Any(a => a.StandIn is not null))
            throw new NotLoweredException();
        var (state, states) = Policies(step.Absent, flag.State, flag.States);
        var shape = new StoreShape(Rational.One, 0, rows, states | FailStates(step) | Emitter.Bit(ValueState.Missing)) { IsDoubles = !emitter.IsExact, Divisor = emitter.IsExact ? (1, rows) : null };
        return (Of(GatherMethod.Share, flag.Lanes, state, where) with { IsFlag = true }, shape);
    }

    private (Gathering, StoreShape) Summed(Step.Reduce step, NumberValue number, Lanes? where, int rows)
    {
        var value = WithStandIns(step, number, out var state, out var states);
        (state, states) = Policies(step.Absent, state, states);
        var weight = step.Weights.IsEmpty ? null : Number(step.Weights[0]);
        if (value.Divisor is not null || weight?.Divisor is not null || (emitter.IsExact && weight?.Low.Sign < 0) || weight?.Factor.Sign <= 0)
            throw new NotLoweredException();
        var plain = Plain(value);
        var product = weight is null ? plain : emitter.Multiply(plain, Plain(weight));
        var factor = product.Factor;
        var isMean = step.Method == Reduction.Mean;
        var largest = rows * BigInteger.Max(product.Magnitude, weight?.Magnitude ?? 1);
        var all = states | FailStates(step) | (weight?.States ?? 0) | (isMean ? Emitter.Bit(ValueState.Missing) : 0) | (isMean && weight is not null ? Emitter.Bit(ValueState.Undecided) : 0);
        var shape = new StoreShape(isMean ? factor / (weight?.Factor ?? Rational.One) : factor, BigInteger.Min(0, rows * product.Low), BigInteger.Max(0, rows * product.High), all)
        {
            IsDoubles = !emitter.IsExact,
            Divisor = isMean && emitter.IsExact ? (1, BigInteger.Max(1, rows * (weight?.High ?? 1))) : null,
        };
        if (largest > BigInteger.One << 124)
            throw new NotLoweredException();
        var gathering = Of(isMean ? GatherMethod.Mean : GatherMethod.Sum, emitter.LanesOf(product), state, where) with
        {
            Weight = weight is null ? null : emitter.LanesOf(weight),
            WeightState = weight?.State,
            FitsNumbers = !emitter.IsExact || largest < BigInteger.One << 52,
        };
        return (gathering, shape);
    }

    private (Gathering, StoreShape) Extremes(Step.Reduce step, NumberValue number, Lanes? where)
    {
        var value = emitter.Rising(WithStandIns(step, number, out var state, out var states));
        (state, states) = Policies(step.Absent, state, states);
        if (value.Divisor is not null)
            throw new NotLoweredException();
        var shape = new StoreShape(value.Factor, value.Low, value.High, states | FailStates(step) | Emitter.Bit(ValueState.Missing)) { IsDoubles = !emitter.IsExact };
        return (Of(step.Method == Reduction.Minimum ? GatherMethod.Minimum : GatherMethod.Maximum, emitter.LanesOf(value), state, where) with { FitsNumbers = true }, shape);
    }

    private static Gathering Of(GatherMethod method, Lanes? value, Lanes? state, Lanes? where) => new(0, null!, 0, value, false, state, null, null, where) { Method = method };

    private static int FailStates(Step.Reduce step) => step.Need is null ? 0 : Emitter.Bit(step.Otherwise == ValueState.Present ? ValueState.Missing : step.Otherwise);

    private Lanes? Skipping(Lanes? state)
    {
        if (state is null)
            return null;
        var table = new byte[16];
        Array.Fill(table, Skipped, 1, Skipped - 1);
        return emitter.Map(state, table);
    }

    /// <summary>The state with what is left out marked, and the states that are carried.</summary>
    private (Lanes? State, int States) Policies(ValueList<AbsentRule> absent, Lanes? state, int states)
    {
        var skips = absent.Where(a => a.StandIn is null).Aggregate(0, (all, rule) => all | Emitter.Bit(rule.State));
        if (state is null || (states & skips) == 0)
            return (state, states);
        var table = new byte[16];
        for (byte s = 1; s < Skipped; s++)
            table[s] = (skips & (1 << s)) != 0 ? Skipped : s;
        return (emitter.Map(state, table), states & ~skips);
    }
}
