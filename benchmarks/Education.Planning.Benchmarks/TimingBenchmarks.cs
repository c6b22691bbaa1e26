using BenchmarkDotNet.Attributes;

namespace Education.Planning.Benchmarks;

/// <summary>Reading and printing the timings of a plan: a short one, as most are, and one with everything in it.</summary>
[MemoryDiagnoser]
public class TimingBenchmarks
{
    private Timing timing = "gradually";

    [Params("by 04/end", "by 05-20 @counties; by 05-10 @city-schools 'mid-May, counties later'")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Verify()
    {
        timing = Timing.Parse(Text);
        if (timing.ToString() != Text)
            throw new InvalidOperationException($"`{Text}` prints as `{timing}`.");
    }

    [Benchmark]
    public Timing Parse() => Timing.Parse(Text);

    [Benchmark]
    public string Print() => timing.ToString();
}
