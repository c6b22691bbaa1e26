namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>What the workload tells of a district.</summary>
public sealed class DistrictRow
{
    public long Mean { get; set; }

    public int Lowest { get; set; } = int.MaxValue;

    public int Highest { get; set; }

    public int[] Counts { get; } = new int[ScorecardAnswer.Grades];

    /// <summary>Its part of the checksum.</summary>
    public long Sum => (7 * Mean) + (3 * Highest) + Lowest + (11 * Counts[0]) + (13 * Counts[ScorecardAnswer.Vetoed]);
}
