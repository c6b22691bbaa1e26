using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>The whole part of each quota, then one more to the largest remainders.</summary>
internal static class LargestRemainder
{
    public static void Fill(Allotment allotment, Comparison<Claimant> ties)
    {
        var rest = allotment.Total;
        foreach (var claimant in allotment.Claimants)
        {
            claimant.Places = Whole(claimant);
            rest -= claimant.Places;
        }
        var weighed = allotment.Claimants.ToDictionary(c => c, c => allotment.QuotaOf(c) - Rational.Of(c.Places, 1));
        int Order(Claimant a, Claimant b) => weighed[b].CompareTo(weighed[a]) is var order && order != 0 ? order : ties(a, b);
        Allotment.GiveLast(allotment.Claimants.Order(Comparer<Claimant>.Create(Order)), rest, Order);
        allotment.DrawLine(
            allotment.Claimants.Where(c => c.Places > Whole(c)).Select(c => (c, Whole(c))),
            allotment.Claimants.Where(c => !c.IsOpen && c.Places == Whole(c) && !weighed[c].IsZero).Select(c => (c, c.Places)));

        BigInteger Whole(Claimant c) => allotment.QuotaOf(c).RoundTo(1, RoundingMode.Down).Numerator;
    }
}
