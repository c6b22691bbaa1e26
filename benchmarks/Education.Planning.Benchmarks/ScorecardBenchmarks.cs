using BenchmarkDotNet.Attributes;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Benchmarks.Scorecards.ByHand;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks;

/// <summary>One scorecard over a population: the scheme read from JSON, beside the same written by hand for this one scheme. Every answer is checked before it is timed.</summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    private ScalarDoubles scalar = null!;
    private SimdDoubles simd = null!;
    private ScaledIntegers integers = null!;
    private Decimals decimals = null!;
    private RuleObjects objects = null!;
    private CompiledScheme exact = null!;
    private CompiledScheme fast = null!;
    private ColumnTable table = null!;

    [Params("S", "M", "L")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Verify()
    {
        var size = ScorecardSize.Named(Size);
        var data = new ScorecardData(size);
        (scalar, simd, integers, decimals, objects) = (new(data), new(data), new(data), new(data), new(data));
        var scheme = PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(ScorecardScheme.Compose(size)));
        (exact, fast, table) = (scheme.Compile(), scheme.Compile(), ScorecardTable.Of(data));
        foreach (var answer in new[] { Scalar(), ScalarOnTwoThreads(), Simd(), Integers(), Decimal(), Objects() })
            answer.Check("A contender");
        foreach (var board in new[] { Exact(), ExactOnTwoThreads(), Fast() })
            ScorecardTable.AnswerOf(board, size).Check("The library");
    }

    [Benchmark(Baseline = true)]
    public ScorecardAnswer Scalar() => scalar.Run();

    [Benchmark]
    public ScorecardAnswer ScalarOnTwoThreads() => scalar.RunOnTwoThreads();

    [Benchmark]
    public ScorecardAnswer Simd() => simd.Run();

    [Benchmark]
    public ScorecardAnswer Integers() => integers.Run();

    [Benchmark]
    public ScorecardAnswer Decimal() => decimals.Run();

    [Benchmark]
    public ScorecardAnswer Objects() => objects.Run();

    [Benchmark]
    public Scoreboard Exact() => exact.Run(table, ScorecardTable.AsOf);

    [Benchmark]
    public Scoreboard ExactOnTwoThreads() => exact.Run(table, ScorecardTable.AsOf, new() { Threads = 2 });

    [Benchmark]
    public Scoreboard Fast() => fast.Run(table, ScorecardTable.AsOf, new() { UsesDoubles = true });
}
