using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>Rounding: a quotient is never made, its rounding is.</content>
internal sealed partial class Emitter
{
    private const double Error = 8.0 / (1L << 53);

    /// <summary>The nearest multiple of a step.</summary>
    public NumberValue Round(NumberValue a, Rational step, RoundingMode mode)
    {
        if (a.Constant is { } constant)
            return a with { Factor = constant.RoundTo(step, mode) };
        // A constant over a divisor varies like any quotient.
        a = a with { Lanes = LanesOf(a) };
        var size = a.Factor / step;
        if (IsExact && a.Divisor is null && size.IsWhole)
            return a;
        if (size.Sign < 0)
            return Round(Rising(a), step, mode);
        if (IsSymmetric(mode) && (!IsExact || a.Low.Sign < 0))
            return RoundMagnitude(a, step, mode);
        return mode == RoundingMode.Up
            ? Negate(RoundOneWay(Rising(Negate(a)), step, RoundingMode.Down))
            : RoundOneWay(a, step, mode is RoundingMode.HalfAwayFromZero ? RoundingMode.HalfUp : mode is RoundingMode.TowardZero ? RoundingMode.Down : mode);
    }

    private static bool IsSymmetric(RoundingMode mode) => mode is RoundingMode.HalfAwayFromZero or RoundingMode.TowardZero;

    private NumberValue RoundMagnitude(NumberValue a, Rational step, RoundingMode mode)
    {
        var magnitude = a with { Lanes = Emit(a.Lanes!.Kind, r => new UnaryOp<Absolute>(a.Lanes, r, default)), Low = BigInteger.Zero, High = a.Magnitude };
        var rounded = RoundOneWay(magnitude, step, mode == RoundingMode.TowardZero ? RoundingMode.Down : RoundingMode.HalfUp);
        return rounded with { Lanes = EmitLike(rounded.Lanes!, a.Lanes, (x, y, r) => new BinaryOp<Signed>(x, y, r, default)), Low = -rounded.High, High = rounded.High };
    }

    private NumberValue RoundOneWay(NumberValue a, Rational step, RoundingMode mode)
    {
        var size = a.Factor / step;
        var (low, high) = Quotients(a, size);
        return a with { Lanes = Rounded(a, size, mode), Factor = step, Divisor = null, Low = low, High = high, LeastDivisor = BigInteger.One, MostDivisor = BigInteger.One };
    }

    /// <summary>Between which whole numbers the rounded quotient lies.</summary>
    private static (BigInteger Low, BigInteger High) Quotients(NumberValue a, Rational size)
    {
        Rational low = size * Rational.Of(a.Low, a.Low.Sign < 0 ? a.LeastDivisor : a.MostDivisor), high = size * Rational.Of(a.High, a.High.Sign < 0 ? a.MostDivisor : a.LeastDivisor);
        return (low.RoundTo(1, RoundingMode.Down).Numerator, high.RoundTo(1, RoundingMode.Up).Numerator);
    }

    /// <summary>⌊lanes·size ÷ divisor⌋ or with a half more, as whole lanes. The mode is down, half up or half even.</summary>
    private Lanes Rounded(NumberValue a, Rational size, RoundingMode mode)
    {
        var lanes = LanesOf(a);
        if (!IsExact)
            return RoundedDoubles(a, size, mode);
        if (a.Divisor is null && mode != RoundingMode.HalfEven && path == NumberPath.Exact && lanes.Kind == LaneKind.Number && ConstantsFor(a, size, mode) is { } constants)
            return Emit(LaneKind.Number, r => new UnaryOp<AffineFloor>(lanes, r, new(constants.K, constants.C)));
        // ⌊P·n ÷ Q·d⌋, or with a half ⌊(2P·n + Q·d) ÷ 2Q·d⌋.
        var isHalf = mode != RoundingMode.Down;
        BigInteger p = size.Numerator * (isHalf ? 2 : 1), q = size.Denominator;
        var divisor = DivisorOf(a);
        var numerator = Scale(new NumberValue(lanes, Rational.One) { Low = a.Low, High = a.High }, Rational.Of(p, 1));
        var top = InUnit(isHalf ? Sum(numerator, Scale(divisor, Rational.Of(q, 1))) : numerator, Rational.One);
        var bottom = Whole(InUnit(Scale(divisor, Rational.Of(q * (isHalf ? 2 : 1), 1)), Rational.One));
        return mode == RoundingMode.HalfEven
            ? EmitLike(Whole(top).Lanes!, bottom.Lanes!, (n, d, r) => new BinaryOp<EvenFloorDivision>(n, d, r, default))
            : EmitLike(Whole(top).Lanes!, bottom.Lanes!, (n, d, r) => new BinaryOp<FloorDivision>(n, d, r, default));
    }

    /// <summary>Constants with which ⌊a·k + c⌋ is the rounding for every lane within the bounds: c lies half a gap above the edge, and the error stays below that.</summary>
    private static (double K, double C)? ConstantsFor(NumberValue a, Rational size, RoundingMode mode)
    {
        var gap = Rational.Of(1, size.Denominator * (mode == RoundingMode.HalfUp ? 4 : 2));
        var c = mode == RoundingMode.HalfUp ? gap + Rational.Of(1, 2) : gap;
        var largest = (size.ToDouble() * (double)a.Magnitude) + 1;
        return largest * Error < gap.ToDouble() ? (size.ToDouble(), c.ToDouble()) : null;
    }

    private Lanes RoundedDoubles(NumberValue a, Rational size, RoundingMode mode)
    {
        var plus = mode == RoundingMode.Down ? 0 : 0.5;
        if (mode == RoundingMode.HalfEven)
            throw new NotLoweredException();
        if (a.Divisor is null)
            return Emit(LaneKind.Number, r => new UnaryOp<AffineFloor>(LanesOf(a), r, new(size.ToDouble(), plus)));
        throw new NotLoweredException();
    }
}
