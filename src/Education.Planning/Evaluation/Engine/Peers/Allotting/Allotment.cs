using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Places shared among claimants, all with a claim above 0.</summary>
internal sealed class Allotment
{
    private Allotment(List<Claimant> claimants, BigInteger total, Rational sum, IAllotRule rule)
    {
        Claimants = claimants;
        Total = total;
        Sum = sum;
        Rule = rule;
    }

    public List<Claimant> Claimants { get; }

    public BigInteger Total { get; }

    public Rational Sum { get; }

    /// <summary>How the next place of a claimant is weighed against that of another.</summary>
    public IAllotRule Rule { get; }

    /// <summary>The place that was given last, and how many the claimant had before it; null when none was given.</summary>
    public (Claimant Who, BigInteger Has)? Last { get; private set; }

    /// <summary>The place that would be given next.</summary>
    public (Claimant Who, BigInteger Has)? Next { get; private set; }

    /// <summary>How many of the open claimants can have one more place.</summary>
    public BigInteger Open => Claimants.Exists(c => c.IsOpen) ? Total - Claimants.Aggregate(BigInteger.Zero, (sum, c) => sum + c.Places) : BigInteger.Zero;

    /// <summary>Shares places; ties between claimants are broken by the order that is given.</summary>
    public static Allotment Of(AllotMethod method, List<Claimant> claimants, BigInteger total, Comparison<Claimant> ties)
    {
        var sum = claimants.Aggregate(Rational.Zero, (all, c) => all + c.Claim);
        if (method == AllotMethod.Quota)
            return Filled(new(claimants, total, sum, new DivisorRule(AllotMethod.Dhondt)), a => QuotaMethod.Fill(a, ties));
        if (method == AllotMethod.LargestRemainder)
            return Filled(new(claimants, total, sum, new RemainderRule(total, sum)), a => LargestRemainder.Fill(a, ties));
        return Filled(new(claimants, total, sum, new DivisorRule(method)), a => DivisorMethod.Fill(a, ties));
    }

    /// <summary>The quota of a claimant: its exact part of all places.</summary>
    public Rational QuotaOf(Claimant claimant) => claimant.Claim / Sum * Rational.Of(Total, BigInteger.One);

    /// <summary>Gives the last places in the order of their weight; where a tie is left that cannot be served whole, its claimants are open.</summary>
    public static void GiveLast(IEnumerable<Claimant> inOrder, BigInteger places, Comparison<Claimant> order)
    {
        foreach (var tied in Runs(inOrder, order))
        {
            if (places.IsZero)
                return;
            foreach (var claimant in tied)
            {
                claimant.Places += places >= tied.Count ? 1 : 0;
                claimant.IsOpen = places < tied.Count;
            }
            places -= BigInteger.Min(places, tied.Count);
        }
    }

    /// <summary>Notes the places on both sides of the line, out of those that were given last by each claimant and those that each would get next.</summary>
    public void DrawLine(IEnumerable<(Claimant Who, BigInteger Has)> given, IEnumerable<(Claimant Who, BigInteger Has)> missed)
    {
        var order = Comparer<(Claimant Who, BigInteger Has)>.Create((a, b) => Rule.Compare(a.Who.Claim, a.Has, b.Who.Claim, b.Has));
        foreach (var place in given)
            Last = Last is { } last && order.Compare(place, last) <= 0 ? last : place;
        foreach (var place in missed)
            Next = Next is { } next && order.Compare(place, next) >= 0 ? next : place;
    }

    private static IEnumerable<List<Claimant>> Runs(IEnumerable<Claimant> inOrder, Comparison<Claimant> order)
    {
        var run = new List<Claimant>();
        foreach (var claimant in inOrder)
        {
            if (run.Count > 0 && order(run[0], claimant) != 0)
            {
                yield return run;
                run = [];
            }
            run.Add(claimant);
        }
        if (run.Count > 0)
            yield return run;
    }

    private static Allotment Filled(Allotment empty, Action<Allotment> fill)
    {
        if (empty.Claimants.Count > 0)
            fill(empty);
        return empty;
    }
}
