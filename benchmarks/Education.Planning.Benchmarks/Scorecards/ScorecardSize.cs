namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>A size of the scorecard workload, with the checksum of its answer.</summary>
public sealed record ScorecardSize(string Name, int Units, int Indicators, int Groups, int Districts, string Checksum)
{
    public static readonly ScorecardSize S = new("S", 1_000, 20, 4, 10, "4153136470-247778868-620000-16020338431-5082449");
    public static readonly ScorecardSize M = new("M", 10_000, 50, 6, 50, "41543927741-24421844775-6423092-246177865935-118169781");
    public static readonly ScorecardSize L = new("L", 100_000, 100, 8, 200, "416979958063-2355913844222-71891496-3260088888163-1860747538");
    public static readonly ScorecardSize XL = new("XL", 1_000_000, 100, 8, 1_000, "4173229494846-236245519889074-720212181-32608750131908-46563208765");

    public static ScorecardSize Named(string name) => new[] { S, M, L, XL }.First(size => size.Name == name);

    public override string ToString() => Name;
}
