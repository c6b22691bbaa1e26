using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>Sums with weights, and lines by segments.</content>
internal sealed partial class Emitter
{
    /// <summary>Σ weight·value and Σ weight over the values that are present; weights are constants.</summary>
    public (NumberValue Sum, NumberValue Weights) WeightedSums(List<(NumberValue Value, Lanes? State)> items, List<Rational> weights)
    {
        if (items.Exists(i => i.Value.Divisor is not null))
            throw new NotLoweredException();
        if (!IsExact)
            return SumsOfDoubles(items, weights);
        var unit = items.Zip(weights).Select(i => i.First.Value.Factor * i.Second).Where(f => !f.IsZero).Aggregate(Rational.Zero, CommonUnit);
        var weightUnit = weights.Where(w => !w.IsZero).Aggregate(Rational.Zero, CommonUnit);
        (unit, weightUnit) = (unit.IsZero ? Rational.One : unit, weightUnit.IsZero ? Rational.One : weightUnit);
        BigInteger low = 0, high = 0, largest = 0, all = 0, least = 0;
        var summed = new List<SummedItem>();
        var kind = LaneKind.Number;
        for (var i = 0; i < items.Count; i++)
        {
            var (value, state) = items[i];
            var (factor, weight) = ((value.Factor * weights[i] / unit).Numerator, (weights[i] / weightUnit).Numerator);
            BigInteger one = factor * value.Low, other = factor * value.High;
            low += BigInteger.Min(state is null ? BigInteger.Max(one, other) : 0, BigInteger.Min(one, other));
            high += BigInteger.Max(state is null ? BigInteger.Min(one, other) : 0, BigInteger.Max(one, other));
            largest += BigInteger.Max(BigInteger.Abs(one), BigInteger.Abs(other));
            all += weight;
            least += state is null ? weight : 0;
            if (KindFor(BigInteger.Max(BigInteger.Abs(factor), weight), value.Lanes, null) == LaneKind.Wide)
                kind = LaneKind.Wide;
            summed.Add(new(LanesOf(value), state, Wide(factor), Wide(weight)));
        }
        if (KindFor(BigInteger.Max(largest, all), null, null) == LaneKind.Wide)
            kind = LaneKind.Wide;
        SummedItem[] whole = [.. summed.Select(s => s with { Value = As(kind, s.Value) })];
        var (sum, divisor) = (new Lanes(kind), new Lanes(kind));
        Ops.Add(new WeightedSums(whole, sum, divisor));
        return (new NumberValue(sum, unit) { Low = low, High = high }, new NumberValue(divisor, weightUnit) { Low = least, High = all });
    }

    public NumberValue Segments(NumberValue at, Segment[] segments, Rational unit)
    {
        BigInteger low = 0, high = 0, largest = 0;
        for (var i = 0; i < segments.Length; i++)
        {
            var (slope, plus) = ((BigInteger)segments[i].Slope, (BigInteger)segments[i].Plus);
            var from = i == 0 ? at.Low : BigInteger.Max(at.Low, (BigInteger)segments[i].Start);
            var to = i == segments.Length - 1 ? at.High : BigInteger.Min(at.High, (BigInteger)segments[i + 1].Start);
            var (a, b) = ((slope * from) + plus, (slope * to) + plus);
            var (least, most) = (BigInteger.Min(a, b), BigInteger.Max(a, b));
            (low, high) = i == 0 ? (least, most) : (BigInteger.Min(low, least), BigInteger.Max(high, most));
            largest = BigInteger.Max(largest, (BigInteger.Abs(slope) * at.Magnitude) + BigInteger.Abs(plus));
        }
        var lanes = EmitLike(KindFor(largest, at.Lanes, null), at.Lanes!, (x, r) => new SegmentsOp(x, r, segments));
        return new NumberValue(lanes, unit, at.State, at.States) { Low = low, High = high };
    }

    public static Rational CommonUnit(Rational a, Rational b) => a.IsZero ? Rational.Abs(b) : UnitOf(a, b);

    private (NumberValue Sum, NumberValue Weights) SumsOfDoubles(List<(NumberValue Value, Lanes? State)> items, List<Rational> weights)
    {
        var scaled = items.Select(i => i.Value.Lanes is null || i.Value.Factor != Rational.One ? InUnit(i.Value.Lanes is null ? new(LanesOf(i.Value), i.Value.Factor) : i.Value, Rational.One).Lanes! : i.Value.Lanes).ToList();
        var unit = weights.Where(w => !w.IsZero).Aggregate(Rational.Zero, CommonUnit);
        unit = unit.IsZero ? Rational.One : unit;
        var (sum, divisor) = (new Lanes(LaneKind.Number), new Lanes(LaneKind.Number));
        Ops.Add(new WeightedSums([.. scaled.Select((lanes, i) => new SummedItem(lanes, items[i].State, Wide((weights[i] / unit).Numerator), Wide((weights[i] / unit).Numerator)))], sum, divisor));
        return (new(sum, unit), new(divisor, unit));
    }
}
