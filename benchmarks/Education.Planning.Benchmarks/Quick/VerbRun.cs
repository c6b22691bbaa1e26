using System.Diagnostics;
using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>What the other verbs cost beside a run: compiling, explaining, taking a change in. Checks answers, asserts no times.</summary>
public static class VerbRun
{
    public static void Run(string largest)
    {
        var (small, compiled) = Of(ScorecardSize.S);
        var evaluated = TimeOf(() => compiled.Run(small, ScorecardTable.AsOf));
        Print("S, one run", evaluated);
        var long1000 = LongScheme(1_000);
        Print("compiling 1,000 steps ÷ 100 runs of S", TimeOf(() => long1000.Compile()), (100 * evaluated.Median, 100 * evaluated.Least));

        var size = ScorecardSize.Named(largest);
        var (table, scheme) = Of(size);
        var whole = TimeOf(() => scheme.Run(table, ScorecardTable.AsOf));
        Print($"{size}, one run", whole);
        var board = scheme.Run(table, ScorecardTable.AsOf);
        var rows = new[] { "0000017", "0000990", "0000345" };
        var next = 0;
        Print($"{size}, the total of one unit explained, {board.Explain("total", rows[0]).Count} columns ÷ a run", TimeOf(() => board.Explain("total", rows[next++ % rows.Length])), whole);

        var local = ScorecardScheme.WithoutPeers(size).Compile();
        var full = TimeOf(() => local.Run(table, ScorecardTable.AsOf));
        var live = local.Follow(table, ScorecardTable.AsOf);
        var value = 60m;
        Print($"{size} without peers, one change ÷ a run", TimeOf(() => live.Update(new CellChange("v.0", rows[next++ % rows.Length], value = value == 60 ? 61 : 60))), full);
    }

    internal static (ColumnTable Table, CompiledScheme Scheme) Of(ScorecardSize size)
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

    /// <summary>Runs until the code is warm, then takes the time of a few runs.</summary>
    internal static (double Median, double Least) TimeOf(Action run)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < TimeSpan.FromSeconds(3);)
            run();
        var times = new List<double>();
        for (var watch = Stopwatch.StartNew(); times.Count < 5 || (watch.Elapsed < TimeSpan.FromSeconds(2) && times.Count < 2_000);)
        {
            var one = Stopwatch.StartNew();
            run();
            times.Add(one.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return (times[times.Count / 2], times[0]);
    }

    private static void Print(string what, (double Median, double Least) time, (double Median, double Least)? beside = null)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {time.Median:0.000} ms, least {time.Least:0.000} ms{(beside is var (median, least) ? $"; {time.Median / median:0.00000} and {time.Least / least:0.00000}" : "")}"));
}
