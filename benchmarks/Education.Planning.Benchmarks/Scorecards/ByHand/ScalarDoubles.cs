namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>The plain loop over columns of doubles, NaN where a value is missing: what most people would write by hand. The baseline of all ratios.</summary>
public sealed class ScalarDoubles
{
    private readonly ScorecardData data;
    private readonly ByHandRules rules;
    private readonly double[][] values;
    private readonly double[][] baselines;
    private readonly double[] targets;
    private readonly double[] gates;
    private readonly double[][] thresholds;

    public ScalarDoubles(ScorecardData data)
    {
        this.data = data;
        rules = new(data);
        values = [.. data.Values.Select(Doubles)];
        baselines = [.. data.Baselines.Select(b => b is null ? [] : Doubles(b))];
        targets = [.. rules.TargetQuarters.Select(t => t / 4.0)];
        gates = [.. rules.GateQuarters.Select(t => t / 4.0)];
        thresholds = [.. rules.Thresholds.Select(t => t.Select(q => q / 4.0).ToArray())];
        Answer = new(data.Rules.Size);
    }

    public ScorecardAnswer Answer { get; }

    public static double[] Doubles(short[] quarters) => [.. quarters.Select(q => q == ScorecardData.Missing ? double.NaN : q / 4.0)];

    public ScorecardAnswer Run()
    {
        Score(0, data.Pupils.Length);
        Finish.Run(data, Answer);
        return Answer;
    }

    /// <summary>The same with the units split over two threads.</summary>
    public ScorecardAnswer RunOnTwoThreads()
    {
        var half = data.Pupils.Length / 2;
        Parallel.Invoke(() => Score(0, half), () => Score(half, data.Pupils.Length));
        Finish.Run(data, Answer);
        return Answer;
    }

    private void Score(int from, int to)
    {
        for (var u = from; u < to; u++)
        {
            double sum = 0, weight = 0;
            bool isWeak = false, isVetoed = false;
            for (var g = 0; g < rules.Groups; g++)
            {
                double weighted = 0, scored = 0, whole = 0;
                for (var j = rules.Starts[g]; j < rules.Starts[g + 1]; j++)
                {
                    whole += rules.Weights[j];
                    var v = values[j][u];
                    if (double.IsNaN(v))
                        continue;
                    if (rules.AreGates[j] && (rules.Kinds[j] == IndicatorKind.Deduct ? v > gates[j] : v < gates[j]))
                        isVetoed = true;
                    var q = ScoreOf(j, u, v);
                    if (double.IsNaN(q))
                        continue;
                    weighted += rules.Weights[j] * q;
                    scored += rules.Weights[j];
                    if (rules.AreKeys[j] && q < 3000)
                        isWeak = true;
                }
                if (scored > 0 && 2 * scored >= whole)
                {
                    var score = Math.Min(10_000, Math.Floor((weighted / scored) + 0.5));
                    Answer.Groups[g][u] = (int)score;
                    sum += rules.GroupWeights[g] * score;
                    weight += rules.GroupWeights[g];
                }
                else
                {
                    Answer.Groups[g][u] = -1;
                }
            }
            var total = weight == 0 ? 0 : Math.Floor((sum / weight) + 0.5);
            if (isWeak)
                total = Math.Min(total, 7999);
            Answer.Totals[u] = (int)total;
            Answer.GradesOfUnits[u] = Finish.GradeOf((int)total, isVetoed, weight > 0);
        }
    }

    private double ScoreOf(int j, int u, double v)
    {
        switch (rules.Kinds[j])
        {
            case IndicatorKind.Linear:
                return Math.Min(rules.Caps[j], Math.Floor((10_000 * v / targets[j]) + 0.5));
            case IndicatorKind.Band:
                var band = 0;
                foreach (var threshold in thresholds[j])
                    band += v >= threshold ? 1 : 0;
                return ScorecardRules.BandScores[band];
            case IndicatorKind.Deduct:
                return Math.Max(0, 10_000 - (rules.Penalties[j] * v));
            default:
                var b = baselines[j][u];
                return Math.Clamp(Math.Floor(6000 + (20_000 * (v - b) / b) + 0.5), 0, 10_000);
        }
    }
}
