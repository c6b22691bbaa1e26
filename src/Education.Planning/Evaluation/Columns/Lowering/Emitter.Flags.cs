using System.Numerics;

namespace Education.Planning.Evaluation;

/// <content>Comparisons and logic of three values.</content>
internal sealed partial class Emitter
{
    public FlagValue Flag(bool value) => new(Emit(LaneKind.Byte, r => new ByteFillOp(value ? (byte)1 : (byte)0, r)));

    /// <summary>Whether two numbers compare so; absent where one of them is.</summary>
    public FlagValue Compare(NumberValue a, string sign, NumberValue b)
    {
        var (state, states) = Carry(a, b);
        if (a.Constant is not null && b.Constant is null)
            return Compare(b, Turned(sign), a);
        if (a.Constant is { } x && b.Constant is { } y)
            return Present(Flag(Holds(x.CompareTo(y), sign)).Lanes, state, states);
        if (a.Divisor is null && b.Constant is { } constant)
            return Present(CompareWith(a, sign, constant), state, states);
        if (a.Divisor is null && b.Divisor is null && a.Factor == b.Factor && a.Factor.Sign > 0)
            return Present(CompareLanes(a.Lanes!, sign, b.Lanes!), state, states);
        if (!IsExact)
        {
            var (_, one, other) = Aligned(a, b);
            return Present(CompareLanes(one.Lanes!, sign, other.Lanes!), state, states);
        }
        // The sign of the difference; divisors are above 0.
        var difference = Subtract(a with { State = null, States = 0 }, b with { State = null, States = 0 }) with { Divisor = null };
        return Present(difference.Constant is { } always ? Flag(Holds(always.Sign, sign)).Lanes : CompareWith(difference, sign, Rational.Zero), state, states);
    }

    public FlagValue Not(FlagValue a) => a with { Lanes = Emit(LaneKind.Byte, r => a.State is null ? new ByteOp<NeitherSet>(a.Lanes, a.Lanes, r) : new ByteOp<NeitherSet>(a.Lanes, a.State, r)) };

    /// <summary>Yes when both are; no when one is no, whatever the other.</summary>
    public FlagValue And(FlagValue a, FlagValue b)
    {
        var yes = Emit(LaneKind.Byte, r => new ByteOp<Both>(a.Lanes, b.Lanes, r));
        if (a.State is null && b.State is null)
            return new(yes);
        var isNo = Emit(LaneKind.Byte, r => new ByteOp<Stronger>(Not(a).Lanes, Not(b).Lanes, r));
        var strongest = Strongest(a.State, b.State)!;
        return new(yes, Emit(LaneKind.Byte, r => new ByteOp<WhereClear>(strongest, isNo, r)), a.States | b.States);
    }

    /// <summary>Yes when one is, whatever the other; no when both are.</summary>
    public FlagValue Or(FlagValue a, FlagValue b)
    {
        var yes = Emit(LaneKind.Byte, r => new ByteOp<Stronger>(a.Lanes, b.Lanes, r));
        if (a.State is null && b.State is null)
            return new(yes);
        var strongest = Strongest(a.State, b.State)!;
        return new(yes, Emit(LaneKind.Byte, r => new ByteOp<WhereClear>(strongest, yes, r)), a.States | b.States);
    }

    /// <summary>Whether the state of a value is, or is not, one.</summary>
    public FlagValue IsState(TileValue a, ValueState state, bool negated)
    {
        if (a.State is null)
            return Flag((state == ValueState.Present) != negated);
        var table = new byte[16];
        for (var s = 0; s < 8; s++)
            table[s] = ((ValueState)s == state) != negated ? (byte)1 : (byte)0;
        return new(Map(a.State, table));
    }

    public Lanes Map(Lanes bytes, byte[] table) => Emit(LaneKind.Byte, r => new ByteMapOp(bytes, r, table));

    public Lanes Select(Lanes flag, Lanes yes, Lanes no) => yes == no ? yes : Emit(LaneKind.Byte, r => new ByteSelectOp(flag, yes, no, r));

    /// <summary>A flag of lanes that may say anything where the state says that it is absent.</summary>
    public FlagValue Present(Lanes lanes, Lanes? state, int states)
        => new(state is null ? lanes : Emit(LaneKind.Byte, r => new ByteOp<WhereClear>(lanes, state, r)), state, states);

    /// <summary>Where every row is present.</summary>
    public Lanes Zero() => Emit(LaneKind.Byte, r => new ByteFillOp(0, r));

    private Lanes CompareLanes(Lanes a, string sign, Lanes b) => sign switch
    {
        "<" => CompareLanes<IsLess>(a, b),
        "<=" => CompareLanes<IsAtMost>(a, b),
        ">" => CompareLanes<IsLess>(b, a),
        ">=" => CompareLanes<IsAtMost>(b, a),
        "=" => CompareLanes<IsEqual>(a, b),
        _ => NotOf(CompareLanes<IsEqual>(a, b)),
    };

    private Lanes CompareLanes<TF>(Lanes a, Lanes b)
        where TF : struct, IComparison
    {
        var kind = a.Kind == LaneKind.Wide || b.Kind == LaneKind.Wide ? LaneKind.Wide : LaneKind.Number;
        var (x, y) = (As(kind, a), As(kind, b));
        return Emit(LaneKind.Byte, r => new CompareOp<TF>(x, y, r, 0, 0));
    }

    /// <summary>Lanes against a constant: against the whole number of units at it.</summary>
    private Lanes CompareWith(NumberValue a, string sign, Rational constant)
    {
        if (a.Factor.Sign < 0)
            return CompareWith(Negate(a), Turned(sign), -constant);
        var at = constant / a.Factor;
        if (!IsExact)
            return CompareNumber(a.Lanes!, sign, at.ToDouble(), 0);
        var floor = at.RoundTo(1, RoundingMode.Down).Numerator;
        if (!at.IsWhole && sign is ("=" or "<>"))
            return Flag(sign == "<>").Lanes;
        // Of whole numbers, n < at is n ≤ ⌊at⌋ where at is no whole number.
        sign = at.IsWhole ? sign : sign is "<" or "<=" ? "<=" : ">";
        if (BigInteger.Abs(floor) > (a.Lanes!.Kind == LaneKind.Wide ? MostWide : MostNumber))
            return Flag(Holds(-floor.Sign, sign)).Lanes;
        return CompareNumber(a.Lanes, sign, (double)floor, (Int128)floor);
    }

    private Lanes CompareNumber(Lanes a, string sign, double number, Int128 wide) => sign switch
    {
        "<" => Emit(LaneKind.Byte, r => new CompareOp<IsLess>(a, null, r, number, wide)),
        "<=" => Emit(LaneKind.Byte, r => new CompareOp<IsAtMost>(a, null, r, number, wide)),
        ">" => NotOf(Emit(LaneKind.Byte, r => new CompareOp<IsAtMost>(a, null, r, number, wide))),
        ">=" => NotOf(Emit(LaneKind.Byte, r => new CompareOp<IsLess>(a, null, r, number, wide))),
        "=" => Emit(LaneKind.Byte, r => new CompareOp<IsEqual>(a, null, r, number, wide)),
        _ => NotOf(Emit(LaneKind.Byte, r => new CompareOp<IsEqual>(a, null, r, number, wide))),
    };

    private Lanes NotOf(Lanes a) => Emit(LaneKind.Byte, r => new ByteOp<NeitherSet>(a, a, r));

    private static bool Holds(int order, string sign) => sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        "=" => order == 0,
        _ => order != 0,
    };

    private static string Turned(string sign) => sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign };
}
