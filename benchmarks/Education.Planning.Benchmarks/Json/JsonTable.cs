using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Serialization;

namespace Education.Planning.Benchmarks.Json;

/// <summary>Reading and writing beside plain classes and beside a bare scan, all in one run: ratios and bytes an element.</summary>
/// <remarks>Every contender is checked before it is timed. Rounds of all contenders alternate and the best of each counts, so that a busy machine disturbs them alike.</remarks>
internal static class JsonTable
{
    // So long that everything is compiled for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    // A million observations are more than is read by default.
    private static readonly JsonLimits Large = new() { MaxBytes = 1 << 30 };

    public static void Print(bool isQuick)
    {
        Console.WriteLine("| document | what | MB/s | of plain classes | bytes allocated an element | plain |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|");
        Compare("plan 1 MB", JsonWorkload.Plan(350), PlainContext.Readable.Plan, 350 * 8, 15);
        Compare("1,000,000 observations", JsonWorkload.Observations(isQuick ? 200_000 : 1_000_000), PlainContext.Readable.Observations, isQuick ? 200_000 : 1_000_000, 3);
        if (!isQuick)
            Compare("plan 50 MB", JsonWorkload.Plan(17_500), PlainContext.Readable.Plan, 17_500 * 8, 3);
    }

    private static void Compare<T, TPlain>(string name, T content, JsonTypeInfo<PlainEnvelope<TPlain>> plain, int elements, int rounds)
        where T : class
    {
        var bytes = PlanningJson.WriteBytes(content);
        var classes = JsonSerializer.Deserialize(bytes, plain)!;
        if (!PlanningJson.Read<T>(bytes, Large).Equals(content) || !JsonSerializer.SerializeToUtf8Bytes(classes, plain).AsSpan().SequenceEqual(bytes.AsSpan()[..^1]))
            throw new InvalidOperationException($"{name}: the contenders do not give the same.");
        var times = Cost.Best(
            rounds,
            WarmUp,
            () => Scan(bytes),
            () => JsonSerializer.Deserialize(bytes, plain),
            () => PlanningJson.Read<T>(bytes, Large),
            () => JsonSerializer.SerializeToUtf8Bytes(classes, plain),
            () => PlanningJson.WriteBytes(content));
        Row(name, "bare scan", times[0], times[1]);
        Row(name, "read", times[2], times[1]);
        Row(name, "write", times[4], times[3]);

        void Row(string document, string what, Cost own, Cost other) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {document} ({bytes.Length / 1e6:F1} MB) | {what} | {bytes.Length / 1e6 / own.Seconds:F0} | {other.Seconds / own.Seconds:F2} | {own.Bytes / elements} | {other.Bytes / elements} |"));
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
