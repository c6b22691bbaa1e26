using System.Diagnostics;
using System.Globalization;

namespace Education.Planning.Benchmarks.Json;

/// <summary>How reading, refusing and writing grow with every doubling of a document, for every root that is read.</summary>
/// <remarks>
/// The least of several rounds counts; in a round every size and every contender has its turn, so that a busy machine disturbs them alike, and the heap is collected before each, outside the clock.
/// The work alone is what is left when the pauses of the collector are taken off.
/// </remarks>
internal static class JsonGrowth
{
    public const double Most = 2.6;

    private const int Doublings = 2;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private static readonly string[] Whats = ["read", "refuse", "write"];

    private static readonly (string Name, Func<double, int, bool> Print)[] Roots =
    [
        ("plan", (times, rounds) => Print("plan", JsonWorkload.Plan, (int)(2_000 * times), rounds)),
        ("calendar", (times, rounds) => Print("calendar", JsonWorkload.Calendar, (int)(40_000 * times), rounds)),
        ("observations", (times, rounds) => Print("observations", JsonWorkload.Observations, (int)(80_000 * times), rounds)),
        ("scheme", (times, rounds) => Print("scheme", JsonWorkload.Scheme, (int)(40_000 * times), rounds)),
        ("units", (times, rounds) => Print("units", JsonWorkload.Units, (int)(40_000 * times), rounds)),
        ("register", (times, rounds) => Print("register", JsonWorkload.Register, (int)(40_000 * times), rounds)),
    ];

    /// <summary>Prints the growth of some roots, or of all.</summary>
    /// <param name="names">The roots; none for all.</param>
    /// <param name="times">How many times as large the documents are as those that outgrow the young generation of the collector.</param>
    /// <param name="rounds">How many rounds there are.</param>
    public static void Print(string[] names, double times, int rounds)
    {
        Console.WriteLine("| document | what | elements | ms | growth a doubling | of the work alone | of bytes allocated |");
        Console.WriteLine("|---|---|--:|--:|---|---|---|");
        var holds = true;
        foreach (var (name, print) in Roots)
        {
            if (names.Length == 0 || names.Contains(name))
                holds &= print(times, rounds);
        }
        Console.WriteLine();
        Console.WriteLine(Invariant($"No doubling takes more than {Most} times as long: {(holds ? "holds" : "DOES NOT HOLD")}."));
    }

    private static bool Print<T>(string name, Func<int, T> make, int first, int rounds)
        where T : class
    {
        var sizes = Enumerable.Range(0, Doublings + 1).Select(doubling => first << doubling).ToArray();
        var contenders = sizes.SelectMany(elements =>
        {
            var content = make(elements);
            var bytes = PlanningJson.WriteBytes(content);
            var cutOff = bytes[..^4]; // the fault at the very end
            return new Func<object?>[] { () => PlanningJson.Read<T>(bytes), () => PlanningJson.TryRead<T>(cutOff), () => Written(content) };
        });
        var best = Cost.Best(rounds, WarmUp, [.. contenders]).Chunk(Whats.Length).ToArray();
        var holds = true;
        for (var i = 0; i < Whats.Length; i++)
        {
            var costs = best.Select(size => size[i]).ToArray();
            var growth = Growth(costs, cost => cost.Seconds);
            holds &= growth.Max() <= Most;
            Console.WriteLine(Invariant($"| {name} | {Whats[i]} | {string.Join(", ", sizes)} | {string.Join(", ", costs.Select(cost => Invariant($"{cost.Seconds * 1000:F1}")))} | {Words(growth)}{(growth.Max() <= Most ? "" : " **too much**")} | {Words(Growth(costs, cost => cost.Work))} | {Words(Growth(costs, cost => cost.Bytes))} |"));
        }
        return holds;
    }

    private static double[] Growth(Cost[] costs, Func<Cost, double> of) => [.. costs.Zip(costs.Skip(1), (before, after) => of(after) / of(before))];

    private static string Words(double[] growth) => growth.Any(double.IsNaN) ? "none" : string.Join(", ", growth.Select(times => Invariant($"× {times:F2}")));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static object? Written<T>(T content)
        where T : class
    {
        PlanningJson.Write(content, Stream.Null);
        return null;
    }
}
