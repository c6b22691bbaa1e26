using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>The part of a quota that its places do not cover: the larger goes first.</summary>
internal sealed class RemainderRule(BigInteger total, Rational sum) : IAllotRule
{
    public int Compare(Rational claim, BigInteger has, Rational otherClaim, BigInteger otherHas) => Rest(otherClaim, otherHas).CompareTo(Rest(claim, has));

    public LocalizedText WordsOf(Rational claim, BigInteger has) => Phrases.Fill(Phrases.RemainderIs, Rest(claim, has).ToString());

    private Rational Rest(Rational claim, BigInteger has) => (claim / sum * Rational.Of(total, BigInteger.One)) - Rational.Of(has, BigInteger.One);
}
