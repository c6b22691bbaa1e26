using System.Diagnostics;
using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>The workload from CSV on disk to ranks and districts, with the memory that it takes.</summary>
public static class StreamRun
{
    public static async Task Run(string name)
    {
        var size = ScorecardSize.Named(name);
        var path = Path.Combine(Path.GetTempPath(), $"scorecard-{name}.csv");
        Write(new(size), path);
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var scheme = ScorecardScheme.Compose(size).Compile();
        var builder = new ColumnTableBuilder(scheme);
        await using (var csv = File.OpenRead(path))
            await builder.AddCsvAsync("unit", csv);
        var table = builder.Build();
        var read = watch.Elapsed;
        var board = scheme.Run(table, ScorecardTable.AsOf, new() { Threads = 2 });
        var done = watch.Elapsed;
        var districts = board.RowsOf("district").Select((key, i) => (Key: int.Parse(key, CultureInfo.InvariantCulture), Row: i)).OrderBy(d => d.Key).Select(d => d.Row).ToArray();
        ScorecardTable.AnswerOf(board, size, districts).Check("The library, from CSV,");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size}: {new FileInfo(path).Length / 1e6:N0} MB of CSV; read in {read.TotalSeconds:0.0} s, run in {(done - read).TotalMilliseconds:N0} ms; {table.Bytes / 1e6:N0} MB of table; at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB in memory"));
        File.Delete(path);
    }

    private static void Write(ScorecardData data, string path)
    {
        using var csv = new StreamWriter(path);
        var names = Enumerable.Range(0, data.Values.Length).SelectMany(j => data.Baselines[j] is null ? new[] { $"v.{j}" } : [$"v.{j}", $"b.{j}"]);
        csv.Write($"unit,district,pupils,{string.Join(',', names)}\n");
        for (var u = 0; u < data.Pupils.Length; u++)
        {
            csv.Write(string.Create(CultureInfo.InvariantCulture, $"{u:0000000},{data.Districts[u]:0000000},{data.Pupils[u]}"));
            for (var j = 0; j < data.Values.Length; j++)
            {
                Write(csv, data.Values[j][u]);
                if (data.Baselines[j] is { } baselines)
                    Write(csv, baselines[u]);
            }
            csv.Write('\n');
        }
    }

    private static void Write(StreamWriter csv, short quarters)
    {
        csv.Write(',');
        if (quarters == ScorecardData.Missing)
            return;
        csv.Write(quarters / 4);
        csv.Write((quarters % 4) switch { 0 => "", 1 => ".25", 2 => ".5", _ => ".75" });
    }
}
