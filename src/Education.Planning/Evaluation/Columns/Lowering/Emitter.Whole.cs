using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>Whole numbers: common units, bounds, the choice of lanes.</content>
internal sealed partial class Emitter
{
    /// <summary>Sum of two values without divisors.</summary>
    private NumberValue Sum(NumberValue a, NumberValue b)
    {
        if (a.Lanes is null && b.Lanes is null)
            return Constant(a.Factor + b.Factor);
        if (a.Lanes is null)
            (a, b) = (b, a);
        var unit = b.Factor.IsZero ? Rational.Abs(a.Factor) : UnitOf(a.Factor, b.Factor);
        var (k, m) = ((a.Factor / unit).Numerator, (b.Factor / unit).Numerator);
        var (low, high) = Added(Scaled(a, k), Scaled(b, m));
        var largest = BigInteger.Max(BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high)), BigInteger.Max(a.Magnitude * BigInteger.Abs(k), b.Magnitude * BigInteger.Abs(m)));
        Lanes lanes;
        if (b.Lanes is null)
            lanes = Affine(a.Lanes!, k, m, largest);
        else
            lanes = EmitLike(KindFor(largest, a.Lanes!, b.Lanes), a.Lanes!, b.Lanes, (x, y, r) => new BinaryOp<Combined>(x, y, r, new((double)k, (double)m, Wide(k), Wide(m))));
        return new NumberValue(lanes, unit) { Low = low, High = high };
    }

    /// <summary>Numbers whose lanes rise as they do.</summary>
    public NumberValue Rising(NumberValue a)
    {
        if (a.Factor.Sign >= 0 || a.Lanes is null)
            return a;
        var lanes = a.Lanes;
        return a with { Lanes = EmitLike(lanes, r => new UnaryOp<Affine>(lanes, r, new(-1, 0, -1, 0))), Factor = -a.Factor, Low = -a.High, High = -a.Low };
    }

    private Lanes Affine(Lanes a, BigInteger k, BigInteger c, BigInteger largest)
        => EmitLike(KindFor(largest, a, a), a, (x, r) => new UnaryOp<Affine>(x, r, new((double)k, (double)c, Wide(k), Wide(c))));

    /// <summary>Product of two values without divisors.</summary>
    private NumberValue Times(NumberValue a, NumberValue b)
    {
        if (a.Lanes is null)
            return Scale(b with { State = null, States = 0 }, a.Factor);
        if (b.Lanes is null)
            return Scale(a with { State = null, States = 0 }, b.Factor);
        BigInteger[] corners = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        var (low, high) = (corners.Min(), corners.Max());
        var kind = IsExact ? KindFor(BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high)), a.Lanes, b.Lanes) : LaneKind.Number;
        return new NumberValue(EmitLike(kind, a.Lanes, b.Lanes, (x, y, r) => new BinaryOp<Product>(x, y, r, default)), a.Factor * b.Factor) { Low = low, High = high };
    }

    private static NumberValue DivisorOf(NumberValue a) => new(a.Divisor, Rational.One) { Low = a.LeastDivisor, High = a.MostDivisor };

    /// <summary>A value without divisor over one above 0.</summary>
    private static NumberValue Over(NumberValue a, NumberValue divisor) => a.Factor.IsZero ? Constant(Rational.Zero) : divisor.Lanes is null
        ? a with { Factor = a.Factor / divisor.Factor }
        : a with { Factor = a.Factor / divisor.Factor, Divisor = divisor.Lanes, LeastDivisor = BigInteger.Max(divisor.Low, 1), MostDivisor = BigInteger.Max(divisor.High, 1) };

    /// <summary>Two values in one unit above 0: whole lanes, or a constant as whole factor.</summary>
    private (Rational Unit, NumberValue A, NumberValue B) Aligned(NumberValue a, NumberValue b)
    {
        var unit = !IsExact ? Rational.Abs(a.Lanes is null ? b.Factor : a.Factor) : a.Factor.IsZero ? Rational.Abs(b.Factor) : b.Factor.IsZero ? Rational.Abs(a.Factor) : UnitOf(a.Factor, b.Factor);
        if (unit.IsZero)
            unit = Rational.One;
        return (unit, InUnit(a, unit), InUnit(b, unit));
    }

    private NumberValue InUnit(NumberValue a, Rational unit)
    {
        var k = a.Factor / unit;
        if (a.Lanes is null)
        {
            if (IsExact)
                KindFor(BigInteger.Abs(k.Numerator), null, null);
            return new NumberValue(null, k) { Low = k.Numerator, High = k.Numerator };
        }
        if (k == Rational.One)
            return a with { Factor = Rational.One };
        if (!IsExact)
            return new NumberValue(Emit(LaneKind.Number, r => new UnaryOp<Affine>(a.Lanes, r, new(k.ToDouble(), 0, 0, 0))), Rational.One);
        var (low, high) = Scaled(a, k.Numerator);
        return new NumberValue(Affine(a.Lanes, k.Numerator, BigInteger.Zero, BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high))), Rational.One) { Low = low, High = high };
    }

    /// <summary>A constant of a unit as lanes.</summary>
    private NumberValue Whole(NumberValue a)
    {
        if (a.Lanes is not null)
            return a;
        var (number, wide) = Number(a.Factor);
        var kind = path == NumberPath.Wide || (IsExact && BigInteger.Abs(a.Factor.Numerator) > MostNumber) ? LaneKind.Wide : LaneKind.Number;
        return new NumberValue(Emit(kind, r => new FillOp(number, wide, r)), Rational.One) { Low = a.Factor.Numerator, High = a.Factor.Numerator };
    }

    private NumberValue AddDoubles(NumberValue a, NumberValue b)
    {
        if (a.Lanes is null)
            (a, b) = (b, a);
        var m = (b.Factor / a.Factor).ToDouble();
        return new(b.Lanes is null ? Emit(LaneKind.Number, r => new UnaryOp<Affine>(a.Lanes!, r, new(1, m, 0, 0))) : Emit(LaneKind.Number, r => new BinaryOp<Combined>(a.Lanes!, b.Lanes, r, new(1, m, 0, 0))), a.Factor);
    }

    /// <summary>The largest unit of which both are whole multiples.</summary>
    private static Rational UnitOf(Rational a, Rational b)
        => Rational.Of(BigInteger.GreatestCommonDivisor(a.Numerator * b.Denominator, b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    private static (BigInteger Low, BigInteger High) Scaled(NumberValue a, BigInteger k)
        => a.Lanes is null ? (k, k) : k.Sign >= 0 ? (a.Low * k, a.High * k) : (a.High * k, a.Low * k);

    private static (BigInteger Low, BigInteger High) Added((BigInteger Low, BigInteger High) a, (BigInteger Low, BigInteger High) b) => (a.Low + b.Low, a.High + b.High);

    /// <summary>The lanes that hold whole numbers of a magnitude, and no narrower than what they are made of.</summary>
    private LaneKind KindFor(BigInteger largest, Lanes? a, Lanes? b)
    {
        if (largest > MostWide)
            throw new NotLoweredException();
        return path == NumberPath.Wide || largest > MostNumber || a?.Kind == LaneKind.Wide || b?.Kind == LaneKind.Wide ? LaneKind.Wide : LaneKind.Number;
    }

    private Lanes As(LaneKind kind, Lanes a) => a.Kind == kind || a.Kind == LaneKind.Byte ? a : Emit(LaneKind.Wide, r => new WidenOp(a, r));

    private Lanes EmitLike(Lanes a, Func<Lanes, Op> op) => Emit(a.Kind, op);

    private Lanes EmitLike(LaneKind kind, Lanes a, Func<Lanes, Lanes, Op> op)
    {
        var x = As(kind, a);
        return Emit(kind, r => op(x, r));
    }

    private Lanes EmitLike(Lanes a, Lanes b, Func<Lanes, Lanes, Lanes, Op> op)
        => EmitLike(a.Kind == LaneKind.Wide || b.Kind == LaneKind.Wide ? LaneKind.Wide : LaneKind.Number, a, b, op);

    private Lanes EmitLike(LaneKind kind, Lanes a, Lanes b, Func<Lanes, Lanes, Lanes, Op> op)
    {
        var (x, y) = (As(kind, a), As(kind, b));
        return Emit(kind, r => op(x, y, r));
    }

    /// <summary>A constant for lanes of either kind.</summary>
    private static (double Number, Int128 Wide) Number(Rational factor) => (factor.ToDouble(), factor.IsWhole ? Wide(factor.Numerator) : 0);

    private static Int128 Wide(BigInteger number) => BigInteger.Abs(number) > MostWide ? 0 : (Int128)number;
}
