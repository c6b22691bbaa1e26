namespace Education.Planning.Evaluation;

/// <content>The place among peers.</content>
internal sealed partial class Note
{
    /// <summary>The peers in their order, with the values by which they are ordered, and the places that they got.</summary>
    public void Rank(Step.Rank step, IReadOnlyList<Peer> peers, IReadOnlyList<Cell> places)
    {
        var at = peers.ToList().FindIndex(p => p.Row == row);
        if (at < 0)
            return;
        var own = peers[at];
        Before = ResultValue.Of(own.Values[0]);
        Say(Phrases.PlaceOf, places[row], peers.Count);
        bool IsTied(int i) => places[peers[i].Row].CompareTo(places[row]) == 0;
        int first = at, last = at;
        while (first > 0 && IsTied(first - 1))
            first--;
        while (last + 1 < peers.Count && IsTied(last + 1))
            last++;
        if (first > 0)
            Neighbour(step.Then, peers[first - 1], own, ItemStanding.Better);
        for (var i = first; i <= last; i++)
        {
            if (i != at)
                Neighbour(step.Then, peers[i], own, ItemStanding.Equal);
        }
        if (last + 1 < peers.Count)
            Neighbour(step.Then, peers[last + 1], own, ItemStanding.Worse);
    }

    private void Neighbour(ValueList<TieBreaker> then, Peer peer, Peer own, ItemStanding standing)
    {
        var name = run.Population.RowsOf(column.Level)[peer.Row];
        var decider = PeerOrder.DeciderOf(own.Values, peer.Values);
        LocalizedText? because = null;
        if (standing == ItemStanding.Equal)
            Add(Phrases.Fill(Phrases.TiedWith, name));
        else if (decider is > 0 and var i)
            Add(because = Phrases.Fill(Phrases.TieBroken, name, then[i - 1].Of.ToString(), own.Values[i], peer.Values[i]));
        else if (decider == 0)
            because = Compared(peer.Values[0], own.Values[0]);
        items.Add(new()
        {
            Name = name,
            Standing = standing,
            Cell = peer.Values[0],
            Distance = own.Values[0].Kind == ColumnKind.Number ? Rational.Abs(own.Values[0].Number - peer.Values[0].Number).ToDecimal() : null,
            Because = because,
        });
    }
}
