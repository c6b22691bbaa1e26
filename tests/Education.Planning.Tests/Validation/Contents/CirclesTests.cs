using Education.Planning.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Validation.Contents;

public class CirclesTests
{
    [Fact]
    public void Circles_OfAnyLinks_AreThoseWhereAKeyReachesItself()
    {
        var nets = Gen.Choose(0, 7).SelectMany(n => Gen.Choose(0, n + 1).ListOf(2).ListOf(n)); // n and n + 1 dangle
        Prop.ForAll(nets.ToArbitrary(), net =>
        {
            Key[] keys = [.. Enumerable.Range(0, net.Count).Select(KeyOf)];
            var links = net.Select((targets, i) => (KeyOf(i), Targets: targets.Select(KeyOf).ToList())).ToDictionary(pair => pair.Item1, pair => (IReadOnlyList<Key>)pair.Targets);
            var circles = Circles.Find(keys, key => links[key]).ToList();

            foreach (var circle in circles)
                circle.Append(circle[0]).Zip(circle.Skip(1).Append(circle[0])).Should().OnlyContain(step => links[step.First].Contains(step.Second));
            var groups = keys.Where(key => Reached(key, links).Contains(key)).GroupBy(key => string.Join(' ', keys.Where(other => Reached(key, links).Contains(other) && Reached(other, links).Contains(key))));
            circles.Should().HaveCount(groups.Count());
            circles.SelectMany(circle => circle).Should().OnlyHaveUniqueItems();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Circle_OfManyKeys_IsCutInItsText()
    {
        Key[] keys = [.. Enumerable.Range(0, 20).Select(KeyOf)];
        var circle = Circles.Find(keys, key => [keys[(Array.IndexOf(keys, key) + 1) % 20]]).Should().ContainSingle().Subject;
        circle.Should().Equal(keys);
        Circles.ToText(circle).Should().Be("k0 → k1 → k2 → k3 → k4 → k5 → k6 → k7 → … → k0");
        Circles.ToText([.. keys.Take(2)]).Should().Be("k0 → k1 → k0");
    }

    private static Key KeyOf(int number) => new($"k{number}");

    private static HashSet<Key> Reached(Key from, Dictionary<Key, IReadOnlyList<Key>> links)
    {
        var reached = new HashSet<Key>();
        var open = new Queue<Key>(links[from]);
        while (open.TryDequeue(out var key))
        {
            if (links.TryGetValue(key, out var further) && reached.Add(key))
                further.ToList().ForEach(open.Enqueue);
        }
        return reached;
    }
}
