using System.Runtime.Intrinsics;

namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>The fastest that was found by hand: vectors of eight doubles, tiles of 1,024 units, masks instead of branches. The limit that fast mode is measured against.</summary>
public sealed class SimdDoubles
{
    private const int Tile = 1024;

    private readonly ScorecardData data;
    private readonly ByHandRules rules;
    private readonly double[][] values;
    private readonly double[][] baselines;
    private readonly ScorecardAnswer answer;

    public SimdDoubles(ScorecardData data)
    {
        this.data = data;
        rules = new(data);
        answer = new(data.Rules.Size);
        values = [.. data.Values.Select(Padded)];
        baselines = [.. data.Baselines.Select(b => b is null ? [] : Padded(b))];
    }

    public ScorecardAnswer Run()
    {
        ScoreTiles(0, data.Pupils.Length);
        Finish.Run(data, answer);
        return answer;
    }

    public ScorecardAnswer RunOnTwoThreads()
    {
        var half = data.Pupils.Length / Tile / 2 * Tile;
        Parallel.Invoke(() => ScoreTiles(0, half), () => ScoreTiles(half, data.Pupils.Length));
        Finish.Run(data, answer);
        return answer;
    }

    private void ScoreTiles(int first, int last)
    {
        for (var from = first; from < last; from += Tile)
            Score(from, Math.Min(Tile, last - from));
    }

    private static double[] Padded(short[] quarters)
    {
        var doubles = new double[(quarters.Length + Tile - 1) / Tile * Tile];
        ScalarDoubles.Doubles(quarters).CopyTo(doubles, 0);
        return doubles;
    }

    private void Score(int from, int count)
    {
        Span<double> sum = stackalloc double[Tile], weight = stackalloc double[Tile], weighted = stackalloc double[Tile], scored = stackalloc double[Tile];
        Span<double> weak = stackalloc double[Tile], vetoed = stackalloc double[Tile];
        sum.Clear();
        weight.Clear();
        weak.Clear();
        vetoed.Clear();
        for (var g = 0; g < rules.Groups; g++)
        {
            weighted.Clear();
            scored.Clear();
            double whole = 0;
            for (var j = rules.Starts[g]; j < rules.Starts[g + 1]; j++)
            {
                whole += rules.Weights[j];
                ScoreColumn(j, from, weighted, scored, weak, vetoed);
            }
            CloseGroup(g, from, count, whole, weighted, scored, sum, weight);
        }
        for (var i = 0; i < count; i++)
        {
            var total = weight[i] == 0 ? 0 : (int)Math.Floor((sum[i] / weight[i]) + 0.5);
            if (weak[i] != 0)
                total = Math.Min(total, 7999);
            answer.Totals[from + i] = total;
            answer.GradesOfUnits[from + i] = Finish.GradeOf(total, vetoed[i] != 0, weight[i] > 0);
        }
    }

    private void ScoreColumn(int j, int from, Span<double> weighted, Span<double> scored, Span<double> weak, Span<double> vetoed)
    {
        var column = values[j].AsSpan(from, Tile);
        var baseline = baselines[j] is { Length: > 0 } before ? before.AsSpan(from, Tile) : default;
        var w = Vector512.Create((double)rules.Weights[j]);
        var gate = Vector512.Create(rules.GateQuarters[j] / 4.0);
        var scale = Vector512.Create(10_000 / (rules.TargetQuarters[j] / 4.0));
        var (cap, penalty, one) = (Vector512.Create((double)rules.Caps[j]), Vector512.Create((double)rules.Penalties[j]), Vector512.Create(1.0));
        for (var i = 0; i < Tile; i += Vector512<double>.Count)
        {
            var v = Vector512.Create<double>(column[i..]);
            var q = rules.Kinds[j] switch
            {
                IndicatorKind.Linear => Vector512.Min(cap, Vector512.Floor((v * scale) + Vector512.Create(0.5))),
                IndicatorKind.Band => Band(j, v),
                IndicatorKind.Deduct => Vector512.Max(Vector512<double>.Zero, Vector512.Create(10_000.0) - (penalty * v)),
                _ => Growth(v, Vector512.Create<double>(baseline[i..])),
            };
            var isScored = Vector512.Equals(q, q) & Vector512.Equals(v, v);
            (Vector512.Create<double>(weighted[i..]) + (isScored & (w * q))).CopyTo(weighted[i..]);
            (Vector512.Create<double>(scored[i..]) + (isScored & w)).CopyTo(scored[i..]);
            if (rules.AreKeys[j])
                (Vector512.Create<double>(weak[i..]) + (Vector512.LessThan(q, Vector512.Create(3000.0)) & isScored & one)).CopyTo(weak[i..]);
            if (rules.AreGates[j])
                (Vector512.Create<double>(vetoed[i..]) + ((rules.Kinds[j] == IndicatorKind.Deduct ? Vector512.GreaterThan(v, gate) : Vector512.LessThan(v, gate)) & one)).CopyTo(vetoed[i..]);
        }
    }

    private Vector512<double> Band(int j, Vector512<double> v)
    {
        var q = Vector512.Create((double)ScorecardRules.BandScores[0]);
        for (var place = 0; place < 4; place++)
            q = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(v, Vector512.Create(rules.Thresholds[j][place] / 4.0)), Vector512.Create((double)ScorecardRules.BandScores[place + 1]), q);
        return q;
    }

    private static Vector512<double> Growth(Vector512<double> v, Vector512<double> b)
    {
        var q = Vector512.Floor(Vector512.Create(6000.5) + (Vector512.Create(20_000.0) * (v - b) / b));
        return Vector512.Min(Vector512.Max(q, Vector512<double>.Zero), Vector512.Create(10_000.0));
    }

    private void CloseGroup(int g, int from, int count, double whole, Span<double> weighted, Span<double> scored, Span<double> sum, Span<double> weight)
    {
        var groupWeight = Vector512.Create((double)rules.GroupWeights[g]);
        Span<double> scores = stackalloc double[Tile];
        for (var i = 0; i < Tile; i += Vector512<double>.Count)
        {
            var w = Vector512.Create<double>(scored[i..]);
            var counts = Vector512.GreaterThan(w, Vector512<double>.Zero) & Vector512.GreaterThanOrEqual(w + w, Vector512.Create(whole));
            var score = Vector512.Min(Vector512.Create(10_000.0), Vector512.Floor((Vector512.Create<double>(weighted[i..]) / w) + Vector512.Create(0.5)));
            Vector512.ConditionalSelect(counts, score, Vector512.Create(-1.0)).CopyTo(scores[i..]);
            (Vector512.Create<double>(sum[i..]) + (counts & (groupWeight * score))).CopyTo(sum[i..]);
            (Vector512.Create<double>(weight[i..]) + (counts & groupWeight)).CopyTo(weight[i..]);
        }
        for (var i = 0; i < count; i++)
            answer.Groups[g][from + i] = (int)scores[i];
    }
}
