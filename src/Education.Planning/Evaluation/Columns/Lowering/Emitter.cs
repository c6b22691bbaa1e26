using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Writes operations for arithmetic. What has a constant factor keeps it aside, so that a product with a number costs nothing.</summary>
internal sealed partial class Emitter(NumberPath path)
{
    /// <summary>What a double holds exactly, with room for one more bit.</summary>
    private static readonly BigInteger MostNumber = BigInteger.One << 52;

    private static readonly BigInteger MostWide = BigInteger.One << 124;

    public List<Op> Ops { get; set; } = [];

    public bool IsExact => path != NumberPath.Doubles;

    public static NumberValue Constant(Rational number) => new(null, number);

    private static NumberValue Scale(NumberValue a, Rational by) => by.IsZero ? new(null, Rational.Zero, a.State, a.States) : a with { Factor = a.Factor * by };

    public static NumberValue Negate(NumberValue a) => Scale(a, -1);

    public NumberValue Add(NumberValue a, NumberValue b)
    {
        var (state, states) = Carry(a, b);
        if (a.Constant is { } one && b.Constant is { } other)
            return new(null, one + other, state, states);
        if (a.Constant is { IsZero: true })
            return b with { State = state, States = states };
        if (b.Constant is { IsZero: true })
            return a with { State = state, States = states };
        if (!IsExact)
            return AddDoubles(a, b) with { State = state, States = states };
        if (a.Divisor == b.Divisor)
            return Sum(a with { Divisor = null }, b with { Divisor = null }) with { State = state, States = states, Divisor = a.Divisor, LeastDivisor = a.LeastDivisor, MostDivisor = a.MostDivisor };
        var sum = Sum(Times(a with { Divisor = null }, DivisorOf(b)), Times(b with { Divisor = null }, DivisorOf(a)));
        var divisor = Times(DivisorOf(a), DivisorOf(b));
        return Over(sum, divisor) with { State = state, States = states };
    }

    public NumberValue Subtract(NumberValue a, NumberValue b) => Add(a, Negate(b));

    public NumberValue Multiply(NumberValue a, NumberValue b)
    {
        var (state, states) = Carry(a, b);
        var product = a.Constant is { } one ? Scale(b, one) : b.Constant is { } other ? Scale(a, other)
            : Over(Times(a with { Divisor = null }, b with { Divisor = null }), Times(DivisorOf(a), DivisorOf(b)));
        return product with { State = state, States = states };
    }

    /// <summary>The quotient; undecided where the divisor is 0.</summary>
    public NumberValue Divide(NumberValue a, NumberValue b)
    {
        var (state, states) = Carry(a, b);
        if (b.Constant is { } constant)
            return constant.IsZero ? new(null, Rational.Zero, StateWhere(ValueState.Undecided, state), states | Bit(ValueState.Undecided)) : Scale(a, Rational.One / constant) with { State = state, States = states };
        if (!IsExact || b.Low.Sign <= 0)
        {
            var isZero = Compare(b with { Divisor = null, Factor = Rational.One, State = null }, "=", Constant(Rational.Zero)).Lanes;
            var undecided = Emit(LaneKind.Byte, r => new ByteMapOp(isZero, r, Table((1, (int)ValueState.Undecided))));
            // A lane of a row that is absent may hold 0: its own state stands.
            var before = state;
            state = before is null ? undecided : Strongest(before, Emit(LaneKind.Byte, r => new ByteOp<WhereClear>(undecided, before, r)));
            states |= Bit(ValueState.Undecided);
        }
        if (!IsExact)
            return new NumberValue(Emit(LaneKind.Number, r => new BinaryOp<Quotient>(LanesOf(a), LanesOf(b), r, default)), a.Factor / b.Factor, state, states);
        var (numerator, divisor) = (a with { Divisor = null }, b with { Divisor = null, Factor = Rational.One });
        if (b.Low.Sign < 0)
        {
            numerator = numerator with { Lanes = EmitLike(LanesOf(numerator), LanesOf(divisor), (x, y, r) => new BinaryOp<Signed>(x, y, r, default)), Low = -numerator.Magnitude, High = numerator.Magnitude };
            divisor = Abs(divisor);
        }
        numerator = Times(numerator, DivisorOf(b));
        divisor = Times(divisor, DivisorOf(a));
        return Over(numerator with { Factor = numerator.Factor / b.Factor }, divisor with { Low = BigInteger.Max(divisor.Low, BigInteger.One) }) with { State = state, States = states };
    }

    public NumberValue Abs(NumberValue a)
    {
        if (a.Constant is { } constant)
            return a with { Factor = Rational.Abs(constant) };
        if (IsExact && a.Low.Sign >= 0)
            return a with { Factor = Rational.Abs(a.Factor) };
        var lanes = LanesOf(a);
        return a with { Lanes = Emit(lanes.Kind, r => new UnaryOp<Absolute>(lanes, r, default)), Factor = Rational.Abs(a.Factor), Low = BigInteger.Zero, High = a.Magnitude };
    }

