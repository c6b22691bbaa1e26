using BenchmarkDotNet.Attributes;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Benchmarks;

/// <summary>The main job on a real plan, whole and stage by stage: compose, validate, put on dates, evaluate, write, read.</summary>
[MemoryDiagnoser]
public class MainJobBenchmarks
{
    private static readonly LocalDate AsOf = new(2015, 12, 31);

    private readonly SchoolCalendar calendar = new() { Key = "none", Name = "No calendar" };
    private readonly ObservationSet observations = SummaryCity2015Observations.Compose();
    private Plan plan = SummaryCity2015Plan.Compose();
    private string json = "";

    [GlobalSetup]
    public void Verify()
    {
        plan = SummaryCity2015Plan.Compose();
        json = PlanningJson.Write(plan);
        var card = plan.Resolve(calendar).Evaluate(observations, AsOf);
        if (PlanningJson.Read<Plan>(json) != plan || card.Results.Single(r => r.Indicator == "pupils-per-computer").Gap != 5.6m)
            throw new InvalidOperationException("The main job gives another answer than it should.");
    }

    [Benchmark(Baseline = true)]
    public int Whole()
    {
        var composed = SummaryCity2015Plan.Compose();
        var report = composed.Validate();
        var card = composed.Resolve(calendar).Evaluate(observations, AsOf);
        return report.Diagnostics.Count + card.Results.Count + PlanningJson.Read<Plan>(PlanningJson.Write(composed)).Objectives.Count;
    }

    [Benchmark]
    public Plan Compose() => SummaryCity2015Plan.Compose();

    [Benchmark]
    public int Validate() => plan.Validate().Diagnostics.Count;

    [Benchmark]
    public int Resolve() => plan.Resolve(calendar).Targets.Count;

    [Benchmark]
    public int ResolveAndEvaluate() => plan.Resolve(calendar).Evaluate(observations, AsOf).Results.Count;

    [Benchmark]
    public string Write() => PlanningJson.Write(plan);

    [Benchmark]
    public Plan Read() => PlanningJson.Read<Plan>(json);
}
