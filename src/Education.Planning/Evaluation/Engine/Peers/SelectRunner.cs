using System.Globalization;
using System.Numerics;

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
        if (period > 0)
            return;
        var path = SchemeCompiler.PathOf(column.Step!);
        var upper = run.Population.RowsOf(PeerGroups.LevelOf(column.Step!))[group];
        if (line.OpenTo > line.Chosen)
            run.Report(EvaluationDiagnostics.TiedForPlaces.At(path, column.Name, upper, Names(run, column, candidates.GetRange(line.Chosen, line.OpenTo - line.Chosen)), Whole(line.Places - line.Chosen)));
        else if (line.LeftOver.Sign > 0)
            run.Report(EvaluationDiagnostics.PlacesLeftOver.At(path, column.Name, upper, Whole(line.LeftOver), Whole(line.Places)));
    }

    private static string Whole(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Names(Run run, CompiledColumn column, IEnumerable<Peer> peers) => string.Join(", ", peers.Select(p => run.Population.RowsOf(column.Level)[p.Row]));
}
