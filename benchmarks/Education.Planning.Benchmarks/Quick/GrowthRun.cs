using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Benchmarks.Scorecards.ByHand;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>Time and memory of a run from a thousand units to a million, of 100 indicators each. Every answer is that of the loop written by hand, whose checksums are published.</summary>
public static class GrowthRun
{
    private const int Indicators = 100;

    public static void Run()
    {
        (long Cells, double Time)? before = null;
        foreach (var units in new[] { 1_000, 10_000, 100_000, 1_000_000 })
        {
            var size = new ScorecardSize($"{units:N0} units", units, Indicators, 8, Math.Max(10, units / 1_000), "");
            var data = new ScorecardData(size);
            var (table, scheme) = (ScorecardTable.Of(data), ScorecardScheme.Compose(size).Compile());
            ScorecardTable.AnswerOf(scheme.Run(table, ScorecardTable.AsOf), size with { Checksum = new ScalarDoubles(data).Run().Checksum() }).Check("The library");
            var bytes = AllocatedBy(() => scheme.Run(table, ScorecardTable.AsOf));
            var (median, least) = VerbRun.TimeOf(() => scheme.Run(table, ScorecardTable.AsOf));
            var cells = (long)units * Indicators;
            var exponent = before is var (fewer, less) ? Math.Log(median / less) / Math.Log((double)cells / fewer) : double.NaN;
            // Kept are the groups' scores, the total, the grade and the place.
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{units,9:N0} units: median {median,8:0.000} ms, least {least,8:0.000} ms, {1e6 * median / cells:0.00} ns a cell, growth exponent {exponent:0.00}; table {(double)table.Bytes / table.Cells:0.00} bytes a cell, a run allocates {bytes:N0} bytes, {(double)bytes / units / (size.Groups + 3):0.0} a unit and kept step"));
            before = (cells, median);
        }
    }

    private static long AllocatedBy(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
