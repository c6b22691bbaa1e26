namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>The same loop over columns of decimals, null where a value is missing.</summary>
public sealed class Decimals(ScorecardData data)
{
    private readonly ByHandRules rules = new(data);
    private readonly ScorecardAnswer answer = new(data.Rules.Size);
    private readonly decimal?[][] values = [.. data.Values.Select(Numbers)];
    private readonly decimal?[][] baselines = [.. data.Baselines.Select(b => b is null ? [] : Numbers(b))];

    public static decimal?[] Numbers(short[] quarters) => [.. quarters.Select(q => q == ScorecardData.Missing ? default(decimal?) : q / 4m)];

    public ScorecardAnswer Run()
    {
        for (var u = 0; u < data.Pupils.Length; u++)
            Score(u);
        Finish.Run(data, answer);
        return answer;
    }

    private void Score(int u)
    {
        decimal sum = 0, weight = 0;
        bool isWeak = false, isVetoed = false;
        for (var g = 0; g < rules.Groups; g++)
        {
            decimal weighted = 0, scored = 0, whole = 0;
            for (var j = rules.Starts[g]; j < rules.Starts[g + 1]; j++)
            {
                whole += rules.Weights[j];
                if (values[j][u] is not { } v)
                    continue;
                var gate = rules.GateQuarters[j] / 4m;
                if (rules.AreGates[j] && (rules.Kinds[j] == IndicatorKind.Deduct ? v > gate : v < gate))
                    isVetoed = true;
                if (ScoreOf(j, v, baselines[j] is { Length: > 0 } before ? before[u] : null) is not { } q)
                    continue;
                weighted += rules.Weights[j] * q;
                scored += rules.Weights[j];
                if (rules.AreKeys[j] && q < 3000)
                    isWeak = true;
            }
            var counts = scored > 0 && 2 * scored >= whole;
            var score = counts ? Math.Min(10_000, Math.Floor((weighted / scored) + 0.5m)) : -1;
            answer.Groups[g][u] = (int)score;
            if (!counts)
                continue;
            sum += rules.GroupWeights[g] * score;
            weight += rules.GroupWeights[g];
        }
        var total = weight == 0 ? 0 : Math.Floor((sum / weight) + 0.5m);
        answer.Totals[u] = (int)(isWeak ? Math.Min(total, 7999) : total);
        answer.GradesOfUnits[u] = Finish.GradeOf(answer.Totals[u], isVetoed, weight > 0);
    }

    private decimal? ScoreOf(int j, decimal v, decimal? b)
    {
        switch (rules.Kinds[j])
        {
            case IndicatorKind.Linear:
                return Math.Min(rules.Caps[j], Math.Floor((10_000 * v / (rules.TargetQuarters[j] / 4m)) + 0.5m));
            case IndicatorKind.Band:
                return ScorecardRules.BandScores[rules.Thresholds[j].Count(t => v >= t / 4m)];
            case IndicatorKind.Deduct:
                return Math.Max(0, 10_000 - (rules.Penalties[j] * v));
            default:
                return b is null ? null : Math.Clamp(Math.Floor(6000 + (20_000 * (v - b.Value) / b.Value) + 0.5m), 0, 10_000);
        }
    }
}
