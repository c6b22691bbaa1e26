namespace Education.Planning.Evaluation;

/// <summary>The parts of a kept column.</summary>
internal enum StorePart
{
    Numbers,
    Divisors,
    Doubles,
    Flags,
    States,
}

/// <summary>Reads a part of a kept column: its own rows, or through the rows in which they lie.</summary>
/// <param name="column">The number of the column.</param>
/// <param name="part">The part.</param>
/// <param name="map">The number of the way up; −1 for the rows themselves.</param>
/// <param name="missing">What stands in bytes for a row that lies nowhere.</param>
/// <param name="result">Where it goes.</param>
internal sealed class LoadOp(int column, StorePart part, int map, byte missing, Lanes result) : Op([], [result])
{
    // Every row of a level lies in the one row of the level `all`.
    private static readonly int[] One = new int[Tile.Size];

    public override void Run(Tile tile)
    {
        var source = tile.Binding.Columns[column];
        var rows = map < 0 ? default : tile.Binding.Maps[map] is { } all ? all.AsSpan(tile.From, tile.Count) : One.AsSpan(0, tile.Count);
        switch (part)
        {
            case StorePart.Flags or StorePart.States:
                Load(part == StorePart.Flags ? source.Flags : source.States, rows, tile.From, tile.Bytes(result).AsSpan(0, tile.Count));
                break;
            case StorePart.Doubles:
                Load(source.Doubles!, rows, tile.From, tile.Numbers(result).AsSpan(0, tile.Count));
                break;
            default:
                Load(part == StorePart.Numbers ? source.Numbers! : source.Divisors!, rows, tile);
                break;
        }
    }

    private void Load(Packed packed, ReadOnlySpan<int> rows, Tile tile)
    {
        if (result.Kind == LaneKind.Wide && map < 0)
            packed.Load(tile.From, tile.Wides(result).AsSpan(0, tile.Count));
        else if (result.Kind == LaneKind.Wide)
            packed.Gather(rows, tile.Wides(result).AsSpan(0, tile.Count));
        else if (map < 0)
            packed.Load(tile.From, tile.Numbers(result).AsSpan(0, tile.Count));
        else
            packed.Gather(rows, tile.Numbers(result).AsSpan(0, tile.Count));
    }

    private void Load(double[] source, ReadOnlySpan<int> rows, int from, Span<double> to)
    {
        if (map < 0)
            source.AsSpan(from, to.Length).CopyTo(to);
        for (var i = 0; i < rows.Length; i++)
            to[i] = rows[i] >= 0 ? source[rows[i]] : 0;
    }

    private void Load(byte[]? source, ReadOnlySpan<int> rows, int from, Span<byte> to)
    {
        if (map < 0 && source is null)
            to.Clear();
        else if (map < 0)
            source.AsSpan(from, to.Length).CopyTo(to);
        for (var i = 0; i < rows.Length; i++)
            to[i] = rows[i] < 0 ? missing : source is null ? (byte)0 : source[rows[i]];
    }
}

/// <summary>Keeps lanes as a part of a column.</summary>
internal sealed class StoreOp(Lanes a, int column, StorePart part) : Op([a], [])
{
    public override void Run(Tile tile)
    {
        var target = tile.Binding.Columns[column];
        switch (part)
        {
            case StorePart.Flags or StorePart.States:
                tile.Bytes(a).AsSpan(0, tile.Count).CopyTo((part == StorePart.Flags ? target.Flags! : target.States!).AsSpan(tile.From));
                break;
            case StorePart.Doubles:
                tile.Numbers(a).AsSpan(0, tile.Count).CopyTo(target.Doubles!.AsSpan(tile.From));
                break;
            default:
                Store(part == StorePart.Numbers ? target.Numbers! : target.Divisors!, tile);
                break;
        }
    }

    private void Store(Packed packed, Tile tile)
    {
        if (a.Kind == LaneKind.Wide)
            packed.Store(tile.From, tile.Wides(a).AsSpan(0, tile.Count));
        else
            packed.Store(tile.From, tile.Numbers(a).AsSpan(0, tile.Count));
    }
}
