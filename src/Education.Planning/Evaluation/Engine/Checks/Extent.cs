namespace Education.Planning.Evaluation;

/// <summary>Between which ends a number lies, ends included; a null end is open. What is claimed always holds, but it may be less than could be known.</summary>
/// <remarks>Of a label it is the extent of its place, of a date that of its day.</remarks>
internal readonly record struct Extent
{
    // Longer ends are let go, so that long chains of steps stay cheap.
    private const int MostBits = 512;

    public static Extent Any => default;

    private Extent(Rational? low, Rational? high, bool isNotZero)
    {
        Low = low is { } l && IsLong(l) ? null : low;
        High = high is { } h && IsLong(h) ? null : high;
        IsNotZero = isNotZero || Low > Rational.Zero || High < Rational.Zero;
    }

    public Rational? Low { get; }

    public Rational? High { get; }

    /// <summary>Whether it cannot be 0.</summary>
    public bool IsNotZero { get; }

    public bool IsEmpty => Low > High || (IsNotZero && Low == Rational.Zero && High == Rational.Zero);

    /// <summary>The one number that it can be; null when it can be several.</summary>
    public Rational? Single => Low == High ? Low : null;

    public bool IsNeverNegative => Low >= Rational.Zero;

    public bool IsNeverPositive => High <= Rational.Zero;

    public static Extent Of(Rational number) => new(number, number, false);

    public static Extent Between(Rational? low, Rational? high) => new(low, high, false);

    public static Extent Between(decimal? low, decimal? high) => new(low is { } l ? l : null, high is { } h ? h : null, false);

    /// <summary>The numbers that may be in one or in the other.</summary>
    public static Extent Hull(Extent a, Extent b)
        => new(a.Low is null || b.Low is null ? null : Rational.Min(a.Low.Value, b.Low.Value), a.High is null || b.High is null ? null : Rational.Max(a.High.Value, b.High.Value), a.IsNotZero && b.IsNotZero);

    /// <summary>The numbers that are in both.</summary>
    public static Extent Common(Extent a, Extent b) => new(Highest(a.Low, b.Low), Lowest(a.High, b.High), a.IsNotZero || b.IsNotZero);

    public static Extent operator -(Extent a) => new(-a.High, -a.Low, a.IsNotZero);

    public static Extent operator +(Extent a, Extent b) => new(a.Low + b.Low, a.High + b.High, false);

    public static Extent operator -(Extent a, Extent b) => a + -b;

    public static Extent operator *(Extent a, Extent b)
    {
        if (a.IsNeverPositive && !a.IsNeverNegative)
            return -(-a * b);
        if (b.IsNeverPositive && !b.IsNeverNegative)
            return -(a * -b);
        var isNotZero = a.IsNotZero && b.IsNotZero;
        if (a.IsNeverNegative && b.IsNeverNegative)
            return new(a.Low * b.Low, a.High * b.High, isNotZero);
        if (a.Low * b.High is { } one && a.High * b.Low is { } two && a.Low * b.Low is { } three && a.High * b.High is { } four)
            return new(Rational.Min(Rational.Min(one, two), Rational.Min(three, four)), Rational.Max(Rational.Max(one, two), Rational.Max(three, four)), isNotZero);
        return new(null, null, isNotZero);
    }

    /// <summary>The quotient where the divisor is not 0; elsewhere there is none.</summary>
    public static Extent operator /(Extent a, Extent b)
    {
        if (b.IsNeverPositive && !b.IsNeverNegative)
            return -a / -b;
        if (!b.IsNeverNegative || b.IsNeverPositive)
            return new(null, null, a.IsNotZero);
        return a * new Extent(b.High is { IsZero: false } high ? Rational.One / high : Rational.Zero, b.Low is { IsZero: false } low ? Rational.One / low : null, true);
    }

    public bool Holds(Rational number) => !(number < Low) && !(number > High);

    public Extent Abs() => IsNeverNegative ? this : IsNeverPositive ? -this
        : new(Rational.Zero, Low is { } low && High is { } high ? Rational.Max(-low, high) : null, IsNotZero);

    public Extent Min(Extent other) => new(Lower(Low, other.Low), Lowest(High, other.High), false);

    public Extent Max(Extent other) => new(Highest(Low, other.Low), Higher(High, other.High), false);

    /// <summary>What is known after a calculation in floating point: the sign alone.</summary>
    public Extent Sign() => new(IsNeverNegative ? Rational.Zero : null, IsNeverPositive ? Rational.Zero : null, false);

    /// <summary>The same with a monotone function on its ends.</summary>
    public Extent Map(Func<Rational, Rational> rising) => new(Low is { } low ? rising(low) : null, High is { } high ? rising(high) : null, false);

    /// <summary>The numbers between the ends, 0 included where it lies there: of a mean of values that are not 0.</summary>
    public Extent Filled() => new(Low, High, false);

    /// <summary>The extent without 0.</summary>
    public Extent WithoutZero() => new(Low, High, true);

    // For an end that is open a comparison with null is false, so these read as they should.
    private static Rational? Highest(Rational? a, Rational? b) => a is null || b > a ? b : a;

    private static Rational? Lowest(Rational? a, Rational? b) => a is null || b < a ? b : a;

    private static Rational? Lower(Rational? a, Rational? b) => a is null || b is null ? null : Rational.Min(a.Value, b.Value);

    private static Rational? Higher(Rational? a, Rational? b) => a is null || b is null ? null : Rational.Max(a.Value, b.Value);

    private static bool IsLong(Rational number) => number.Numerator.GetBitLength() > MostBits || number.Denominator.GetBitLength() > MostBits;
}
