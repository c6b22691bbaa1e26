namespace Education.Planning.Evaluation;

/// <summary>How one target stands for one pair.</summary>
/// <param name="Result">The result for the plan.</param>
/// <param name="Outcome">
/// Where each of several organisations must meet the target: how the lower side meets it, or, where it is not one of them, the upper side. Otherwise the outcome for the whole, which both have signed.
/// </param>
public sealed record PairTargetResult(TargetResult Result, TargetOutcome Outcome);