    /// <summary>The lower or the higher of two.</summary>
    public NumberValue Extreme(NumberValue a, NumberValue b, bool highest)
    {
        var (state, states) = Carry(a, b);
        if (a.Constant is { } x && b.Constant is { } y)
            return new(null, highest ? Rational.Max(x, y) : Rational.Min(x, y), state, states);
        if (a.Divisor is not null || b.Divisor is not null)
            return Select(Compare(b with { State = null, States = 0 }, highest ? ">" : "<", a with { State = null, States = 0 }), b, a) with { State = state, States = states };
        if (a.Constant is not null)
            (a, b) = (b, a);
        var (unit, one, other) = Aligned(a, b);
        var (low, high) = highest ? (BigInteger.Max(one.Low, other.Low), BigInteger.Max(one.High, other.High)) : (BigInteger.Min(one.Low, other.Low), BigInteger.Min(one.High, other.High));
        Lanes lanes;
        if (other.Lanes is null)
        {
            var (bound, wide) = Number(other.Factor);
            lanes = highest ? EmitLike(one.Lanes!, r => new UnaryOp<AtLeastOf>(one.Lanes!, r, new(bound, wide))) : EmitLike(one.Lanes!, r => new UnaryOp<AtMostOf>(one.Lanes!, r, new(bound, wide)));
        }
        else
        {
            lanes = highest ? EmitLike(one.Lanes!, other.Lanes, (p, q, r) => new BinaryOp<Higher>(p, q, r, default)) : EmitLike(one.Lanes!, other.Lanes, (p, q, r) => new BinaryOp<Lower>(p, q, r, default));
        }
        return new NumberValue(lanes, unit, state, states) { Low = low, High = high };
    }

    /// <summary>One number where a flag is set, another elsewhere; its state is the caller's affair.</summary>
    public NumberValue Select(FlagValue flag, NumberValue yes, NumberValue no)
    {
        if (yes.Constant is { } same && no.Constant == same)
            return Constant(same);
        if (yes.Divisor is not null || no.Divisor is not null)
        {
            var numerators = Select(flag, yes with { Divisor = null }, no with { Divisor = null });
            var divisors = Select(flag, DivisorOf(yes), DivisorOf(no));
            return Over(numerators, Whole(divisors));
        }
        var (unit, one, other) = Aligned(yes, no);
        if (one.Lanes is null && other.Lanes is null)
        {
            // Two constants: lower + (higher − lower) × flag.
            var (x, y) = (one.Factor, other.Factor);
            var number = Emit(LaneKind.Number, r => new NumberOfFlagOp(flag.Lanes, r));
            return Sum(new NumberValue(number, (x - y) * unit) { Low = BigInteger.Zero, High = BigInteger.One }, Constant(y * unit));
        }
        var lanes = EmitLike(LanesOf(Whole(one)), LanesOf(Whole(other)), (p, q, r) => new SelectOp(flag.Lanes, p, q, r));
        return new NumberValue(lanes, unit) { Low = BigInteger.Min(Whole(one).Low, Whole(other).Low), High = BigInteger.Max(Whole(one).High, Whole(other).High) };
    }

    public (Lanes? State, int States) Carry(TileValue a, TileValue b) => (Strongest(a.State, b.State), a.States | b.States);

    public Lanes? Strongest(Lanes? a, Lanes? b) => a is null || a == b ? b : b is null ? a : Emit(LaneKind.Byte, r => new ByteOp<Stronger>(a, b, r));

    public static int Bit(ValueState state) => state == ValueState.Present ? 0 : 1 << (int)state;

    /// <summary>A table for states: 0 but for what is said.</summary>
    public static byte[] Table(params ReadOnlySpan<(int At, int Value)> entries)
    {
        var table = new byte[16];
        foreach (var (at, value) in entries)
            table[at] = (byte)value;
        return table;
    }

    /// <summary>Lanes that hold a state in every row.</summary>
    public Lanes StateOf(ValueState state) => Emit(LaneKind.Byte, r => new ByteFillOp((byte)state, r));

    /// <summary>Lanes that hold a state in every row that is not absent already.</summary>
    private Lanes StateWhere(ValueState state, Lanes? before)
        => before is null ? StateOf(state) : Select(before, before, StateOf(state));

    public Lanes Emit(LaneKind kind, Func<Lanes, Op> op)
    {
        var result = new Lanes(kind);
        Ops.Add(op(result));
        return result;
    }

    /// <summary>The lanes of a value; a constant is written out.</summary>
    public Lanes LanesOf(NumberValue a) => a.Lanes ?? Emit(path == NumberPath.Wide ? LaneKind.Wide : LaneKind.Number, r => new FillOp(1, 1, r));
}
