using Education.Planning.Responsibility;

namespace Education.Planning.Evaluation;

/// <summary>Sorts the results of a scorecard under the statements that bind to their targets.</summary>
internal static class StatementGathering
{
    public static StatementScorecard Of(StatementCascade cascade, Scorecard card) => new()
    {
        Cascade = cascade,
        Scorecard = card,
        Statements = [.. cascade.Layers.Select(layer => Gather(layer, card))],
    };

    private static StatementResult Gather(StatementLayer layer, Scorecard card)
    {
        var paths = layer.Items.SelectMany(item => item.Targets).Select(target => target.Path.Text).ToHashSet(StringComparer.Ordinal);
        ValueList<TargetResult> results = [.. card.Results.Where(result => paths.Contains(TargetOf(result.Path.Text)))];
        var judged = results.Select(result => (Result: result, Units: result.Units.GroupBy(unit => unit.Organization).ToDictionary(same => same.Key, same => same.First().Outcome))).ToList();
        return new(layer, results, [.. layer.Pairs.Select(pair => new PairResult(pair, [.. judged.Select(one => For(pair, one.Result, one.Units)).OfType<PairTargetResult>()]))]);
    }

    /// <summary>The place of the target to which a milestone belongs; of a target its own.</summary>
    private static string TargetOf(string path)
    {
        var at = path.LastIndexOf("/milestones/", StringComparison.Ordinal);
        return at < 0 ? path : path[..at];
    }

    private static PairTargetResult? For(StatementPair pair, TargetResult result, Dictionary<Key, TargetOutcome> units)
        => units.Count == 0 ? new(result, result.Outcome)
            : units.TryGetValue(pair.Lower, out var outcome) || units.TryGetValue(pair.Upper, out outcome) ? new(result, outcome)
            : null;
}
