using System.Globalization;
using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Claim ÷ divisor, compared exactly; roots are compared by their squares. A divisor of 0 goes before all others, and there the larger claim goes first.</summary>
internal sealed class DivisorRule(AllotMethod method) : IAllotRule
{
    public int Compare(Rational claim, BigInteger has, Rational otherClaim, BigInteger otherHas)
    {
        Rational one = Divisor(has), other = Divisor(otherHas);
        if (one.IsZero || other.IsZero)
            return one.IsZero && other.IsZero ? otherClaim.CompareTo(claim) : one.IsZero ? -1 : 1;
        return method == AllotMethod.HuntingtonHill
            ? (otherClaim * otherClaim / other).CompareTo(claim * claim / one)
            : (otherClaim / other).CompareTo(claim / one);
    }

    /// <summary>Whether a claim reaches its next place at a number of claims a place.</summary>
    public bool IsReached(Rational quota, BigInteger has)
        => method == AllotMethod.HuntingtonHill ? Divisor(has) <= quota * quota : Scaled(has) <= quota;

    public LocalizedText WordsOf(Rational claim, BigInteger has)
    {
        var k = has.ToString(CultureInfo.InvariantCulture);
        var divisor = Divisor(has);
        var words = method == AllotMethod.HuntingtonHill ? $"√({k} × {(has + 1).ToString(CultureInfo.InvariantCulture)})"
            : divisor.IsWhole || method == AllotMethod.ModifiedSainteLague ? divisor.ToString()
            : $"({divisor.Numerator.ToString(CultureInfo.InvariantCulture)} / {divisor.Denominator.ToString(CultureInfo.InvariantCulture)})";
        return Phrases.Both($"{claim} / {words}", $"{claim} / {words}");
    }

    // The divisor as it is usually written; of Huntington-Hill its square.
    private Rational Divisor(BigInteger k) => method switch
    {
        AllotMethod.Dhondt => Whole(k + 1),
        AllotMethod.SainteLague => Whole((2 * k) + 1),
        AllotMethod.ModifiedSainteLague => k.IsZero ? 1.4m : Whole((2 * k) + 1),
        AllotMethod.HuntingtonHill => Whole(k * (k + 1)),
        AllotMethod.Adams => Whole(k),
        AllotMethod.Dean => Rational.Of(2 * k * (k + 1), (2 * k) + 1),
        _ => throw new InvalidOperationException("The method has no divisors."),
    };

    // The divisor that lies between k and k + 1.
    private Rational Scaled(BigInteger k) => method is AllotMethod.SainteLague or AllotMethod.ModifiedSainteLague ? Divisor(k) / 2 : Divisor(k);

    private static Rational Whole(BigInteger number) => Rational.Of(number, BigInteger.One);
}
