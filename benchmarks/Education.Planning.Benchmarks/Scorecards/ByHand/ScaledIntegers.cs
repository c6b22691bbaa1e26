namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>The same loop over quarters in whole numbers, exact at every step.</summary>
public sealed class ScaledIntegers(ScorecardData data)
{
    private readonly ByHandRules rules = new(data);
    private readonly ScorecardAnswer answer = new(data.Rules.Size);

    public ScorecardAnswer Run()
    {
        for (var u = 0; u < data.Pupils.Length; u++)
            Score(u);
        Finish.Run(data, answer);
        return answer;
    }

    private void Score(int u)
    {
        long sum = 0;
        var weight = 0;
        bool isWeak = false, isVetoed = false;
        for (var g = 0; g < rules.Groups; g++)
        {
            int weighted = 0, scored = 0, whole = 0;
            for (var j = rules.Starts[g]; j < rules.Starts[g + 1]; j++)
            {
                whole += rules.Weights[j];
                int v = data.Values[j][u];
                if (v < 0)
                    continue;
                if (rules.AreGates[j] && (rules.Kinds[j] == IndicatorKind.Deduct ? v > rules.GateQuarters[j] : v < rules.GateQuarters[j]))
                    isVetoed = true;
                var q = ScoreOf(j, u, v);
                if (q < 0)
                    continue;
                weighted += rules.Weights[j] * q;
                scored += rules.Weights[j];
                if (rules.AreKeys[j] && q < 3000)
                    isWeak = true;
            }
            var counts = scored > 0 && 2 * scored >= whole;
            var score = counts ? Math.Min(10_000, ((2 * weighted) + scored) / (2 * scored)) : -1;
            answer.Groups[g][u] = score;
            if (!counts)
                continue;
            sum += rules.GroupWeights[g] * score;
            weight += rules.GroupWeights[g];
        }
        answer.Totals[u] = Finish.TotalOf(sum, weight, isWeak);
        answer.GradesOfUnits[u] = Finish.GradeOf(answer.Totals[u], isVetoed, weight > 0);
    }

    /// <summary>The score; −1 where there is none.</summary>
    private int ScoreOf(int j, int u, int v)
    {
        switch (rules.Kinds[j])
        {
            case IndicatorKind.Linear:
                return Math.Min(rules.Caps[j], ((20_000 * v) + rules.TargetQuarters[j]) / (2 * rules.TargetQuarters[j]));
            case IndicatorKind.Band:
                var band = 0;
                foreach (var threshold in rules.Thresholds[j])
                    band += v >= threshold ? 1 : 0;
                return ScorecardRules.BandScores[band];
            case IndicatorKind.Deduct:
                return Math.Max(0, 10_000 - (rules.Penalties[j] * v / 4));
            default:
                int b = data.Baselines[j]![u];
                if (b < 0)
                    return -1;
                var doubled = (12_000 * b) + (40_000 * (v - b)) + b;
                return Math.Clamp(doubled < 0 ? 0 : doubled / (2 * b), 0, 10_000);
        }
    }
}
