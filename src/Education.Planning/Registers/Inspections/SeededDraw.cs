namespace Education.Planning.Registers;

/// <summary>Random choices that anybody can repeat from the seed, on any machine and with any version of .NET.</summary>
/// <remarks>
/// The numbers are those of <see cref="SplitMix64"/>, whose state begins as the seed.
/// A number below n is the output modulo n, outputs at or above the largest multiple of n being passed over, so that every choice is equally likely.
/// A draw of k out of n sorts the keys ordinally and runs the first k rounds of a Fisher–Yates shuffle from the front.
/// </remarks>
internal sealed class SeededDraw(int seed)
{
    private readonly SplitMix64 random = new(seed);

    /// <summary>So many of the keys, all when there are no more, in the order drawn.</summary>
    public ValueList<Key> Take(IEnumerable<Key> keys, int count)
    {
        Key[] left = [.. keys.Distinct().OrderBy(key => key.Text, StringComparer.Ordinal)];
        var drawn = Math.Min(count, left.Length);
        for (var i = 0; i < drawn; i++)
        {
            var j = i + (int)Below((ulong)(left.Length - i));
            (left[i], left[j]) = (left[j], left[i]);
        }
        return [.. left.AsSpan(0, drawn)];
    }

    private ulong Below(ulong bound)
    {
        var most = ulong.MaxValue - ((ulong.MaxValue % bound) + 1) % bound;
        while (true)
        {
            if (random.Next() is var number && number <= most)
                return number % bound;
        }
    }
}
