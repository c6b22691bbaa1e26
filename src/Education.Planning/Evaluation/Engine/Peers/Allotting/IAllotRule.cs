using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>What a claimant's place weighs, given how many places it has besides.</summary>
internal interface IAllotRule
{
    /// <summary>The order of two places: below 0 when the first goes before the second.</summary>
    int Compare(Rational claim, BigInteger has, Rational otherClaim, BigInteger otherHas);

    /// <summary>The weight in words, such as <c>340 / 3</c>.</summary>
    LocalizedText WordsOf(Rational claim, BigInteger has);
}
