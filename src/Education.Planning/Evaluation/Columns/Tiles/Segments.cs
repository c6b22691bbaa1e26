using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<double>;

namespace Education.Planning.Evaluation;

/// <summary>From a start on, a number becomes slope·a + plus.</summary>
internal readonly record struct Segment(Int128 Start, Int128 Slope, Int128 Plus);

/// <summary>The line of the last segment whose start a number reaches; of the first where it reaches none. Bands are lines without a slope.</summary>
internal sealed class SegmentsOp(Lanes a, Lanes result, Segment[] segments) : Op([a], [result])
{
    private readonly double[] starts = [.. segments.Select(s => (double)s.Start)], slopes = [.. segments.Select(s => (double)s.Slope)], plus = [.. segments.Select(s => (double)s.Plus)];
    private readonly bool isFlat = segments.All(s => s.Slope == 0);

    public override void Run(Tile tile)
    {
        if (result.Kind == LaneKind.Wide)
        {
            RunWide(tile);
            return;
        }
        ref var x = ref Masks.First(tile.Numbers(a));
        ref var r = ref Masks.First(tile.Numbers(result));
        for (var i = 0; i < tile.Padded; i += V.Count)
        {
            var at = Vector512.LoadUnsafe(ref x, (nuint)i);
            (isFlat ? Flat(at) : Sloped(at)).StoreUnsafe(ref r, (nuint)i);
        }
    }

    private V Flat(V at)
    {
        var found = Vector512.Create(plus[0]);
        for (var s = 1; s < starts.Length; s++)
            found = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(at, Vector512.Create(starts[s])), Vector512.Create(plus[s]), found);
        return found;
    }

    private V Sloped(V at)
    {
        V slope = Vector512.Create(slopes[0]), found = Vector512.Create(plus[0]);
        for (var s = 1; s < starts.Length; s++)
        {
            var reaches = Vector512.GreaterThanOrEqual(at, Vector512.Create(starts[s]));
            slope = Vector512.ConditionalSelect(reaches, Vector512.Create(slopes[s]), slope);
            found = Vector512.ConditionalSelect(reaches, Vector512.Create(plus[s]), found);
        }
        return (slope * at) + found;
    }

    private void RunWide(Tile tile)
    {
        Int128[] from = tile.Wides(a), to = tile.Wides(result);
        for (var i = 0; i < tile.Count; i++)
        {
            var s = segments.Length - 1;
            while (s > 0 && from[i] < segments[s].Start)
                s--;
            to[i] = unchecked((segments[s].Slope * from[i]) + segments[s].Plus);
        }
    }
}
