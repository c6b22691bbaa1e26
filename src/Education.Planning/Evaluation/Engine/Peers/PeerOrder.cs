namespace Education.Planning.Evaluation;

/// <summary>How peers are ordered: by their value, then by tie-breakers. The values of a row stand in that order.</summary>
internal sealed class PeerOrder(Best best, ValueList<TieBreaker> then)
{
    /// <summary>The values of a row by which it is ordered.</summary>
    public Cell[] ValuesOf(Cell value, Run run, string level, int row, int period) => [value, .. then.Select(t => run.Evaluate(t.Of, level, row, period))];

    /// <summary>The best first; rows that are equal in everything stay in the order of the population.</summary>
    public void Sort(List<Peer> peers)
        => peers.Sort((a, b) => Compare(a.Values, b.Values) is var order && order != 0 ? order : a.Row.CompareTo(b.Row));

    // A tie-breaker that is absent breaks nothing against another that is absent, and loses to one that is present.
    public int Compare(Cell[] a, Cell[] b) => Compare(a[0], b[0], best) is var order && order != 0 ? order : CompareTies(a, b);

    /// <summary>The order by what breaks ties alone.</summary>
    public int CompareTies(Cell[] a, Cell[] b)
    {
        var order = 0;
        for (var i = 1; order == 0 && i < a.Length; i++)
            order = Compare(a[i], b[i], then[i - 1].Best);
        return order;
    }

    /// <summary>Which of the values tells two rows apart; null when none does.</summary>
    public static int? DeciderOf(Cell[] a, Cell[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (Compare(a[i], b[i], Best.High) != 0)
                return i;
        }
        return null;
    }

    private static int Compare(Cell a, Cell b, Best best)
    {
        if (!a.IsPresent || !b.IsPresent)
            return b.IsPresent.CompareTo(a.IsPresent);
        return best == Best.High ? b.CompareTo(a) : a.CompareTo(b);
    }
}
