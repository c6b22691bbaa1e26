using BenchmarkDotNet.Attributes;
using Education.Planning.Benchmarks.Quick;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks;

/// <summary>The verbs around a run, at L: compiling, explaining one unit, taking one change in, another parameter.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private readonly EvaluationScheme steps1000 = VerbRun.LongScheme(1_000);
    private readonly CompiledScheme small = ScorecardScheme.Compose(ScorecardSize.S).Compile();
    private readonly CompiledScheme scheme = ScorecardScheme.Compose(ScorecardSize.L).Compile();
    private readonly CompiledScheme local = ScorecardScheme.WithoutPeers(ScorecardSize.L).Compile();
    private ColumnTable smallTable = null!;
    private ColumnTable table = null!;
    private Scoreboard board = null!;
    private LiveScoreboard live = null!;
    private int value;

    [GlobalSetup]
    public void Verify()
    {
        (smallTable, table) = (ScorecardTable.Of(new(ScorecardSize.S)), ScorecardTable.Of(new(ScorecardSize.L)));
        board = Run();
        ScorecardTable.AnswerOf(RunOfS(), ScorecardSize.S).Check("The library");
        ScorecardTable.AnswerOf(board, ScorecardSize.L).Check("The library");
        live = local.Follow(table, ScorecardTable.AsOf);
    }

    [Benchmark(Baseline = true)]
    public Scoreboard Run() => scheme.Run(table, ScorecardTable.AsOf);

    [Benchmark]
    public Scoreboard RunWithoutPeers() => local.Run(table, ScorecardTable.AsOf);

    [Benchmark]
    public void ChangeOneValue() => live.Update(new CellChange("v.0", "0000017", 60 + (value++ % 2)));

    [Benchmark]
    public object ExplainTheTotalOfAUnit() => board.Explain("total", "0000017");

    [Benchmark]
    public Scoreboard WhatIf() => scheme.WhatIf(table, ScorecardTable.AsOf, [[new() { Name = "w.0", Value = 3 }]]).Single();

    [Benchmark]
    public Scoreboard RunOfS() => small.Run(smallTable, ScorecardTable.AsOf);

    [Benchmark]
    public CompiledScheme CompileThousandSteps() => steps1000.Compile();
}
