using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Place after place to the highest quotient. All but the last few places are given at once, so that a million places cost no more than ten.</summary>
internal static class DivisorMethod
{
    public static void Fill(Allotment allotment, Comparison<Claimant> ties)
    {
        var rule = (DivisorRule)allotment.Rule;
        var rest = allotment.Total - GiveCertain(allotment, rule);
        int Order(Claimant a, Claimant b) => rule.Compare(a.Claim, a.Places, b.Claim, b.Places) is var order && order != 0 ? order : ties(a, b);
        var queue = new PriorityQueue<Claimant, Claimant>(allotment.Claimants.Select(c => (c, c)), Comparer<Claimant>.Create(Order));
        while (rest > 0)
        {
            var tied = new List<Claimant> { queue.Dequeue() };
            while (queue.TryPeek(out var next, out _) && Order(tied[0], next) == 0)
                tied.Add(queue.Dequeue());
            Allotment.GiveLast(tied, rest, (_, _) => 0);
            rest -= BigInteger.Min(rest, tied.Count);
            queue.EnqueueRange(tied.Select(c => (c, c)));
        }
        allotment.DrawLine(allotment.Claimants.Where(c => c.Places > 0).Select(c => (c, c.Places - 1)), allotment.Claimants.Where(c => !c.IsOpen).Select(c => (c, c.Places)));
    }

    /// <summary>
    /// Every k-th divisor lies between k and k + 1, so at (places − claimants) ÷ sum of claims for one claim at most all places are reached, and all but twice as many as there are claimants.
    /// </summary>
    private static BigInteger GiveCertain(Allotment allotment, DivisorRule rule)
    {
        var certain = allotment.Total - allotment.Claimants.Count;
        if (certain.Sign <= 0)
            return BigInteger.Zero;
        var perClaim = Rational.Of(certain, BigInteger.One) / allotment.Sum;
        var given = BigInteger.Zero;
        foreach (var claimant in allotment.Claimants)
        {
            var quota = claimant.Claim * perClaim;
            var places = quota.RoundTo(1, RoundingMode.Down).Numerator;
            claimant.Places = places + (rule.IsReached(quota, places) ? 1 : 0);
            given += claimant.Places;
        }
        return given;
    }
}
