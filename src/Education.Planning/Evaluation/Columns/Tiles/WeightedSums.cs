using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<double>;

namespace Education.Planning.Evaluation;

/// <summary>One value of a sum: its lanes, where it is absent, its whole factor, its weight.</summary>
internal sealed record SummedItem(Lanes Value, Lanes? State, Int128 Factor, Int128 Weight);

/// <summary>Σ factor·value and Σ weight over the values that are present.</summary>
internal sealed class WeightedSums(SummedItem[] items, Lanes sum, Lanes weights)
    : Op([.. items.Select(i => i.Value), .. items.Select(i => i.State)], [sum, weights])
{
    private readonly double[] factors = [.. items.Select(i => (double)i.Factor)], itemWeights = [.. items.Select(i => (double)i.Weight)];

    public override void Run(Tile tile)
    {
        if (sum.Kind == LaneKind.Wide)
            RunWide(tile);
        else
            RunVectors(tile);
    }

    private void RunVectors(Tile tile)
    {
        var values = new double[items.Length][];
        var states = new byte[]?[items.Length];
        for (var t = 0; t < items.Length; t++)
            (values[t], states[t]) = (tile.Numbers(items[t].Value), items[t].State is { } state ? tile.Bytes(state) : null);
        ref var n = ref Masks.First(tile.Numbers(sum));
        ref var d = ref Masks.First(tile.Numbers(weights));
        for (var i = 0; i < tile.Padded; i += V.Count)
        {
            V weighted = V.Zero, weight = V.Zero;
            for (var t = 0; t < values.Length; t++)
            {
                var product = Vector512.LoadUnsafe(ref Masks.First(values[t]), (nuint)i) * factors[t];
                var one = Vector512.Create(itemWeights[t]);
                if (states[t] is { } state)
                {
                    var isPresent = Masks.OfClear(ref Masks.First(state), i);
                    product &= isPresent;
                    one &= isPresent;
                }
                weighted += product;
                weight += one;
            }
            weighted.StoreUnsafe(ref n, (nuint)i);
            weight.StoreUnsafe(ref d, (nuint)i);
        }
    }

    private void RunWide(Tile tile)
    {
        Int128[] n = tile.Wides(sum), d = tile.Wides(weights);
        Array.Clear(n);
        Array.Clear(d);
        foreach (var item in items)
        {
            var (values, states) = (tile.Wides(item.Value), item.State is { } state ? tile.Bytes(state) : null);
            for (var i = 0; i < tile.Count; i++)
            {
                if (states is not null && states[i] != 0)
                    continue;
                n[i] = unchecked(n[i] + (values[i] * item.Factor));
                d[i] += item.Weight;
            }
        }
    }
}
