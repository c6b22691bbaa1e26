using System.Numerics;
using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Evaluation.Numbers;

/// <summary>Short and long parts give the same: every operation against whole numbers of any length, about the edge of 63 bits most of all.</summary>
public class RationalLawTests
{
    private static readonly BigInteger[] Edges = [0, 1, 2, 3, 10, int.MaxValue, 1L << 32, 1L << 53, 1_000_000_000_000_000_000, long.MaxValue, (BigInteger)1 << 63, (BigInteger)1 << 64, BigInteger.Pow(10, 28), (BigInteger)1 << 126, BigInteger.Pow(10, 60)];

    private static readonly Gen<BigInteger> Wholes =
        from edge in Gen.Elements(Edges)
        from step in Gen.Choose(-3, 3)
        from sign in Gen.Elements(-1, 1)
        select sign * (edge + step);

    private static readonly Gen<Fraction> Fractions =
        from upper in Wholes
        from lower in Wholes.Where(w => !w.IsZero)
        select new Fraction(upper, lower);

    private static readonly Arbitrary<(Fraction A, Fraction B)> Pairs = Fractions.Two().Select(p => (p.Item1, p.Item2)).ToArbitrary();

    [Fact]
    public void Sum_OfAnyLength_IsThatOfWholeNumbers() => Check((a, b) => Is(a.Number + b.Number, (a.Upper * b.Lower) + (b.Upper * a.Lower), a.Lower * b.Lower));

    [Fact]
    public void Difference_OfAnyLength_IsThatOfWholeNumbers() => Check((a, b) => Is(a.Number - b.Number, (a.Upper * b.Lower) - (b.Upper * a.Lower), a.Lower * b.Lower));

    [Fact]
    public void Product_OfAnyLength_IsThatOfWholeNumbers() => Check((a, b) => Is(a.Number * b.Number, a.Upper * b.Upper, a.Lower * b.Lower));

    [Fact]
    public void Quotient_OfAnyLength_IsThatOfWholeNumbers() => Check((a, b) => b.Upper.IsZero || Is(a.Number / b.Number, a.Upper * b.Lower, a.Lower * b.Upper));

    [Fact]
    public void Order_OfAnyLength_IsThatOfWholeNumbers()
        => Check((a, b) => a.Number.CompareTo(b.Number) == ((a.Upper * b.Lower) - (b.Upper * a.Lower)).Sign * (a.Lower * b.Lower).Sign);

    [Fact]
    public void Equal_ByAnyWayThere_HaveOneForm()
        => Check((a, b) => a.Number + b.Number - b.Number == a.Number && (a.Number + b.Number - b.Number).GetHashCode() == a.Number.GetHashCode());

    [Fact]
    public void RoundTo_Down_IsTheGreatestMultipleNotAbove() => Check((a, b) =>
    {
        var step = Rational.Abs(b.Number);
        if (step.IsZero)
            return true;
        var rounded = a.Number.RoundTo(step, RoundingMode.Down);
        return (rounded / step).IsWhole && rounded <= a.Number && rounded + step > a.Number;
    });

    [Fact]
    public void ToDecimal_OfAnyLength_IsRoundedTo28Digits() => Check((a, _) => a.Number.ToDecimal() == Decimal28(a));

    [Fact]
    public void ToString_OfWhatEndsSoon_ReadsBack() => Check((a, _) => a.Number.ToString() is var text && (text.EndsWith('…') ? DoesNotEnd(a) : Rational.Read(text) == a.Number));

    /// <summary>The digits by plain division of whole numbers, as one does it on paper.</summary>
    private static decimal? Decimal28(Fraction a)
    {
        var (upper, lower) = (BigInteger.Abs(a.Upper), BigInteger.Abs(a.Lower));
        if (upper >= ((BigInteger)decimal.MaxValue + 1) * lower)
            return null;
        if ((upper % lower).IsZero)
            return (decimal)(upper / lower) * Sign(a);
        var places = 0;
        while (places < 28 && upper * BigInteger.Pow(10, places + 1) / lower < BigInteger.Pow(10, 28))
            places++;
        var scaled = ((2 * upper * BigInteger.Pow(10, places)) + lower) / (2 * lower);
        for (; places > 0 && (scaled % 10).IsZero; places--)
            scaled /= 10;
        return scaled > (BigInteger)decimal.MaxValue ? null : unchecked(new decimal((int)(uint)(scaled & uint.MaxValue), (int)(uint)((scaled >> 32) & uint.MaxValue), (int)(uint)(scaled >> 64), Sign(a) < 0, (byte)places));
    }

    /// <summary>Whether it does not end within 28 places.</summary>
    private static bool DoesNotEnd(Fraction a) => !(a.Upper * BigInteger.Pow(10, 28) % a.Lower).IsZero;

    private static int Sign(Fraction a) => a.Upper.Sign * a.Lower.Sign;

    private static bool Is(Rational number, BigInteger upper, BigInteger lower)
        => number.Numerator * lower == upper * number.Denominator && number.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).IsOne;

    private static void Check(Func<Fraction, Fraction, bool> law) => Prop.ForAll(Pairs, p => law(p.A, p.B)).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private sealed record Fraction(BigInteger Upper, BigInteger Lower)
    {
        public Rational Number => Rational.Of(Upper, Lower);
    }
}
