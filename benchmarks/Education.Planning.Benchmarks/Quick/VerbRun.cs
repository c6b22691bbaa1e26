using System.Diagnostics;
using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>What the other verbs cost beside a run: compiling, explaining, taking a change in, memory, growth. Checks answers, asserts no times.</summary>
public static class VerbRun
{
    public static void Run(string largest)
    {
        var (small, compiled) = Of(ScorecardSize.S);
        var evaluated = LeastOf(() => compiled.Run(small, ScorecardTable.AsOf));
        Print("S, one run", evaluated);
        var long1000 = LongScheme(1_000);
        Print("compiling 1,000 steps ÷ 100 runs of S", LeastOf(() => long1000.Compile()), 100 * evaluated);

        var size = ScorecardSize.Named(largest);
        var (table, scheme) = Of(size);
        var whole = LeastOf(() => scheme.Run(table, ScorecardTable.AsOf));
        Print($"{size}, one run", whole);
        Memory(size, table, scheme);
        var board = scheme.Run(table, ScorecardTable.AsOf);
        var rows = new[] { "0000017", "0000990", "0000345" };
        var next = 0;
        Print($"{size}, the total of one unit explained ÷ a run", LeastOf(() => board.Explain("total", rows[next++ % rows.Length])), whole);

        var local = ScorecardScheme.WithoutPeers(size).Compile();
        var full = LeastOf(() => local.Run(table, ScorecardTable.AsOf));
        var live = local.Follow(table, ScorecardTable.AsOf);
        var value = 60m;
        Print($"{size} without peers, one change ÷ a run", LeastOf(() => live.Update(new CellChange("v.0", rows[next++ % rows.Length], value = value == 60 ? 61 : 60))), full);
        Growth(largest);
    }

    private static void Memory(ScorecardSize size, ColumnTable table, CompiledScheme scheme)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        scheme.Run(table, ScorecardTable.AsOf);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var kept = size.Groups + 3;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size}: the table takes {(double)table.Bytes / table.Cells:0.00} bytes a cell; a run allocates {bytes:N0} bytes, {(double)bytes / size.Units / kept:0.00} a unit and kept step"));
    }

    private static void Growth(string largest)
    {
        var times = new List<(double Cells, double Time)>();
        foreach (var size in new[] { ScorecardSize.M, ScorecardSize.L, ScorecardSize.XL }.TakeWhile(s => s.Units <= ScorecardSize.Named(largest).Units))
        {
            var (table, scheme) = Of(size);
            times.Add(((double)size.Units * size.Indicators, LeastOf(() => scheme.Run(table, ScorecardTable.AsOf))));
        }
        for (var i = 1; i < times.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth exponent from {times[i - 1].Cells:N0} to {times[i].Cells:N0} cells: {Math.Log(times[i].Time / times[i - 1].Time) / Math.Log(times[i].Cells / times[i - 1].Cells):0.00}"));
    }

    private static (ColumnTable Table, CompiledScheme Scheme) Of(ScorecardSize size)
    {
        var (table, scheme) = (ScorecardTable.Of(new(size)), ScorecardScheme.Compose(size).Compile());
        ScorecardTable.AnswerOf(scheme.Run(table, ScorecardTable.AsOf), size).Check("The library");
        return (table, scheme);
    }

    /// <summary>A scheme of so many steps in a row, each of the common shapes.</summary>
    public static EvaluationScheme LongScheme(int steps) => new()
    {
        Name = "Long",
        Levels = [new() { Name = "unit", Inputs = [new("x", ColumnType.Number()) { Least = 0, Most = 100 }] }],
        Steps = Enumerable.Range(0, steps).Select(i => Next(i, i == 0 ? "x" : $"s{i - 1}")).ToValueList(),
    };

    private static Step Next(int i, string before) => (i % 4) switch
    {
        0 => new Step.Calculate($"s{i}", $"{before} * 2 + 1"),
        1 => new Step.Round($"s{i}", $"{before} / 3") { Digits = 1 },
        2 => new Step.Limit($"s{i}", before) { AtLeast = 0, AtMost = 100 },
        _ => new Step.Decide($"s{i}", Outcome.From(before)) { Rules = [new($"{before} < 60", Outcome.Of(60))] },
    };

    private static double LeastOf(Action run)
    {
        run();
        var least = double.MaxValue;
        for (var (watch, times) = (Stopwatch.StartNew(), 0); times < 3 || (watch.ElapsedMilliseconds < 1_500 && times < 2_000); times++)
        {
            var one = Stopwatch.StartNew();
            run();
            least = Math.Min(least, one.Elapsed.TotalMilliseconds);
        }
        return least;
    }

    private static void Print(string what, double time, double? beside = null)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {time:0.000} ms{(beside is { } other ? $" of {other:0.000} ms, {time / other:0.00000}" : "")}"));
}
