using Education.Planning.Responsibility;

namespace Education.Planning.Evaluation;

/// <summary>What came of one statement.</summary>
/// <param name="Layer">The statement with its pairs and what it binds to.</param>
/// <param name="Results">How its targets and their milestones stand, in the order of the plan.</param>
/// <param name="Pairs">How they stand for each pair, in the order of the layer.</param>
public sealed record StatementResult(StatementLayer Layer, ValueList<TargetResult> Results, ValueList<PairResult> Pairs);
