using System.Diagnostics;
using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Benchmarks.Scorecards.ByHand;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>Checks every answer and prints medians of a few runs: a look in seconds where BenchmarkDotNet takes minutes. Asserts no times.</summary>
public static class QuickRun
{
    public static void Run(IEnumerable<string> sizes)
    {
        foreach (var size in sizes.Select(ScorecardSize.Named))
        {
            var data = new ScorecardData(size);
            var contenders = Contenders(data).ToList();
            var compiled = PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(ScorecardScheme.Compose(size))).Compile();
            var table = ScorecardTable.Of(data);
            foreach (var (name, options) in Modes)
            {
                ScorecardTable.AnswerOf(compiled.Run(table, ScorecardTable.AsOf, options), size).Check(name);
                contenders.Add((name, () => { compiled.Run(table, ScorecardTable.AsOf, options); return null!; }));
            }
            foreach (var (name, run) in contenders)
            {
                run()?.Check(name);
                run();
            }
            var times = contenders.Select(c => (c.Name, Median: MedianOf(c.Run))).ToList();
            var baseline = times[0].Median;
            foreach (var (name, median) in times)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size.Name,-3} {name,-28} {median,10:0.000} ms {median / baseline,8:0.00}"));
        }
    }

    private static readonly (string Name, ColumnRunOptions Options)[] Modes =
    [
        ("library, exact", new()), ("library, doubles", new() { UsesDoubles = true }), ("library, exact, two threads", new() { Threads = 2 }),
    ];

    private static IEnumerable<(string Name, Func<ScorecardAnswer> Run)> Contenders(ScorecardData data)
    {
        yield return ("scalar doubles", new ScalarDoubles(data).Run);
        yield return ("scalar doubles, two threads", new ScalarDoubles(data).RunOnTwoThreads);
        yield return ("SIMD doubles", new SimdDoubles(data).Run);
        yield return ("scaled integers", new ScaledIntegers(data).Run);
        if (data.Pupils.Length > 10_000)
            yield break;
        yield return ("decimal", new Decimals(data).Run);
        yield return ("rule objects", new RuleObjects(data).Run);
    }

    private static double MedianOf(Func<ScorecardAnswer> run)
    {
        var times = new List<double>();
        var whole = Stopwatch.StartNew();
        while (times.Count < 3 || (whole.ElapsedMilliseconds < 1_000 && times.Count < 201))
        {
            var one = Stopwatch.StartNew();
            run();
            times.Add(one.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
