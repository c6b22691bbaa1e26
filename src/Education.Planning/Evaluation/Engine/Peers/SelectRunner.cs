namespace Education.Planning.Evaluation;

/// <summary>Chooses the best rows of each group of peers.</summary>
internal static class SelectRunner
{
    public static Cell[] Run(Run run, CompiledColumn column, Step.Select step, int period, Note? note = null) => PeerGroups.Fill(run, column, (group, members, result) =>
    {
        var order = new PeerOrder(step.Best, step.Then);
        var places = Places(run.Evaluate(step.Places, PeerGroups.LevelOf(step), group, period));
        var candidates = PeerGroups.TakingPart(run, column, step.Of, members, period, Cell.Of(false), result, note)
            .Select(c => new Peer(c.Row, order.ValuesOf(c.Value, run, column.Level, c.Row, period))).ToList();
        order.Sort(candidates);
        if (!places.IsPresent)
        {
            foreach (var candidate in candidates)
                result[candidate.Row] = places;
            return;
        }
        var line = SelectionLine.Draw(candidates, order, places.Number.Numerator, step.Ties);
        for (var i = 0; i < candidates.Count; i++)
            result[candidates[i].Row] = line.IsOpen(i) ? Cell.Absent(ValueState.Undecided, Phrases.TiedForPlaces) : Cell.Of(i < line.Chosen);
        Report(run, column, group, period, candidates, line);
        note?.Select(step, order, candidates, line, result);
    });

    private static Cell Places(Cell places)
        => places.IsPresent && places.Number.Sign < 0 ? Cell.Absent(ValueState.Undecided, Phrases.PlacesBelowZero) : places;

    private static void Report(Run run, CompiledColumn column, int group, int period, List<Peer> candidates, SelectionLine line)
    {
        PeerGroups.ReportTie(run, column, group, period, candidates.GetRange(line.Chosen, line.OpenTo - line.Chosen), line.Places - line.Chosen);
        PeerGroups.ReportLeft(run, column, group, period, line.LeftOver, line.Places);
    }
}
