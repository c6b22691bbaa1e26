namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>One object a unit and cell, one rule object an indicator, LINQ for the sums: the shape of most domain models.</summary>
public sealed class RuleObjects
{
    private readonly ScorecardData data;
    private readonly ScorecardAnswer answer;
    private readonly List<GroupRule> groups;
    private readonly List<Dictionary<int, Observed>> units;

    public RuleObjects(ScorecardData data)
    {
        this.data = data;
        answer = new(data.Rules.Size);
        groups = [.. Enumerable.Range(0, data.Rules.Size.Groups).Select(g => new GroupRule(ScorecardRules.GroupWeightOf(g), [.. data.Rules.IndicatorsOf(g).Select(RuleOf)]))];
        units = [.. Enumerable.Range(0, data.Pupils.Length).Select(u => Enumerable.Range(0, data.Rules.Size.Indicators).Where(j => data.Values[j][u] >= 0)
            .ToDictionary(j => j, j => new Observed(data.Values[j][u] / 4m, data.Baselines[j] is { } b && b[u] >= 0 ? b[u] / 4m : null)))];
    }

    private interface IRule
    {
        int Indicator { get; }

        decimal Weight { get; }

        bool IsKey { get; }

        bool Fails(Observed value);

        decimal? Score(Observed value);
    }

    public ScorecardAnswer Run()
    {
        for (var u = 0; u < units.Count; u++)
            Score(u, units[u]);
        Finish.Run(data, answer);
        return answer;
    }

    private void Score(int u, Dictionary<int, Observed> unit)
    {
        var results = groups.Select(group => new { group.Weight, Score = group.Score(unit) }).ToList();
        for (var g = 0; g < results.Count; g++)
            answer.Groups[g][u] = (int)(results[g].Score ?? -1);
        var counted = results.Where(r => r.Score is not null).ToList();
        var total = counted.Count == 0 ? 0 : Math.Floor((counted.Sum(r => r.Weight * r.Score!.Value) / counted.Sum(r => r.Weight)) + 0.5m);
        var rules = groups.SelectMany(g => g.Rules).Where(r => unit.ContainsKey(r.Indicator)).ToList();
        if (rules.Where(r => r.IsKey).Any(r => r.Score(unit[r.Indicator]) < 3000))
            total = Math.Min(total, 7999);
        answer.Totals[u] = (int)total;
        answer.GradesOfUnits[u] = Finish.GradeOf((int)total, rules.Any(r => r.Fails(unit[r.Indicator])), counted.Count > 0);
    }

    private static IRule RuleOf(int j) => ScorecardRules.KindOf(j) switch
    {
        IndicatorKind.Linear => new LinearRule(j),
        IndicatorKind.Band => new BandRule(j),
        IndicatorKind.Deduct => new DeductRule(j),
        _ => new GrowthRule(j),
    };

    private sealed record Observed(decimal Value, decimal? Baseline);

    private sealed record GroupRule(decimal Weight, List<IRule> Rules)
    {
        public decimal? Score(Dictionary<int, Observed> unit)
        {
            var scored = Rules.Where(r => unit.ContainsKey(r.Indicator)).Select(r => new { r.Weight, Score = r.Score(unit[r.Indicator]) }).Where(r => r.Score is not null).ToList();
            var weight = scored.Sum(r => r.Weight);
            return weight > 0 && 2 * weight >= Rules.Sum(r => r.Weight) ? Math.Min(10_000, Math.Floor((scored.Sum(r => r.Weight * r.Score!.Value) / weight) + 0.5m)) : null;
        }
    }

    private abstract record Rule(int Indicator) : IRule
    {
        public decimal Weight { get; } = ScorecardRules.WeightOf(Indicator);

        public bool IsKey { get; } = ScorecardRules.IsKey(Indicator);

        public virtual bool Fails(Observed value) => ScorecardRules.IsGate(Indicator) && value.Value < ScorecardRules.GateQuartersOf(Indicator) / 4m;

        public abstract decimal? Score(Observed value);
    }

    private sealed record LinearRule(int Indicator) : Rule(Indicator)
    {
        private readonly decimal target = ScorecardRules.TargetQuartersOf(Indicator) / 4m;

        public override decimal? Score(Observed value) => Math.Min(ScorecardRules.CapOf(Indicator), Math.Floor((10_000 * value.Value / target) + 0.5m));
    }

    private sealed record BandRule(int Indicator) : Rule(Indicator)
    {
        private readonly List<decimal> thresholds = [.. Enumerable.Range(0, 4).Select(place => ScorecardRules.ThresholdQuartersOf(Indicator, place) / 4m)];

        public override decimal? Score(Observed value) => ScorecardRules.BandScores[thresholds.Count(t => value.Value >= t)];
    }

    private sealed record DeductRule(int Indicator) : Rule(Indicator)
    {
        public override bool Fails(Observed value) => ScorecardRules.IsGate(Indicator) && value.Value > 4;

        public override decimal? Score(Observed value) => Math.Max(0, 10_000 - (ScorecardRules.PenaltyOf(Indicator) * value.Value));
    }

    private sealed record GrowthRule(int Indicator) : Rule(Indicator)
    {
        public override decimal? Score(Observed value)
            => value.Baseline is { } b ? Math.Clamp(Math.Floor(6000 + (20_000 * (value.Value - b) / b) + 0.5m), 0, 10_000) : null;
    }
}
