namespace Education.Planning.Evaluation;

/// <summary>How one organisation stands to a target that each of them, or a share of them, must meet.</summary>
/// <param name="Organization">The key of the organisation.</param>
/// <param name="Outcome">Whether it meets the target.</param>
/// <param name="Actual">What was observed there; null when nothing was.</param>
public sealed record UnitResult(Key Organization, TargetOutcome Outcome, ObservedValue? Actual)
{
    /// <summary>What the organisation is called; null where no plan names it.</summary>
    public LocalizedText? Name { get; init; }
}
