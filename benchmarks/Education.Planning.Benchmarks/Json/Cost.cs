using System.Diagnostics;

namespace Education.Planning.Benchmarks.Json;

/// <summary>What something costs at least: seconds, seconds without the pauses of the collector, bytes allocated.</summary>
internal readonly record struct Cost(double Seconds, double Work, long Bytes)
{
    /// <summary>The least of several rounds in which all contenders have their turn. The heap is collected before each, outside the clock.</summary>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="warmUp">So long they go before it, that everything is compiled for good.</param>
    /// <param name="contenders">What is measured.</param>
    public static Cost[] Best(int rounds, TimeSpan warmUp, params Func<object?>[] contenders)
    {
        var best = contenders.Select(_ => new Cost(double.MaxValue, double.MaxValue, long.MaxValue)).ToArray();
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < rounds;)
        {
            var counts = Stopwatch.GetElapsedTime(started) > warmUp;
            for (var i = 0; i < contenders.Length; i++)
            {
                var cost = Of(contenders[i]);
                if (counts)
                    best[i] = best[i].Least(cost);
            }
            round += counts ? 1 : 0;
        }
        return best;
    }

    /// <summary>What each contender costs in each of several turns: the mean of as often as it goes into a time, and of twice at least. A turn before them warms up.</summary>
    /// <param name="turns">How many turns count.</param>
    /// <param name="time">How long a contender goes on in a turn.</param>
    /// <param name="contenders">What is measured.</param>
    public static Cost[][] Turns(int turns, TimeSpan time, Func<object?>[] contenders)
        => [.. Enumerable.Range(0, turns + 1).Select(_ => contenders.Select(contender => Mean(contender, time)).ToArray()).Skip(1)];

    /// <summary>The least of each.</summary>
    public Cost Least(Cost other) => new(Math.Min(Seconds, other.Seconds), Math.Min(Work, other.Work), Math.Min(Bytes, other.Bytes));

    private static Cost Mean(Func<object?> contender, TimeSpan time)
    {
        var (bytes, paused, clock) = (GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp());
        var times = 0;
        for (; times < 2 || Stopwatch.GetElapsedTime(clock) < time; times++)
            contender();
        var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        return new(seconds / times, (seconds - (GC.GetTotalPauseDuration() - paused).TotalSeconds) / times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / times);
    }

    private static Cost Of(Func<object?> contender)
    {
        GC.Collect(); // waits for a collection in the background, too
        var (bytes, paused, clock) = (GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp());
        var result = contender();
        var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        var cost = new Cost(seconds, seconds - (GC.GetTotalPauseDuration() - paused).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        GC.KeepAlive(result);
        return cost;
    }
}
