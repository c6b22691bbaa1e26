namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>The constants of the workload in arrays, as somebody who writes for one scheme has them.</summary>
public sealed class ByHandRules(ScorecardData data)
{
    public int Indicators { get; } = data.Rules.Size.Indicators;

    public int Groups { get; } = data.Rules.Size.Groups;

    public IndicatorKind[] Kinds { get; } = Each(data, ScorecardRules.KindOf);

    public int[] Weights { get; } = Each(data, ScorecardRules.WeightOf);

    public int[] TargetQuarters { get; } = Each(data, ScorecardRules.TargetQuartersOf);

    public int[] Caps { get; } = Each(data, ScorecardRules.CapOf);

    public int[] Penalties { get; } = Each(data, ScorecardRules.PenaltyOf);

    public int[][] Thresholds { get; } = Each(data, j => new[] { 0, 1, 2, 3 }.Select(place => ScorecardRules.ThresholdQuartersOf(j, place)).ToArray());

    public bool[] AreKeys { get; } = Each(data, ScorecardRules.IsKey);

    public bool[] AreGates { get; } = Each(data, ScorecardRules.IsGate);

    public int[] GateQuarters { get; } = Each(data, ScorecardRules.GateQuartersOf);

    /// <summary>The first indicator of each group, and behind the last group the number of indicators.</summary>
    public int[] Starts { get; } = [.. Enumerable.Range(0, data.Rules.Size.Groups).Select(g => data.Rules.IndicatorsOf(g).First()), data.Rules.Size.Indicators];

    public int[] GroupWeights { get; } = [.. Enumerable.Range(0, data.Rules.Size.Groups).Select(ScorecardRules.GroupWeightOf)];

    private static T[] Each<T>(ScorecardData data, Func<int, T> of) => [.. Enumerable.Range(0, data.Rules.Size.Indicators).Select(of)];
}
