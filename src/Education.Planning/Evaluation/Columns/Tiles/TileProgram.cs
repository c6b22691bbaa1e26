using System.Collections.Concurrent;

namespace Education.Planning.Evaluation;

/// <summary>Operations in order, with as few buffers as their lanes need.</summary>
internal sealed class TileProgram
{
    private readonly ConcurrentBag<Tile> free = [];
    private readonly Op[] ops;
    private readonly int[] buffers = new int[3];

    public TileProgram(IEnumerable<Op> ops)
    {
        this.ops = [.. ops];
        Allocate();
    }

    public bool IsEmpty => ops.Length == 0;

    /// <summary>Buffers to work in; those of a run before, where they are free.</summary>
    public Tile Rent(Binding binding, int part)
    {
        if (!free.TryTake(out var tile))
            tile = new(buffers[(int)LaneKind.Number], buffers[(int)LaneKind.Wide], buffers[(int)LaneKind.Byte]);
        (tile.Binding, tile.Part) = (binding, part);
        return tile;
    }

    /// <summary>Gives buffers back.</summary>
    public void Return(Tile tile)
    {
        tile.Binding = Binding.None;
        free.Add(tile);
    }

    public void Run(Tile tile, int from, int count)
    {
        (tile.From, tile.Count) = (from, count);
        foreach (var op in ops)
            op.Run(tile);
    }

    /// <summary>Gives every value a buffer from where it is written to where it is last read.</summary>
    private void Allocate()
    {
        var lastRead = new Dictionary<Lanes, int>();
        for (var i = 0; i < ops.Length; i++)
        {
            foreach (var lanes in ops[i].Reads)
                lastRead[lanes] = i;
        }
        var free = new[] { new Stack<int>(), new Stack<int>(), new Stack<int>() };
        for (var i = 0; i < ops.Length; i++)
        {
            foreach (var lanes in ops[i].Writes)
                lanes.Buffer = free[(int)lanes.Kind].TryPop(out var one) ? one : buffers[(int)lanes.Kind]++;
            foreach (var lanes in ops[i].Writes.Where(w => !lastRead.ContainsKey(w)).Concat(ops[i].Reads.Distinct().Where(r => lastRead[r] == i)))
                free[(int)lanes.Kind].Push(lanes.Buffer);
        }
    }
}
