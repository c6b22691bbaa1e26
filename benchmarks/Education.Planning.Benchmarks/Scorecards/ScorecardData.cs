namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>The observed values of the workload, column by column, in quarters; −1 where a value is missing.</summary>
public sealed class ScorecardData
{
    /// <summary>Stands for a value that is missing.</summary>
    public const short Missing = -1;

    public ScorecardData(ScorecardSize size)
    {
        Rules = new(size);
        var units = size.Units;
        (Districts, Pupils) = (new int[units], new int[units]);
        var isPoor = new bool[units];
        for (var u = 0; u < units; u++)
        {
            Districts[u] = (int)(ScorecardRules.Hash(u, 0, 203) % (uint)size.Districts);
            Pupils[u] = 60 + (int)(ScorecardRules.Hash(u, 0, 204) % 2400);
            isPoor[u] = ScorecardRules.Hash(u, 0, 201) % 100 == 0;
        }
        Values = new short[size.Indicators][];
        Baselines = new short[size.Indicators][];
        for (var j = 0; j < size.Indicators; j++)
            Fill(j, units, isPoor);
    }

    public ScorecardRules Rules { get; }

    public int[] Districts { get; }

    public int[] Pupils { get; }

    /// <summary>The values of each indicator.</summary>
    public short[][] Values { get; }

    /// <summary>The baselines of each indicator; null but for growth.</summary>
    public short[]?[] Baselines { get; }

    private void Fill(int j, int units, bool[] isPoor)
    {
        var (kind, target) = (ScorecardRules.KindOf(j), ScorecardRules.TargetQuartersOf(j));
        var values = Values[j] = new short[units];
        var baselines = Baselines[j] = kind == IndicatorKind.Growth ? new short[units] : null;
        for (var u = 0; u < units; u++)
        {
            var baseline = (2 * (80 + (int)(ScorecardRules.Hash(u, j, 302) % 120))) + 1;
            values[u] = ScorecardRules.Hash(u, j, 202) % 1000 < (isPoor[u] ? 450u : 50u) ? Missing : (short)ValueOf(kind, target, baseline, ScorecardRules.Hash(u, j, 301));
            if (baselines is not null)
                baselines[u] = ScorecardRules.Hash(u, j, 205) % 1000 < 30 ? Missing : (short)baseline;
        }
    }

    private static long ValueOf(IndicatorKind kind, int target, int baseline, uint h) => kind switch
    {
        IndicatorKind.Linear => (target * 6 / 10) + (h % ((target * 6 / 10) + 1)),
        IndicatorKind.Band => 200 + (h % 201),
        IndicatorKind.Deduct => 4 * IncidentsOf(h),
        _ => (baseline * 85 / 100) + (h % ((baseline * 35 / 100) + 1)),
    };

    private static long IncidentsOf(uint h) => (h % 100) switch { < 55 => 0, < 80 => 1, < 92 => 2, < 97 => 3, < 99 => 4, _ => 5 + ((h >> 8) % 4) };
}
