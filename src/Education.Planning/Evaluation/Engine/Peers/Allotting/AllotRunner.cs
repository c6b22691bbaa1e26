using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Shares places among each group of peers.</summary>
internal static class AllotRunner
{
    public static Cell[] Run(Run run, CompiledColumn column, Step.Allot step, int period, Note? note = null) => PeerGroups.Fill(run, column, (group, members, result) =>
    {
        var order = new PeerOrder(Best.High, step.Then);
        var peers = PeerGroups.TakingPart(run, column, step.Of, members, period, Cell.Of(Rational.Zero), result, note)
            .Select(c => new Peer(c.Row, order.ValuesOf(c.Value, run, column.Level, c.Row, period))).ToList();
        var total = run.Evaluate(step.Total, PeerGroups.LevelOf(step), group, period);
        var claimants = peers.Where(p => p.Values[0].Number.Sign > 0).Select(p => new Claimant(p)).ToList();
        if (FaultOf(step, total, peers, claimants.Count) is { } fault)
        {
            foreach (var peer in peers)
                result[peer.Row] = fault;
            if (fault.Reason == Phrases.NothingClaims)
                PeerGroups.ReportLeft(run, column, group, period, total.Number.Numerator, total.Number.Numerator);
            return;
        }
        foreach (var peer in peers)
            result[peer.Row] = Cell.Of(Rational.Zero);
        var allotment = Allotment.Of(step.Method, claimants, total.Number.Numerator, (a, b) => order.CompareTies(a.Peer.Values, b.Peer.Values));
        foreach (var claimant in claimants)
            result[claimant.Peer.Row] = claimant.IsOpen ? Cell.Absent(ValueState.Undecided, Phrases.TiedForPlaces) : Cell.Of(Rational.Of(claimant.Places, BigInteger.One));
        PeerGroups.ReportTie(run, column, group, period, claimants.Where(c => c.IsOpen).Select(c => c.Peer), allotment.Open);
        if (claimants.Count == 0)
            PeerGroups.ReportLeft(run, column, group, period, allotment.Total, allotment.Total);
        note?.Allot(step, peers, allotment);
    });

    private static Cell? FaultOf(Step.Allot step, Cell total, List<Peer> peers, int claimants) => total switch
    {
        { IsPresent: false } => total,
        { Number.Sign: < 0 } => Undecided(Phrases.PlacesBelowZero),
        _ when peers.Exists(p => p.Values[0].Number.Sign < 0) => Undecided(Phrases.ClaimBelowZero),
        { Number.IsZero: false } when claimants == 0 && peers.Count > 0 => Undecided(Phrases.NothingClaims),
        _ when step.Method == AllotMethod.Quota && total.Number > QuotaMethod.MostPlaces => Undecided(Phrases.TooManyPlaces),
        _ => null,
    };

    private static Cell Undecided(LocalizedText reason) => Cell.Absent(ValueState.Undecided, reason);
}
