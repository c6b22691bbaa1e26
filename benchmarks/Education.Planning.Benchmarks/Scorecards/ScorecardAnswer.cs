using System.Globalization;

namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>Everything that a run of the workload stores.</summary>
public sealed class ScorecardAnswer(ScorecardSize size)
{
    public const int Vetoed = 5, NoGroup = 6, Grades = 7;

    /// <summary>The score of each group of each unit, group by group; −1 where the group does not count.</summary>
    public int[][] Groups { get; } = [.. Enumerable.Range(0, size.Groups).Select(_ => new int[size.Units])];

    public int[] Totals { get; } = new int[size.Units];

    public int[] Places { get; } = new int[size.Units];

    public byte[] GradesOfUnits { get; } = new byte[size.Units];

    public DistrictRow[] Districts { get; } = [.. Enumerable.Range(0, size.Districts).Select(_ => new DistrictRow())];

    public string Checksum()
    {
        long totals = 0, places = 0, grades = 0, groups = 0, districts = 0;
        for (var u = 0; u < size.Units; u++)
        {
            totals += (long)Totals[u] * ((u % 1009) + 1);
            places += (long)Places[u] * ((u % 997) + 1);
            grades += (long)GradesOfUnits[u] * ((u % 991) + 1);
            for (var g = 0; g < size.Groups; g++)
                groups += Groups[g][u] < 0 ? 0 : (long)Groups[g][u] * ((((long)u * size.Groups) + g) % 983 + 1);
        }
        for (var d = 0; d < size.Districts; d++)
            districts += (d + 1L) * Districts[d].Sum;
        return string.Create(CultureInfo.InvariantCulture, $"{totals}-{places}-{grades}-{groups}-{districts}");
    }

    /// <summary>Throws when the answer is wrong.</summary>
    public void Check(string who)
    {
        if (Checksum() != size.Checksum)
            throw new InvalidOperationException($"{who} gives {Checksum()} at {size}, not {size.Checksum}.");
    }
}
