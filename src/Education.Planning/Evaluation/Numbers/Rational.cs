using System.Globalization;
using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>An exact number: the quotient of two whole numbers, reduced, the lower one above 0. The default value is 0.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>The longest numerator or denominator in bits; what is longer counts as beyond all numbers.</summary>
    public const int MaxBits = 65_536;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, 19).Select(places => (long)BigInteger.Pow(10, places))];

    private readonly long numerator;
    private readonly long denominatorLessOne;

    // Null while both parts fit into 63 bits, which nearly all numbers of a scheme do; of two equal numbers both have it or neither.
    private readonly LongParts? parts;

    private Rational(long numerator, long denominator) => (this.numerator, denominatorLessOne) = (numerator, denominator - 1);

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (IsShort(numerator) && IsShort(denominator))
            (this.numerator, denominatorLessOne) = ((long)numerator, (long)denominator - 1);
        else
            parts = new(numerator, denominator);
    }

    public static Rational Zero => default;

    public static Rational One => new(1L, 1L);

    public BigInteger Numerator => parts?.Numerator ?? numerator;

    public BigInteger Denominator => parts?.Denominator ?? (BigInteger)ShortDenominator;

    public bool IsZero => parts is null && numerator == 0;

    public int Sign => parts?.Numerator.Sign ?? Math.Sign(numerator);

    public bool IsWhole => parts is null ? denominatorLessOne == 0 : parts.Denominator.IsOne;

    /// <summary>Whether it can be carried on with.</summary>
    public bool IsTooLong => parts is not null && (parts.Numerator.GetBitLength() > MaxBits || parts.Denominator.GetBitLength() > MaxBits);

    private long ShortDenominator => denominatorLessOne + 1;

    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (IsShort(numerator) && IsShort(denominator))
            return Reduced((long)numerator, (long)denominator);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return denominator.Sign < 0 ? new(-numerator / common, -denominator / common) : new(numerator / common, denominator / common);
    }

    public static implicit operator Rational(int number) => new(number, 1L);

    public static implicit operator Rational(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] >= 0 && scale < PowersOfTen.Length)
        {
            var units = unchecked(((long)bits[1] << 32) | (uint)bits[0]);
            return Reduced(bits[3] < 0 ? -units : units, PowersOfTen[scale]);
        }
        var magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    public static Rational OfWhole(Int128 number) => Reduced(number, Int128.One);

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

    public static Rational operator +(Rational a, Rational b)
    {
        if ((a.parts ?? b.parts) is not null)
            return Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        // Products of two parts stay below 2¹²⁶, so nothing here overflows.
        return a.denominatorLessOne == b.denominatorLessOne
            ? Reduced((Int128)a.numerator + b.numerator, a.ShortDenominator)
            : Reduced(Math.BigMul(a.numerator, b.ShortDenominator) + Math.BigMul(b.numerator, a.ShortDenominator), Math.BigMul(a.ShortDenominator, b.ShortDenominator));
    }

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => a.parts is null ? new(-a.numerator, a.ShortDenominator) : new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => (a.parts ?? b.parts) is null
        ? Reduced(Math.BigMul(a.numerator, b.numerator), Math.BigMul(a.ShortDenominator, b.ShortDenominator))
        : Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient; the caller has made sure that <paramref name="b"/> is not 0.</summary>
    public static Rational operator /(Rational a, Rational b) => (a.parts ?? b.parts) is null
        ? Reduced(Math.BigMul(a.numerator, b.ShortDenominator), Math.BigMul(a.ShortDenominator, b.numerator))
        : Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public int CompareTo(Rational other)
    {
        if ((parts ?? other.parts) is not null)
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        return denominatorLessOne == other.denominatorLessOne
            ? numerator.CompareTo(other.numerator)
            : Math.BigMul(numerator, other.ShortDenominator).CompareTo(Math.BigMul(other.numerator, ShortDenominator));
    }

    public bool Equals(Rational other) => numerator == other.numerator && denominatorLessOne == other.denominatorLessOne && parts == other.parts;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne, parts);

    /// <summary>The nearest multiple of a step above 0, by a rounding mode.</summary>
    public Rational RoundTo(Rational step, RoundingMode mode)
    {
        var quotient = this / step;
        if (quotient.IsWhole)
            return this;
        var floor = quotient.Floor();
        var toMiddle = (quotient - floor).CompareTo(new(1L, 2L));
        var up = mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.TowardZero => quotient.Sign < 0,
            _ when toMiddle != 0 => toMiddle > 0,
            RoundingMode.HalfUp => true,
            RoundingMode.HalfEven => !floor.Numerator.IsEven,
            _ => quotient.Sign > 0,
        };
        return (up ? floor + One : floor) * step;
    }

    /// <summary>This number to so many digits after the point, half away from zero.</summary>
    public Rational Rounded(int digits) => RoundTo(Of(BigInteger.One, BigInteger.Pow(10, digits)), RoundingMode.HalfAwayFromZero);

    /// <summary>The nearest decimal, to 28 significant digits; null beyond the range of decimal.</summary>
    public decimal? ToDecimal()
    {
        if (parts is null && denominatorLessOne == 0)
            return numerator;
        if (IsWhole && Abs(this) <= decimal.MaxValue)
            return (decimal)Numerator;
        if (Places() is { } places && places < PowersOfTen.Length && Scaled(places) is var units && units <= long.MaxValue)
            return DecimalOf((UInt128)units, places);
        if (parts is null)
            return Divided();
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
        // Two whole numbers that doubles hold have the nearest double as their quotient.
        if (parts is null && Math.Abs(numerator) <= 1L << 53 && ShortDenominator <= 1L << 53)
            return (double)numerator / ShortDenominator;
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
        if (parts is null && IsWhole)
            return numerator.ToString(CultureInfo.InvariantCulture);
        if (Places() is { } few && few < PowersOfTen.Length)
            return Pointed(Scaled(few), few);
        for (var digits = parts is null && Places() is null ? 29 : 0; digits <= 28; digits++)
        {
            if (BigInteger.Remainder(BigInteger.Pow(10, digits), Denominator).IsZero)
                return Pointed((BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits) / Denominator).ToString(CultureInfo.InvariantCulture), digits);
        }
        return (parts is null ? Pointed((Int128)Math.Abs(numerator) * 1_000_000 / ShortDenominator, 6) : Pointed((BigInteger.Abs(Numerator) * 1_000_000 / Denominator).ToString(CultureInfo.InvariantCulture), 6)) + "…";
    }

    /// <summary>The digits of this number, rounded half away from zero to so many places, trailing zeros left out.</summary>
    public string ToString(int digits) => Rounded(digits).ToString();

    private static bool IsShort(BigInteger number) => number.GetBitLength() <= 63 && number > long.MinValue;

    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
            (numerator, denominator) = (-numerator, -denominator);
        if (numerator >= -long.MaxValue && numerator <= long.MaxValue && denominator <= long.MaxValue)
            return Reduced((long)numerator, (long)denominator);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new((BigInteger)numerator / common, (BigInteger)denominator / common);
    }

    private static Rational Reduced(long numerator, long denominator)
    {
        if (denominator == 1)
            return new(numerator, 1L);
        var (a, b) = ((ulong)Math.Abs(numerator), (ulong)Math.Abs(denominator));
        while (b != 0)
            (a, b) = (b, a % b);
        var common = denominator < 0 ? -(long)a : (long)a;
        return new(numerator / common, denominator / common);
    }

    /// <summary>The greatest whole number that is not above this one.</summary>
    private Rational Floor()
    {
        if (parts is null)
            return new(numerator >= 0 || IsWhole ? numerator / ShortDenominator : (numerator / ShortDenominator) - 1, 1L);
        return new(BigInteger.Divide(Numerator - (Sign < 0 ? Denominator - 1 : BigInteger.Zero), Denominator), BigInteger.One);
    }

    /// <summary>How many places after the point show this number whole; null where none do, or its parts are long.</summary>
    private int? Places()
    {
        if (parts is not null)
            return null;
        var twos = BitOperations.TrailingZeroCount(ShortDenominator);
        var (rest, fives) = (ShortDenominator >> twos, 0);
        for (; rest % 5 == 0; fives++)
            rest /= 5;
        return rest == 1 ? Math.Max(twos, fives) : null;
    }

    /// <summary>The magnitude of this number in units of the last of its places.</summary>
    private Int128 Scaled(int places) => (Int128)Math.Abs(numerator) * (PowersOfTen[places] / ShortDenominator);

    /// <summary>The quotient of two short parts to 28 significant digits, half away from zero, by long division of nine digits at a time.</summary>
    private decimal Divided()
    {
        var divisor = (ulong)ShortDenominator;
        var whole = (ulong)Math.Abs(numerator) / divisor;
        var (units, rest) = ((UInt128)whole, (ulong)Math.Abs(numerator) % divisor);
        var places = 28 - DigitsOf(whole);
        for (var left = places; left > 0; left -= 9)
        {
            var power = (ulong)PowersOfTen[Math.Min(9, left)];
            (var digits, rest) = QuotientOf(rest, power, divisor);
            units = (units * power) + digits;
        }
        units += rest >= divisor - rest ? 1u : 0u;
        for (; places > 0 && units % 10 == 0; places--)
            units /= 10;
        return DecimalOf(units, places);
    }

    // Most denominators are so short that 64 bits hold the product.
    private static (ulong Digits, ulong Left) QuotientOf(ulong rest, ulong power, ulong divisor)
    {
        if (divisor <= ulong.MaxValue / 1_000_000_000)
            return Math.DivRem(rest * power, divisor);
        var (digits, left) = UInt128.DivRem((UInt128)rest * power, divisor);
        return ((ulong)digits, (ulong)left);
    }

    /// <summary>How many digits a whole number has; 0 has none.</summary>
    private static int DigitsOf(ulong whole)
    {
        var digits = 0;
        for (; whole != 0; whole /= 10)
            digits++;
        return digits;
    }

    private decimal DecimalOf(UInt128 units, int places)
        => unchecked(new((int)(uint)units, (int)(uint)(units >> 32), (int)(uint)(units >> 64), Sign < 0, (byte)places));

    private string Pointed(Int128 units, int places) => units >> 96 == 0 && units != 0
        ? DecimalOf((UInt128)units, places).ToString(CultureInfo.InvariantCulture)
        : Pointed(units.ToString(CultureInfo.InvariantCulture), places);

    private string Pointed(string units, int places)
    {
        var text = units.PadLeft(places + 1, '0');
        if (places > 0)
            text = text.Insert(text.Length - places, ".");
        return Sign < 0 && units != "0" ? "-" + text : text;
    }

    /// <summary>A numerator or a denominator of more than 63 bits, with the other.</summary>
    private sealed record LongParts(BigInteger Numerator, BigInteger Denominator);
}
