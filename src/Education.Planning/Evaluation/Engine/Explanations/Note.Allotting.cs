namespace Education.Planning.Evaluation;

/// <content>Places in proportion to claims.</content>
internal sealed partial class Note
{
    public void Allot(Step.Allot step, IReadOnlyList<Peer> peers, Allotment allotment)
    {
        if (peers.All(p => p.Row != row))
            return;
        Before = ResultValue.Of(peers.First(p => p.Row == row).Values[0]);
        if (allotment.Claimants.Find(c => c.Peer.Row == row) is not { } own)
        {
            Add(Phrases.NoClaim);
            return;
        }
        var open = allotment.Claimants.Where(c => c.IsOpen).ToList();
        Say(Phrases.QuotaIs, allotment.QuotaOf(own), allotment.Total);
        if (step.Method == AllotMethod.LargestRemainder)
            Add(allotment.Rule.WordsOf(own.Claim, allotment.QuotaOf(own).RoundTo(1, RoundingMode.Down).Numerator));
        else
            AddOwn(own, allotment.Rule);
        if (allotment.Last is var (last, lastHas))
            Side(Phrases.LastGiven, ItemStanding.Holds, last, own, allotment.Rule.WordsOf(last.Claim, lastHas));
        if (open.Count == 0 && allotment.Next is var (next, nextHas))
            Side(Phrases.FirstMissed, ItemStanding.Fails, next, own, allotment.Rule.WordsOf(next.Claim, nextHas));
        if (open.Count > 0)
            Add(Phrases.Fill(Phrases.TiedAtLine, string.Join(", ", open.Take(MostNamed).Select(c => NameOf(c.Peer)))));
        foreach (var claimant in open.Where(c => c != own))
            items.Add(new() { Name = NameOf(claimant.Peer), Standing = ItemStanding.Open, Cell = claimant.Peer.Values[0], Because = allotment.Rule.WordsOf(claimant.Claim, claimant.Places) });
    }

    private void AddOwn(Claimant own, IAllotRule rule)
    {
        if (own.Places > 0)
            Add(Phrases.Fill(Phrases.OwnLast, rule.WordsOf(own.Claim, own.Places - 1)));
        Add(Phrases.Fill(Phrases.OwnNext, rule.WordsOf(own.Claim, own.Places)));
    }

    private void Side(LocalizedText phrase, ItemStanding standing, Claimant claimant, Claimant own, LocalizedText words)
    {
        var name = NameOf(claimant.Peer);
        Add(Phrases.Fill(phrase, Phrases.Both(name, name), words));
        if (claimant != own)
            items.Add(new() { Name = name, Standing = standing, Cell = claimant.Peer.Values[0], Because = words });
    }
}
