using Education.Planning.Responsibility;

namespace Education.Planning.Evaluation;

/// <summary>How the targets of a statement stand for one pair that signed it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Results">The targets that concern it.</param>
public sealed record PairResult(StatementPair Pair, ValueList<PairTargetResult> Results)
{
    /// <summary>How many of them have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int CountOf(TargetOutcome outcome) => Results.Count(result => result.Outcome == outcome);
}
