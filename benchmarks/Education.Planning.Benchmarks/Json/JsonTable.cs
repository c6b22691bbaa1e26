using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Benchmarks.Json;

/// <summary>Reading and writing beside plain classes and beside a bare scan, all in one run: ratios, bytes an element, growth.</summary>
/// <remarks>Every contender is checked before it is timed. Rounds of all contenders alternate and the best of each counts, so that a busy machine disturbs them alike.</remarks>
internal static class JsonTable
{
    // So long that everything is compiled for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static void Print(bool isQuick)
    {
        Console.WriteLine("| document | what | MB/s | of plain classes | bytes allocated an element | plain |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|");
        Compare("plan 1 MB", JsonWorkload.Plan(350), PlainContext.Readable.Plan, 350 * 8, 15);
        Compare("1,000,000 observations", JsonWorkload.Observations(isQuick ? 200_000 : 1_000_000), PlainContext.Readable.Observations, isQuick ? 200_000 : 1_000_000, 3);
        if (!isQuick)
            Compare("plan 50 MB", JsonWorkload.Plan(17_500), PlainContext.Readable.Plan, 17_500 * 8, 3);
        Console.WriteLine();
        PrintGrowth(1, 9);
    }

    /// <summary>The growth for every doubling.</summary>
    /// <param name="times">How many times as large the documents are; from 4 on, every one outgrows the young generation of the collector, so that none of them has the jump at its edge.</param>
    /// <param name="rounds">How many rounds there are, of which the best counts.</param>
    public static void PrintGrowth(int times, int rounds)
    {
        Console.WriteLine("| document | elements | read ms, growth | refuse ms, growth | write ms, growth |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        Grow("plan", JsonWorkload.Plan, 500 * times, rounds);
        Grow("calendar", JsonWorkload.Calendar, 10_000 * times, rounds);
        Grow("observations", JsonWorkload.Observations, 20_000 * times, rounds);
        Grow("scheme", JsonWorkload.Scheme, 10_000 * times, rounds);
        Grow("units", JsonWorkload.Units, 10_000 * times, rounds);
        Grow("register", JsonWorkload.Register, 10_000 * times, rounds);
    }

    private static void Compare<T, TPlain>(string name, T content, JsonTypeInfo<PlainEnvelope<TPlain>> plain, int elements, int rounds)
        where T : class
    {
        var bytes = PlanningJson.WriteBytes(content);
        var classes = JsonSerializer.Deserialize(bytes, plain)!;
        if (!PlanningJson.Read<T>(bytes).Equals(content) || !JsonSerializer.SerializeToUtf8Bytes(classes, plain).AsSpan().SequenceEqual(bytes.AsSpan()[..^1]))
            throw new InvalidOperationException($"{name}: the contenders do not give the same.");
        var times = Best(
            rounds,
            () => Scan(bytes),
            () => JsonSerializer.Deserialize(bytes, plain),
            () => PlanningJson.Read<T>(bytes),
            () => JsonSerializer.SerializeToUtf8Bytes(classes, plain),
            () => PlanningJson.WriteBytes(content));
        Row(name, "bare scan", times[0], times[1]);
        Row(name, "read", times[2], times[1]);
        Row(name, "write", times[4], times[3]);

        void Row(string document, string what, (double Seconds, long Bytes) own, (double Seconds, long Bytes) other) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {document} ({bytes.Length / 1e6:F1} MB) | {what} | {bytes.Length / 1e6 / own.Seconds:F0} | {other.Seconds / own.Seconds:F2} | {own.Bytes / elements} | {other.Bytes / elements} |"));
    }

    private static void Grow<T>(string name, Func<int, T> make, int first, int rounds)
        where T : class
    {
        var sizes = new[] { first, first * 2, first * 4 };
        var contenders = sizes.SelectMany(elements =>
        {
            var content = make(elements);
            var bytes = PlanningJson.WriteBytes(content);
            var cutOff = bytes[..^4]; // the fault at the very end
            return new Func<object?>[] { () => PlanningJson.Read<T>(bytes), () => PlanningJson.TryRead<T>(cutOff), () => Written(content) };
        });
        var times = Best(rounds, [.. contenders]).Select(time => time.Seconds).Chunk(3).ToArray(); // the sizes in turn, so that a busy machine disturbs them alike
        for (var i = 0; i < sizes.Length; i++)
            Console.WriteLine($"| {name} | {sizes[i]} | {string.Join(" | ", times[i].Zip(i == 0 ? new double[3] : times[i - 1], Growth))} |");
        Console.WriteLine($"| {name} | a doubling, mean of two | {string.Join(" | ", times[^1].Zip(times[0], (last, least) => string.Create(CultureInfo.InvariantCulture, $"× {Math.Sqrt(last / least):F2}")))} |");
    }

    private static string Growth(double seconds, double before)
        => before == 0 ? (seconds * 1000).ToString("F1", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:F1}, × {seconds / before:F2}");

    private static (double Seconds, long Bytes)[] Best(int rounds, params Func<object?>[] contenders)
    {
        var best = contenders.Select(_ => (Seconds: double.MaxValue, Bytes: long.MaxValue)).ToArray();
        var started = Stopwatch.GetTimestamp();
        for (var round = -1; round < rounds; round++)
        {
            if (round == 0 && Stopwatch.GetElapsedTime(started) < WarmUp)
                round = -1;
            for (var i = 0; i < contenders.Length; i++)
            {
                GC.Collect();
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.GetTimestamp();
                var result = contenders[i]();
                var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
                if (round >= 0)
                    best[i] = (Math.Min(best[i].Seconds, seconds), Math.Min(best[i].Bytes, GC.GetAllocatedBytesForCurrentThread() - bytes));
                GC.KeepAlive(result);
            }
        }
        return best;
    }

    private static object? Written<T>(T content)
        where T : class
    {
        PlanningJson.Write(content, Stream.Null);
        return null;
    }

    private static object? Scan(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }
}
