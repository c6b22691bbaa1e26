using System.Diagnostics;
using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Benchmarks.Scorecards.ByHand;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>Checks every answer and prints the medians and the least of a few runs, all contenders in turn: a look in seconds where BenchmarkDotNet takes minutes. Asserts no times.</summary>
public static class QuickRun
{
    private static readonly (string Name, ColumnRunOptions Options)[] Modes =
    [
        ("library, exact", new()), ("library, doubles", new() { UsesDoubles = true }), ("library, exact, two threads", new() { Threads = 2 }),
        ("library, 128 bits", new() { Path = NumberPath.Wide }),
    ];

    public static void Run(IEnumerable<string> sizes, TimeSpan each)
    {
        foreach (var size in sizes.Select(ScorecardSize.Named))
        {
            var contenders = Contenders(new(size)).ToList();
            var times = contenders.Select(_ => new List<double>()).ToList();
            for (var watch = Stopwatch.StartNew(); times[0].Count < 3 || (watch.Elapsed < each && times[0].Count < 2_000);)
            {
                for (var i = 0; i < contenders.Count; i++)
                    times[i].Add(TimeOf(contenders[i].Run));
            }
            for (var i = 0; i < contenders.Count; i++)
            {
                times[i].Sort();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size.Name,-3} {contenders[i].Name,-28} median {times[i][times[i].Count / 2],9:0.000} ms {times[i][times[i].Count / 2] / times[0][times[0].Count / 2],6:0.00}   least {times[i][0],9:0.000} ms {times[i][0] / times[0][0],6:0.00}"));
            }
        }
    }

    /// <summary>Everybody who answers, each checked and warm.</summary>
    private static IEnumerable<(string Name, Action Run)> Contenders(ScorecardData data)
    {
        var size = data.Rules.Size;
        foreach (var (name, run) in ByHand(data))
        {
            run().Check(name);
            yield return (name, () => run());
        }
        var compiled = PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(ScorecardScheme.Compose(size))).Compile();
        var table = ScorecardTable.Of(data);
        foreach (var (name, options) in Modes)
        {
            // One compiled scheme each, for each keeps its plan.
            var own = compiled.Scheme.Compile();
            ScorecardTable.AnswerOf(own.Run(table, ScorecardTable.AsOf, options), size).Check(name);
            yield return (name, () => own.Run(table, ScorecardTable.AsOf, options));
        }
    }

    private static IEnumerable<(string Name, Func<ScorecardAnswer> Run)> ByHand(ScorecardData data)
    {
        yield return ("scalar doubles", new ScalarDoubles(data).Run);
        yield return ("scalar doubles, two threads", new ScalarDoubles(data).RunOnTwoThreads);
        yield return ("SIMD doubles", new SimdDoubles(data).Run);
        yield return ("SIMD doubles, two threads", new SimdDoubles(data).RunOnTwoThreads);
        yield return ("scaled integers", new ScaledIntegers(data).Run);
        if (data.Pupils.Length > 10_000)
            yield break;
        yield return ("decimal", new Decimals(data).Run);
        yield return ("rule objects", new RuleObjects(data).Run);
    }

    private static double TimeOf(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }
}
