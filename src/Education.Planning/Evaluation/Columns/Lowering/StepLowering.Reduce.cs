namespace Education.Planning.Evaluation;

/// <content>Reductions of several values of one row.</content>
internal sealed partial class StepLowering
{
    /// <summary>Stands among states for a value that is left out.</summary>
    public const byte Skipped = 8;

    private TileValue Reduce(Step.Reduce step, ColumnType type)
    {
        if (!step.Shift.IsEmpty || step.DropLow > 0 || step.DropHigh > 0 || step.KeepHigh is not null)
            throw new NotLoweredException();
        var values = step.Of.Select(lower).ToList();
        return step.Method switch
        {
            Reduction.First => First(step, values),
            Reduction.Count => Count(step, values),
            Reduction.Sum or Reduction.Mean => Sum(step, values),
            Reduction.Minimum or Reduction.Maximum when type.Kind == ColumnKind.Number => Extreme(step, values),
            _ => throw new NotLoweredException(),
        };
    }

    private NumberValue Sum(Step.Reduce step, List<TileValue> values)
    {
        var items = Taken(step, values, out var carried, out var carriedStates);
        var weights = step.Weights.IsEmpty ? [.. values.Select(_ => Rational.One)] : step.Weights.Select(w => Number(w).Constant ?? throw new NotLoweredException()).ToList();
        if (weights.Any(w => w.Sign <= 0))
            throw new NotLoweredException();
        var (sum, weight) = emitter.WeightedSums(items, weights);
        var whole = weights.Aggregate(Rational.Zero, (all, w) => all + w);
        var isCertain = items.TrueForAll(i => i.State is null);
        var (state, states) = (carried, carriedStates);
        if (step.Need is { } need && !step.Weights.IsEmpty && need.Share is { } share)
            (state, states) = Fails(step, weight, Rational.Of(1, 100) * share * whole, state, states);
        else if (step.Need is { } number)
            (state, states) = Fails(step, step.Weights.IsEmpty ? weight : emitter.WeightedSums(items, [.. items.Select(_ => Rational.One)]).Weights, number.Number is { } n ? n : Rational.Of(1, 100) * number.Share!.Value * items.Count, state, states);
        if (step.Method == Reduction.Sum)
            return sum with { State = state, States = states };
        if (!isCertain)
            (state, states) = WhereNothing(weight, state, states);
        return Quotient(sum, weight) with { State = state, States = states };
    }

    private NumberValue Quotient(NumberValue sum, NumberValue weight)
        => emitter.Divide(sum, weight with { Low = System.Numerics.BigInteger.Max(weight.Low, 1) });

    /// <summary>The state where too little is there.</summary>
    private (Lanes? State, int States) Fails(Step.Reduce step, NumberValue part, Rational needed, Lanes? state, int states)
    {
        var otherwise = step.Otherwise == ValueState.Present ? ValueState.Missing : step.Otherwise;
        var fails = emitter.Map(emitter.Compare(part, "<", Emitter.Constant(needed)).Lanes, Emitter.Table((1, (int)otherwise)));
        return (InOrder([state, fails]), states | Emitter.Bit(otherwise));
    }

    /// <summary>Missing where no value is left.</summary>
    private (Lanes? State, int States) WhereNothing(NumberValue count, Lanes? state, int states)
    {
        var empty = emitter.Map(emitter.Compare(count, "<=", Emitter.Constant(Rational.Zero)).Lanes, Emitter.Table((1, (int)ValueState.Missing)));
        return (InOrder([state, empty]), states | Emitter.Bit(ValueState.Missing));
    }

    /// <summary>Every value with a state that is 0 where it is taken; stand-ins are put in, and the strongest state without a rule is carried.</summary>
    private List<(NumberValue Value, Lanes? State)> Taken(Step.Reduce step, List<TileValue> values, out Lanes? carried, out int carriedStates)
    {
        (carried, carriedStates) = (null, 0);
        var items = new List<(NumberValue, Lanes?)>();
        foreach (var value in values)
        {
            var number = WithStandIns(step, value as NumberValue ?? throw new NotLoweredException(), out var state, out var states);
            var ruled = step.Absent.Aggregate(0, (all, rule) => all | Emitter.Bit(rule.State));
            if ((states & ~ruled) != 0)
            {
                carried = emitter.Strongest(carried, (states & ruled) == 0 ? state : emitter.Map(state!, CarryTable(ruled)));
                carriedStates |= states & ~ruled;
            }
            items.Add((number with { State = null, States = 0 }, state));
        }
        return items;
    }

    private static byte[] CarryTable(int ruled)
    {
        var table = new byte[16];
        for (byte s = 1; s < Skipped; s++)
            table[s] = (ruled & (1 << s)) == 0 ? s : (byte)0;
        return table;
    }

    /// <summary>A value in which stand-ins are present.</summary>
    private NumberValue WithStandIns(Step.Reduce step, NumberValue value, out Lanes? state, out int states)
    {
        (state, states) = (value.State, value.States);
        var number = value;
        foreach (var rule in step.Absent.DistinctBy(a => a.State).Where(a => a.StandIn is not null && (value.States & Emitter.Bit(a.State)) != 0))
        {
            var stands = emitter.IsState(value, rule.State, negated: false);
            number = emitter.Select(stands, Emitter.Constant(rule.StandIn!.Value), number);
            var before = state!;
            state = emitter.Emit(LaneKind.Byte, r => new ByteOp<WhereClear>(before, stands.Lanes, r));
            states &= ~Emitter.Bit(rule.State);
        }
        if (states == 0)
            state = null;
        return number;
    }

