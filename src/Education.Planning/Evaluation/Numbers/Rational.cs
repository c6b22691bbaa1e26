using System.Globalization;
using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>An exact number: the quotient of two whole numbers, reduced, the lower one above 0. The default value is 0.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>The longest numerator or denominator in bits; what is longer counts as beyond all numbers.</summary>
    public const int MaxBits = 65_536;

    private readonly BigInteger denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    public int Sign => Numerator.Sign;

    public bool IsWhole => denominatorLessOne.IsZero;

    /// <summary>Whether it can be carried on with.</summary>
    public bool IsTooLong => Numerator.GetBitLength() > MaxBits || denominatorLessOne.GetBitLength() > MaxBits;

    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return denominator.Sign < 0 ? new(-numerator / common, -denominator / common) : new(numerator / common, denominator / common);
    }

    public static implicit operator Rational(int number) => new(number, BigInteger.One);

    public static implicit operator Rational(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The number that the shortest text of a double denotes; null when it is no finite number.</summary>
    public static Rational? Of(double real) => double.IsFinite(real) ? Read(real.ToString("R", CultureInfo.InvariantCulture)) : null;

    /// <summary>Reads digits with an optional sign, point and exponent.</summary>
    public static Rational? Read(ReadOnlySpan<char> text)
    {
        var exponent = 0;
        var mark = text.IndexOfAny('E', 'e');
        if (mark >= 0)
        {
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || exponent is < -1000 or > 1000)
                return null;
            text = text[..mark];
        }
        var point = text.IndexOf('.');
        var digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return null;
        exponent -= point < 0 ? 0 : text.Length - point - 1;
        return exponent >= 0 ? Of(whole * BigInteger.Pow(10, exponent), BigInteger.One) : Of(whole, BigInteger.Pow(10, -exponent));
    }

    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator + b.Numerator, BigInteger.One)
        : Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient; the caller has made sure that <paramref name="b"/> is not 0.</summary>
    public static Rational operator /(Rational a, Rational b) => Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>The nearest multiple of a step above 0, by a rounding mode.</summary>
    public Rational RoundTo(Rational step, RoundingMode mode)
    {
        var quotient = this / step;
        var floor = BigInteger.Divide(quotient.Numerator - (quotient.Sign < 0 ? quotient.denominatorLessOne : BigInteger.Zero), quotient.Denominator);
        var rest = quotient - new Rational(floor, BigInteger.One);
        if (rest.IsZero)
            return this;
        var toMiddle = (rest + rest).CompareTo(One);
        var up = mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.TowardZero => quotient.Sign < 0,
            _ when toMiddle != 0 => toMiddle > 0,
            RoundingMode.HalfUp => true,
            RoundingMode.HalfEven => !floor.IsEven,
            _ => quotient.Sign > 0,
        };
        return new Rational(up ? floor + 1 : floor, BigInteger.One) * step;
    }

    /// <summary>This number to so many digits after the point, half away from zero.</summary>
    public Rational Rounded(int digits) => RoundTo(Of(BigInteger.One, BigInteger.Pow(10, digits)), RoundingMode.HalfAwayFromZero);

    /// <summary>The nearest decimal, to 28 significant digits; null beyond the range of decimal.</summary>
    public decimal? ToDecimal()
    {
        if (IsWhole && Abs(this) <= decimal.MaxValue)
            return (decimal)Numerator;
        var whole = BigInteger.Abs(Numerator / Denominator);
        var digits = whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        if (digits > 28)
            return Abs(this) <= decimal.MaxValue ? (decimal)Rounded(0).Numerator : null;
        var scale = 28 - digits;
        var scaled = (this * new Rational(BigInteger.Pow(10, scale), BigInteger.One)).Rounded(0).Numerator;
        while (scale > 0 && (scaled % 10).IsZero)
        {
            scaled /= 10;
            scale--;
        }
        return (decimal)scaled / (decimal)BigInteger.Pow(10, scale);
    }

    /// <summary>The nearest double, the even one of two equally near.</summary>
    public double ToDouble()
    {
        // A quotient of 55 or 56 bits, the last of them set where anything is left: it rounds to the 53 bits of a double as the whole fraction does.
        var shift = Denominator.GetBitLength() - BigInteger.Abs(Numerator).GetBitLength() + 55;
        if (Numerator.IsZero || shift > 1_200)
            return 0;
        if (shift < -1_200)
            return Numerator.Sign * double.PositiveInfinity;
        var (upper, lower) = shift >= 0 ? (BigInteger.Abs(Numerator) << (int)shift, Denominator) : (BigInteger.Abs(Numerator), Denominator << (int)-shift);
        var bits = (long)BigInteger.DivRem(upper, lower, out var rest) | (rest.IsZero ? 0L : 1L);
        return Numerator.Sign * Math.ScaleB((double)bits, (int)-shift);
    }

    /// <summary>All digits where they end within 28 places, else six places and <c>…</c>.</summary>
    public override string ToString()
    {
        for (var digits = 0; digits <= 28; digits++)
        {
            if (BigInteger.Remainder(BigInteger.Pow(10, digits), Denominator).IsZero)
                return Digits(this, digits);
        }
        return Digits(RoundTo(Of(BigInteger.One, 1_000_000), RoundingMode.TowardZero), 6) + "…";
    }

    /// <summary>The digits of this number, rounded half away from zero to so many places, trailing zeros left out.</summary>
    public string ToString(int digits) => Rounded(digits).ToString();

    private static string Digits(Rational number, int digits)
    {
        var scaled = BigInteger.Abs(number.Numerator) * BigInteger.Pow(10, digits) / number.Denominator;
        var text = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        if (digits > 0)
            text = text.Insert(text.Length - digits, ".");
        return number.Sign < 0 ? "-" + text : text;
    }
}
