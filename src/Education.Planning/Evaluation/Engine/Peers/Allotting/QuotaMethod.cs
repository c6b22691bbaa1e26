using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>The quota method of Balinski and Young, place by place.</summary>
/// <remarks>
/// Where several tie for a place it does not matter who gets it first, as long as all of them get theirs in the end: a tie is kept as a group that has got so many places, until all of it is served.
/// A claimant with the same quotient that may have one more only later joins it.
/// </remarks>
internal static class QuotaMethod
{
    public const int MostPlaces = 10_000;

    public static void Fill(Allotment allotment, Comparison<Claimant> ties)
    {
        var open = new List<Tie>();
        Claimant? last = null;
        int Order(Claimant a, Claimant b) => allotment.Rule.Compare(a.Claim, a.Places, b.Claim, b.Places) is var order && order != 0 ? order : ties(a, b);
        for (BigInteger place = 1; place <= allotment.Total; place++)
        {
            var first = First(allotment, place, Order);
            var tie = open.Find(t => Order(t.Members[0], first[0]) == 0);
            if (tie is null)
                open.Add(tie = new());
            tie.Members.AddRange(first.Except(tie.Members));
            tie.Served++;
            if (tie.Served < tie.Members.Count)
                continue;
            open.Remove(tie);
            foreach (var member in tie.Members)
                member.Places += 1;
            last = tie.Members[^1];
        }
        foreach (var member in open.SelectMany(t => t.Members))
            member.IsOpen = true;
        allotment.DrawLine(last is null ? [] : [(last, last.Places - 1)], open.Count > 0 ? [] : First(allotment, allotment.Total + 1, Order).Take(1).Select(c => (c, c.Places)));
    }

    /// <summary>Those whose next place goes before that of all others who may have one: whom it does not lift above the quota of so many places, rounded up.</summary>
    private static List<Claimant> First(Allotment allotment, BigInteger place, Comparison<Claimant> order)
    {
        var perClaim = Rational.Of(place, BigInteger.One) / allotment.Sum;
        var first = new List<Claimant>();
        foreach (var claimant in allotment.Claimants.Where(c => Rational.Of(c.Places, BigInteger.One) < c.Claim * perClaim))
        {
            var compared = first.Count == 0 ? 0 : order(claimant, first[0]);
            if (compared < 0)
                first.Clear();
            if (compared <= 0)
                first.Add(claimant);
        }
        return first;
    }

    private sealed class Tie
    {
        public List<Claimant> Members { get; } = [];

        public int Served { get; set; }
    }
}