    /// <summary>From the last value to the first, each over those behind it where it ends the search.</summary>
    private TileValue First(Step.Reduce step, List<TileValue> values)
    {
        TileValue result = values[0] is FlagValue ? emitter.Flag(false) : Emitter.Constant(Rational.Zero);
        result = result with { State = emitter.StateOf(ValueState.Missing), States = Emitter.Bit(ValueState.Missing) };
        foreach (var one in Enumerable.Reverse(values))
        {
            if (one is not NumberValue number)
                throw new NotLoweredException();
            var value = WithStandIns(step, number, out var state, out var states);
            var skips = step.Absent.Where(a => a.StandIn is null).Aggregate(0, (all, rule) => all | Emitter.Bit(rule.State)) & states;
            if (skips == 0)
            {
                result = value with { State = state, States = states };
                continue;
            }
            var ends = new FlagValue(emitter.Map(state!, EndTable(skips)));
            result = emitter.Select(ends, value, (NumberValue)result) with { State = StateSelect(ends.Lanes, state, result.State), States = (states & ~skips) | result.States };
        }
        return result;
    }

    private static byte[] EndTable(int skips)
    {
        var table = new byte[16];
        for (var s = 0; s < Skipped; s++)
            table[s] = (skips & (1 << s)) == 0 ? (byte)1 : (byte)0;
        return table;
    }

    private NumberValue Count(Step.Reduce step, List<TileValue> values)
    {
        if (!step.Absent.IsEmpty || step.Need is not null)
            throw new NotLoweredException();
        var ones = values.Select(v => v is FlagValue flag ? flag : emitter.IsState(v, ValueState.Present, negated: false)).ToList();
        var items = ones.Select(one => (new NumberValue(emitter.Emit(LaneKind.Number, r => new NumberOfFlagOp(one.Lanes, r)), Rational.One) { Low = 0, High = 1 }, (Lanes?)null)).ToList();
        return emitter.WeightedSums(items, [.. items.Select(_ => Rational.One)]).Sum;
    }

    private NumberValue Extreme(Step.Reduce step, List<TileValue> values)
    {
        if (step.Need is not null)
            throw new NotLoweredException();
        var items = Taken(step, values, out var carried, out var carriedStates);
        var highest = step.Method == Reduction.Maximum;
        // Starts with what is there, and takes the better of it and the next where both are.
        var (result, there) = items[0];
        foreach (var (value, state) in items.Skip(1))
        {
            var both = emitter.Extreme(result, value, highest);
            var kept = state is null ? both : emitter.Select(new FlagValue(emitter.Map(state, Emitter.Table((0, 1)))), both, result);
            result = there is null ? kept : emitter.Select(new FlagValue(emitter.Map(there, Emitter.Table((0, 1)))), kept, value);
            there = there is null || state is null ? null : emitter.Emit(LaneKind.Byte, r => new ByteOp<Both>(there, state, r));
        }
        if (there is null)
            return result with { State = carried, States = carriedStates };
        var empty = emitter.Map(there, Emitter.Table((1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1)));
        return result with { State = InOrder([carried, empty]), States = carriedStates | Emitter.Bit(ValueState.Missing) };
    }

    private FlagValue Require(Step.Require step)
    {
        if (!step.Rest.IsEmpty || !step.Must.IsEmpty || step.Need is not null || step.Of.Count > 100)
            throw new NotLoweredException();
        var skips = step.Absent.Aggregate(0, (all, rule) => all | Emitter.Bit(rule.State));
        Lanes? met = null, open = null, kept = null, carried = null;
        var states = 0;
        foreach (var flag in step.Of.Select(Flag))
        {
            met = Plus(met, flag.Lanes);
            if (flag.State is null)
                continue;
            var skipped = emitter.Map(flag.State, SkipTable(skips, (1, 0)));
            kept = Plus(kept, skipped);
            if ((flag.States & ~skips) == 0)
                continue;
            open = Plus(open, emitter.Map(flag.State, SkipTable(skips, (0, 1))));
            carried = emitter.Strongest(carried, emitter.Map(flag.State, CarryTable(skips)));
            states |= flag.States & ~skips;
        }
        var reached = Reaches(step, met!, kept);
        if (open is null)
            return new(reached);
        // Failed where even the open ones would not do; open where those that are met do not.
        var could = Reaches(step, emitter.Emit(LaneKind.Byte, r => new ByteOp<ByteSum>(met!, open, r)), kept);
        var undecided = emitter.Emit(LaneKind.Byte, r => new ByteOp<WhereSet>(carried!, could, r));
        return new(reached, emitter.Emit(LaneKind.Byte, r => new ByteOp<WhereClear>(undecided, reached, r)), states);
    }

    private Lanes Plus(Lanes? a, Lanes b) => a is null ? b : emitter.Emit(LaneKind.Byte, r => new ByteOp<ByteSum>(a, b, r));

    private static byte[] SkipTable(int skips, (byte Skipped, byte Open) values)
    {
        var table = new byte[16];
        for (var s = 1; s < Skipped; s++)
            table[s] = (skips & (1 << s)) != 0 ? values.Skipped : values.Open;
        return table;
    }

    /// <summary>Whether enough of those that are kept are met. For a share how many are enough depends on how many were left out.</summary>
    private Lanes Reaches(Step.Require step, Lanes met, Lanes? leftOut)
    {
        var needed = new byte[step.Of.Count + 1];
        for (var out_ = 0; out_ < needed.Length; out_++)
        {
            var count = 0;
            while (count <= step.Of.Count && !step.AtLeast.IsReachedBy(count, step.Of.Count - out_))
                count++;
            needed[out_] = (byte)count;
        }
        return emitter.Emit(LaneKind.Byte, r => new ReachesOp(met, leftOut, r, needed));
    }
}
