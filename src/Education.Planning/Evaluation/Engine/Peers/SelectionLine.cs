using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Where the line runs through ordered candidates: the first <paramref name="Chosen"/> have a place, those before <paramref name="OpenTo"/> after them cannot be decided, the rest have none.</summary>
/// <param name="Places">How many places there are.</param>
/// <param name="Chosen">How many candidates have one.</param>
/// <param name="OpenTo">Up to which candidate a tie leaves it open; the same as <paramref name="Chosen"/> when it is open for none.</param>
/// <param name="TiedFrom">The first of the candidates that are tied across the line.</param>
/// <param name="TiedTo">The candidate after the last of them; the same as <paramref name="TiedFrom"/> when there is no tie.</param>
internal readonly record struct SelectionLine(BigInteger Places, int Chosen, int OpenTo, int TiedFrom, int TiedTo)
{
    /// <summary>How many places nobody has; of a tie that is open, none.</summary>
    public BigInteger LeftOver => OpenTo > Chosen ? BigInteger.Zero : BigInteger.Max(0, Places - Chosen);

    public static SelectionLine Draw(List<Peer> candidates, PeerOrder order, BigInteger places, LineTies ties)
    {
        if (places >= candidates.Count)
            return new(places, candidates.Count, candidates.Count, 0, 0);
        int from = (int)places, to = from;
        while (from > 0 && order.Compare(candidates[from - 1].Values, candidates[(int)places].Values) == 0)
            from--;
        if (from == (int)places)
            return new(places, from, from, from, from);
        while (to < candidates.Count && order.Compare(candidates[from].Values, candidates[to].Values) == 0)
            to++;
        return ties switch
        {
            LineTies.Include => new(places, to, to, from, to),
            LineTies.Exclude => new(places, from, from, from, to),
            _ => new(places, from, to, from, to),
        };
    }

    public bool IsOpen(int candidate) => candidate >= Chosen && candidate < OpenTo;

    public bool IsTied(int candidate) => candidate >= TiedFrom && candidate < TiedTo;
}
