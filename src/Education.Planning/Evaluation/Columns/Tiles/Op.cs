namespace Education.Planning.Evaluation;

/// <summary>One operation over all rows of a tile.</summary>
/// <param name="reads">The lanes that it reads.</param>
/// <param name="writes">The lanes that it writes.</param>
internal abstract class Op(ReadOnlySpan<Lanes?> reads, ReadOnlySpan<Lanes?> writes)
{
    public Lanes[] Reads { get; } = Kept(reads);

    public Lanes[] Writes { get; } = Kept(writes);

    public abstract void Run(Tile tile);

    private static Lanes[] Kept(ReadOnlySpan<Lanes?> lanes)
    {
        var kept = new List<Lanes>(lanes.Length);
        foreach (var one in lanes)
        {
            if (one is not null)
                kept.Add(one);
        }
        return [.. kept];
    }
}
