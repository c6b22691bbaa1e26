using System.Diagnostics;
using System.Globalization;

namespace Education.Planning.Benchmarks.Json;

/// <summary>How reading, refusing and writing grow with every doubling of a document, for every root that is read.</summary>
/// <remarks>
/// In a turn one thing is done to one document again and again, so that the work of the collector is spread over all of them as in a program that reads one document after the other; a single reading takes it all or none of it.
/// Turns of all sizes alternate, so that a busy machine disturbs them alike, and the least of them counts. The work alone is what is left when the pauses of the collector are taken off.
/// </remarks>
internal static class JsonGrowth
{
    public const double Most = 2.6;

    private const int Doublings = 2;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.5);

    private static readonly string[] Whats = ["read", "refuse", "write"];

    private static readonly (string Name, Func<int, bool> Print)[] Roots =
    [
        ("plan", turns => Print("plan", JsonWorkload.Plan, 2_000, turns)),
        ("calendar", turns => Print("calendar", JsonWorkload.Calendar, 40_000, turns)),
        ("observations", turns => Print("observations", JsonWorkload.Observations, 80_000, turns)),
        ("scheme", turns => Print("scheme", JsonWorkload.Scheme, 40_000, turns)),
        ("units", turns => Print("units", JsonWorkload.Units, 40_000, turns)),
        ("register", turns => Print("register", JsonWorkload.Register, 40_000, turns)),
    ];

    /// <summary>Prints the growth of some roots, or of all, with a verdict.</summary>
    /// <param name="names">The roots; none for all.</param>
    /// <param name="turns">How many turns there are.</param>
    public static void Print(string[] names, int turns)
    {
        Console.WriteLine("| document | what | elements | ms | growth a doubling | of the work alone | of bytes allocated |");
        Console.WriteLine("|---|---|--:|--:|---|---|---|");
        var holds = true;
        foreach (var (name, print) in Roots)
        {
            if (names.Length == 0 || names.Contains(name))
                holds &= print(turns);
        }
        Console.WriteLine();
        Console.WriteLine(Invariant($"No doubling takes more than {Most} times as long: {(holds ? "holds" : "DOES NOT HOLD")}."));
    }

    private static bool Print<T>(string name, Func<int, T> make, int first, int turns)
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
        var best = Cost.BestTurn(turns, Turn, [.. contenders]).Chunk(Whats.Length).ToArray();
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
