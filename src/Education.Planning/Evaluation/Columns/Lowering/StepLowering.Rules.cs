using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>Bands, curves and decisions.</content>
internal sealed partial class StepLowering
{
    private TileValue Band(Step.Band step, ColumnType type)
    {
        var number = Number(step.Of);
        if ((step.In is null ? step.Bands : parameters.Find(step.In)?.Bands) is not { } bands)
            throw new NotLoweredException();
        var values = bands.Cuts.Select(c => literals(c.Value, type)).Prepend(literals(bands.Lowest, type)).ToList();
        if (number is { Divisor: null, Lanes: not null } && emitter.IsExact && SegmentsOf(number, bands, values) is { } segments)
            return segments;
        TileValue result = values[^1];
        for (var i = bands.Cuts.Count - 1; i >= 0; i--)
        {
            var cut = bands.Cuts[i];
            var passes = emitter.Compare(Plain(number), cut.Inclusive ? ">=" : ">", Number(cut.At));
            var (state, states) = (result.State is { } later ? emitter.Emit(LaneKind.Byte, r => new ByteOp<WhereSet>(later, passes.Lanes, r)) : null, result.States | passes.States);
            result = Select(passes, result, values[i]) with { State = emitter.Strongest(state, passes.State), States = states };
        }
        return WithFirst(number, result);
    }

    /// <summary>Constant cuts that rise: one pass with all of them.</summary>
    private NumberValue? SegmentsOf(NumberValue number, Bands bands, List<TileValue> values)
    {
        var segments = new List<Segment>();
        var constants = values.Select(v => (v as NumberValue)?.Constant).ToList();
        if (constants.Contains(null) || number.Factor.Sign < 0 || bands.Cuts.Any(c => Number(c.At) is not { Constant: not null, State: null }))
            return null;
        var unit = UnitOf(constants.OfType<Rational>());
        for (var i = 0; i < constants.Count; i++)
        {
            var value = (constants[i]!.Value / unit).Numerator;
            var start = i == 0 ? number.Low : StartOf(Number(bands.Cuts[i - 1].At).Constant!.Value / number.Factor, bands.Cuts[i - 1].Inclusive);
            if (BigInteger.Abs(value) > long.MaxValue || BigInteger.Abs(start) > long.MaxValue || (i > 1 && start < (BigInteger)segments[^1].Start))
                return null;
            segments.Add(new((Int128)start, 0, (Int128)value));
        }
        return emitter.Segments(number, [.. segments], unit);
    }

    /// <summary>The first whole number at or above a cut, or above it.</summary>
    private static BigInteger StartOf(Rational cut, bool inclusive)
        => inclusive ? cut.RoundTo(1, RoundingMode.Up).Numerator : cut.RoundTo(1, RoundingMode.Down).Numerator + 1;

    private static Rational UnitOf(IEnumerable<Rational> numbers)
    {
        var unit = Rational.Zero;
        foreach (var number in numbers.Where(n => !n.IsZero))
            unit = unit.IsZero ? Rational.Abs(number) : Rational.Of(BigInteger.GreatestCommonDivisor(unit.Numerator * number.Denominator, number.Numerator * unit.Denominator), unit.Denominator * number.Denominator);
        return unit.IsZero ? Rational.One : unit;
    }

    private NumberValue Curve(Step.Curve step)
    {
        var at = Number(step.Of);
        var points = step.In is null ? step.Points : parameters.Find(step.In)?.Points ?? [];
        if (points.Count < 2 || step.Ends == CurveEnds.None || at.Divisor is not null || at.Lanes is null || at.Factor.Sign < 0 || !emitter.IsExact)
            throw new NotLoweredException();
        var lines = new List<(Rational Start, Rational Slope, Rational Plus)>();
        if (step.Ends == CurveEnds.Flat)
            lines.Add((points[0].X - 1m, Rational.Zero, points[0].Y));
        for (var i = 1; i < points.Count; i++)
        {
            Rational x = points[i - 1].X, y = points[i - 1].Y, slope = ((Rational)points[i].Y - y) / ((Rational)points[i].X - x);
            lines.Add((x, slope, y - (slope * x)));
        }
        if (step.Ends == CurveEnds.Flat)
            lines.Add((points[^1].X, Rational.Zero, points[^1].Y));
        // value = slope·factor·n + plus, in one unit of all slopes and constants.
        var unit = UnitOf(lines.SelectMany(l => new[] { l.Slope * at.Factor, l.Plus }));
        var segments = lines.Select(l => (Start: StartOf(l.Start / at.Factor, true), Slope: (l.Slope * at.Factor / unit).Numerator, Plus: (l.Plus / unit).Numerator)).ToList();
        if (segments.Any(s => BigInteger.Abs(s.Start) > long.MaxValue || BigInteger.Abs(s.Slope) > long.MaxValue || BigInteger.Abs(s.Plus) > long.MaxValue))
            throw new NotLoweredException();
        return emitter.Segments(at, [.. segments.Select(s => new Segment((Int128)s.Start, (Int128)s.Slope, (Int128)s.Plus))], unit) with { State = at.State, States = at.States };
    }

    // From the last rule to the first, so that an earlier one lies over those behind it.
    private TileValue Decide(Step.Decide step, ColumnType type)
    {
        var result = OutcomeOf(step.Else, type);
        foreach (var rule in step.Rules.Reverse())
        {
            var when = Flag(rule.When);
            var outcome = OutcomeOf(rule.Result, type);
            var state = StateSelect(when.Lanes, outcome.State, result.State);
            var states = outcome.States | result.States;
            if (when.State is not null && !rule.SkipsAbsent)
                (state, states) = (state is null ? when.State : emitter.Select(when.State, when.State, state), states | when.States);
            result = Select(when, outcome, result) with { State = state, States = states };
        }
        return result is FlagValue flag ? emitter.Present(flag.Lanes, flag.State, flag.States) : result;
    }

    private Lanes? StateSelect(Lanes flag, Lanes? yes, Lanes? no)
        => yes is null && no is null ? null : emitter.Select(flag, yes ?? emitter.Zero(), no ?? emitter.Zero());

    private TileValue OutcomeOf(Outcome outcome, ColumnType type) => outcome switch
    {
        Outcome.Then then => literals(then.Value, type),
        Outcome.Take take => lower(take.Expression),
        Outcome.Absent absent => Absent(absent.State, type),
        _ => throw new NotLoweredException(),
    };

    private TileValue Absent(ValueState state, ColumnType type) => type.Kind == ColumnKind.Flag
        ? emitter.Flag(false) with { State = emitter.StateOf(state), States = Emitter.Bit(state) }
        : Emitter.Constant(Rational.Zero) with { State = emitter.StateOf(state), States = Emitter.Bit(state) };

    /// <summary>One value where a flag is set, another elsewhere; states are the caller's affair.</summary>
    private TileValue Select(FlagValue flag, TileValue yes, TileValue no) => (yes, no) switch
    {
        (NumberValue a, NumberValue b) => emitter.Select(flag, a, b),
        (FlagValue a, FlagValue b) => new FlagValue(emitter.Select(flag.Lanes, a.Lanes, b.Lanes)),
        _ => throw new NotLoweredException(),
    };

    /// <summary>A result that is absent where the value that it judges is.</summary>
    private TileValue WithFirst(TileValue judged, TileValue result)
    {
        var (state, states) = (InOrder([judged.State, result.State]), judged.States | result.States);
        return result switch
        {
            FlagValue flag => emitter.Present(flag.Lanes, state, states),
            _ => result with { State = state, States = states },
        };
    }
}
