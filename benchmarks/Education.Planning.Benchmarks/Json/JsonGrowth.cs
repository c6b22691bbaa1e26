using System.Globalization;

namespace Education.Planning.Benchmarks.Json;

/// <summary>How reading, refusing and writing grow with every doubling of a document, for every root that is read.</summary>
/// <remarks>
/// In a turn one thing is done to one document again and again, so that the work of the collector is spread over all of them as in a program that reads one document after the other; a single reading takes it all or none of it.
/// The sizes follow one another in a turn, and the growth is the median over the turns of what the larger one took for what the smaller one took in the same turn: a busy machine disturbs both alike.
/// The work alone is what is left when the pauses of the collector are taken off.
/// </remarks>
internal static class JsonGrowth
{
    public const double Most = 2.6;

    private const int Doublings = 2;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.3);

    private static readonly string[] Whats = ["read", "refuse", "write"];

    private static readonly (string Name, Func<int, bool> Print)[] Roots =
    [
        ("plan", turns => Print("plan", JsonWorkload.Plan, 2_000, turns)),
        ("calendar", turns => Print("calendar", JsonWorkload.Calendar, 40_000, turns)),
        ("observations", turns => Print("observations", JsonWorkload.Observations, 80_000, turns)),
        ("scheme", turns => Print("scheme", JsonWorkload.Scheme, 80_000, turns)),
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
        var documents = sizes.Select(elements => new Document<T>(make(elements))).ToArray();
        Func<object?>[] contenders = [.. documents.Select(document => (Func<object?>)document.Read), .. documents.Select(document => (Func<object?>)document.Refuse), .. documents.Select(document => (Func<object?>)document.Write)];
        var costs = Cost.Turns(turns, Turn, contenders);
        var holds = true;
        for (var i = 0; i < Whats.Length; i++)
        {
            var own = costs.Select(turn => turn[(i * sizes.Length)..((i + 1) * sizes.Length)]).ToArray();
            var growth = Growth(own, cost => cost.Seconds);
            holds &= growth.Max() <= Most;
            var least = own.Aggregate((one, other) => [.. one.Zip(other, (a, b) => a.Least(b))]).Select(cost => Invariant($"{cost.Seconds * 1000:F1}"));
            Console.WriteLine(Invariant($"| {name} | {Whats[i]} | {string.Join(", ", sizes)} | {string.Join(", ", least)} | {Words(growth)}{(growth.Max() <= Most ? "" : " **too much**")} | {Words(Growth(own, cost => cost.Work))} | {Words(Growth(own, cost => cost.Bytes))} |"));
        }
        return holds;
    }

    /// <summary>The median growth of each doubling.</summary>
    private static double[] Growth(Cost[][] turns, Func<Cost, double> of)
        => [.. Enumerable.Range(1, Doublings).Select(i => turns.Select(turn => of(turn[i]) / of(turn[i - 1])).Order().ElementAt(turns.Length / 2))];

    private static string Words(double[] growth) => growth.Any(double.IsNaN) ? "none" : string.Join(", ", growth.Select(times => Invariant($"× {times:F2}")));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class Document<T>(T content)
        where T : class
    {
        private readonly byte[] bytes = PlanningJson.WriteBytes(content);

        public object? Read() => PlanningJson.Read<T>(bytes);

        /// <summary>The fault is at the very end.</summary>
        public object? Refuse() => PlanningJson.TryRead<T>(bytes.AsSpan()[..^4]);

        public object? Write()
        {
            PlanningJson.Write(content, Stream.Null);
            return null;
        }
    }
}
