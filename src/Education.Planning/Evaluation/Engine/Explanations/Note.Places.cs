namespace Education.Planning.Evaluation;

/// <content>Places that are shared among peers.</content>
internal sealed partial class Note
{
    /// <summary>The candidates in their order and the line between those with a place and those without.</summary>
    public void Select(Step.Select step, PeerOrder order, IReadOnlyList<Peer> candidates, SelectionLine line, IReadOnlyList<Cell> result)
    {
        var at = candidates.ToList().FindIndex(p => p.Row == row);
        if (at < 0)
            return;
        var own = candidates[at];
        Before = ResultValue.Of(own.Values[0]);
        var place = 1 + candidates.Count(c => order.Compare(c.Values, own.Values) < 0);
        Say(Phrases.PlaceForPlaces, place, candidates.Count, line.Places);
        var tied = Enumerable.Range(line.TiedFrom, line.TiedTo - line.TiedFrom).ToList();
        if (tied.Count > 0)
            Add(Phrases.Fill(Phrases.TiedAtLine, string.Join(", ", tied.Take(MostNamed).Select(i => NameOf(candidates[i])))));
        else if (line.Chosen > 0 && line.Chosen < candidates.Count)
            Add(at < line.Chosen ? At(Phrases.FirstOut, candidates[line.Chosen]) : At(Phrases.LastIn, candidates[line.Chosen - 1]));
        if (line.LeftOver.Sign > 0)
            Add(Phrases.Fill(Phrases.LeftOver, line.LeftOver));
        foreach (var i in tied.Append(line.TiedFrom - 1).Append(line.TiedTo).Concat(tied.Count == 0 ? [line.Chosen - 1, line.Chosen] : []).Where(i => i >= 0 && i < candidates.Count && i != at && candidates.Count > line.Chosen).Distinct().Order())
            Candidate(step.Then, candidates[i], own, result[candidates[i].Row]);
    }

    /// <summary>That a row takes no part, and why.</summary>
    public void Outside(int member, Expression where, Cell isIn)
    {
        if (member != row)
            return;
        Add(Phrases.TakesNoPart);
        if (Condition(run.Scheme.Bound[where], column.Level, row, isIn).Because is { } because)
            Add(because);
    }

    private void Candidate(ValueList<TieBreaker> then, Peer peer, Peer own, Cell result)
    {
        var name = NameOf(peer);
        LocalizedText? because = PeerOrder.DeciderOf(own.Values, peer.Values) switch
        {
            null => Phrases.Fill(Phrases.TiedWith, NameOf(own)),
            0 => Compared(peer.Values[0], own.Values[0]),
            { } i => Phrases.Fill(Phrases.TieBroken, name, then[i - 1].Of.ToString(), own.Values[i], peer.Values[i]),
        };
        items.Add(new()
        {
            Name = name,
            Standing = !result.IsPresent ? ItemStanding.Open : result.IsYes ? ItemStanding.Holds : ItemStanding.Fails,
            Cell = peer.Values[0],
            Distance = own.Values[0].Kind == ColumnKind.Number ? Rational.Abs(own.Values[0].Number - peer.Values[0].Number).ToDecimal() : null,
            Because = because,
        });
    }

    private LocalizedText At(LocalizedText phrase, Peer peer) => Phrases.Fill(phrase, NameOf(peer), peer.Values[0]);

    private string NameOf(Peer peer) => run.Population.RowsOf(column.Level)[peer.Row];
}
