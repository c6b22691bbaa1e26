using System.Diagnostics;
using System.Globalization;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>What a fresh process costs: one that reads the scheme of S, compiles it and runs it once, beside one that does nothing.</summary>
public static class StartRun
{
    public static void Run()
    {
        var times = new Dictionary<string, List<double>> { ["nothing"] = [], ["once"] = [] };
        for (var i = 0; i < 9; i++)
        {
            foreach (var (verb, list) in times)
            {
                var watch = Stopwatch.StartNew();
                using var process = Process.Start(Environment.ProcessPath!, $"\"{typeof(StartRun).Assembly.Location}\" {verb}");
                process.WaitForExit();
                list.Add(watch.Elapsed.TotalMilliseconds);
            }
        }
        foreach (var (verb, list) in times)
        {
            list.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a process that does {verb}: median {list[4]:0} ms, {list[4] / times["nothing"][4]:0.00}; least {list[0]:0} ms"));
        }
    }

    /// <summary>Evaluates S once, its scheme read from JSON.</summary>
    public static void Once()
    {
        var size = ScorecardSize.S;
        var scheme = PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(ScorecardScheme.Compose(size))).Compile();
        ScorecardTable.AnswerOf(scheme.Run(ScorecardTable.Of(new(size)), ScorecardTable.AsOf), size).Check("The library");
    }
}
