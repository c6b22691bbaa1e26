namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>The constants of the workload: kinds, weights, targets, thresholds. Everything comes from one hash.</summary>
public sealed class ScorecardRules(ScorecardSize size)
{
    public const int Top = 10_000;

    public static readonly int[] BandScores = [2000, 5000, 7000, 8500, 10_000];

    private static readonly int[] BandStarts = [52, 58, 72, 86];

    public ScorecardSize Size { get; } = size;

    /// <summary>The hash of the workload: 32 bits, wrapping.</summary>
    public static uint Hash(int a, int b, int salt) => unchecked(Mix(((uint)a * 0x9E3779B1) ^ Mix(((uint)b * 0x85EBCA77) + ((uint)salt * 0xC2B2AE3D) + 20260701)));

    public static IndicatorKind KindOf(int j) => (j % 10) switch { < 4 => IndicatorKind.Linear, < 7 => IndicatorKind.Band, < 9 => IndicatorKind.Deduct, _ => IndicatorKind.Growth };

    public int GroupOf(int j) => j * Size.Groups / Size.Indicators;

    public static int WeightOf(int j) => 1 + (int)(Hash(j, 0, 101) % 9);

    public static int GroupWeightOf(int g) => 5 + (int)(Hash(g, 0, 102) % 20);

    /// <summary>Four times the target; odd.</summary>
    public static int TargetQuartersOf(int j) => (2 * (120 + (int)(Hash(j, 0, 103) % 80))) + 1;

    public static int CapOf(int j) => j % 3 == 0 ? 12_000 : Top;

    /// <summary>Four times a threshold of a band.</summary>
    public static int ThresholdQuartersOf(int j, int place) => (4 * BandStarts[place]) + (int)(Hash(j, 0, 104) % 8);

    public static int PenaltyOf(int j) => 200 + (100 * (int)(Hash(j, 0, 105) % 9));

    public static bool IsKey(int j) => j % 20 == 4;

    public static bool IsGate(int j) => j % 25 == 7;

    /// <summary>Four times the limit of a gate: a deduction fails above it, another indicator below.</summary>
    public static int GateQuartersOf(int j) => KindOf(j) == IndicatorKind.Deduct ? 16 : TargetQuartersOf(j) * 61 / 100;

    public IEnumerable<int> IndicatorsOf(IndicatorKind kind) => Enumerable.Range(0, Size.Indicators).Where(j => KindOf(j) == kind);

    public IEnumerable<int> IndicatorsOf(int group) => Enumerable.Range(0, Size.Indicators).Where(j => GroupOf(j) == group);

    private static uint Mix(uint h)
    {
        unchecked
        {
            h ^= h >> 16;
            h *= 0x85EBCA6B;
            h ^= h >> 13;
            h *= 0xC2B2AE35;
            return h ^ (h >> 16);
        }
    }
}
