using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<double>;

namespace Education.Planning.Evaluation;

/// <summary>A function of one vector.</summary>
internal interface IUnary
{
    V Of(V a);

    Int128 Of(Int128 a);
}

/// <summary>A function of two vectors.</summary>
internal interface IBinary
{
    V Of(V a, V b);

    Int128 Of(Int128 a, Int128 b);
}

/// <summary>A comparison of two vectors.</summary>
internal interface IComparison
{
    V Of(V a, V b);

    bool Of(Int128 a, Int128 b);
}

/// <summary>A number, function by function, over the rows of a tile. The functions are structs, so each kernel is compiled for its function.</summary>
internal sealed class UnaryOp<TF>(Lanes a, Lanes result, TF function) : Op([a], [result])
    where TF : struct, IUnary
{
    public override void Run(Tile tile)
    {
        if (result.Kind == LaneKind.Wide)
        {
            Int128[] from = tile.Wides(a), to = tile.Wides(result);
            for (var i = 0; i < tile.Count; i++)
                to[i] = function.Of(from[i]);
            return;
        }
        var f = function;
        ref var x = ref Masks.First(tile.Numbers(a));
        ref var r = ref Masks.First(tile.Numbers(result));
        for (var i = 0; i < tile.Padded; i += V.Count)
            f.Of(Vector512.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
    }
}

/// <summary>Two numbers, function by function.</summary>
internal sealed class BinaryOp<TF>(Lanes a, Lanes b, Lanes result, TF function) : Op([a, b], [result])
    where TF : struct, IBinary
{
    public override void Run(Tile tile)
    {
        if (result.Kind == LaneKind.Wide)
        {
            Int128[] one = tile.Wides(a), other = tile.Wides(b), to = tile.Wides(result);
            for (var i = 0; i < tile.Count; i++)
                to[i] = function.Of(one[i], other[i]);
            return;
        }
        var f = function;
        ref var x = ref Masks.First(tile.Numbers(a));
        ref var y = ref Masks.First(tile.Numbers(b));
        ref var r = ref Masks.First(tile.Numbers(result));
        for (var i = 0; i < tile.Padded; i += V.Count)
            f.Of(Vector512.LoadUnsafe(ref x, (nuint)i), Vector512.LoadUnsafe(ref y, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
    }
}

/// <summary>Whether numbers compare so with others, or, where there are no others, with a constant.</summary>
internal sealed class CompareOp<TF>(Lanes a, Lanes? b, Lanes result, double constant, Int128 wideConstant) : Op([a, b], [result])
    where TF : struct, IComparison
{
    public override void Run(Tile tile)
    {
        var f = default(TF);
        var flags = tile.Bytes(result);
        if (a.Kind == LaneKind.Wide)
        {
            var (one, other) = (tile.Wides(a), b is null ? null : tile.Wides(b));
            for (var i = 0; i < tile.Count; i++)
                flags[i] = f.Of(one[i], other is null ? wideConstant : other[i]) ? (byte)1 : (byte)0;
            return;
        }
        ref var x = ref Masks.First(tile.Numbers(a));
        ref var y = ref Masks.First(tile.Numbers(b ?? a));
        ref var to = ref Masks.First(flags);
        var c = Vector512.Create(constant);
        for (var i = 0; i < tile.Padded; i += V.Count)
            Masks.Store(f.Of(Vector512.LoadUnsafe(ref x, (nuint)i), b is null ? c : Vector512.LoadUnsafe(ref y, (nuint)i)), ref to, i);
    }
}

/// <summary>One number where a flag is set, another elsewhere.</summary>
internal sealed class SelectOp(Lanes flag, Lanes yes, Lanes no, Lanes result) : Op([flag, yes, no], [result])
{
    public override void Run(Tile tile)
    {
        var flags = tile.Bytes(flag);
        if (result.Kind == LaneKind.Wide)
        {
            Int128[] one = tile.Wides(yes), other = tile.Wides(no), to = tile.Wides(result);
            for (var i = 0; i < tile.Count; i++)
                to[i] = flags[i] != 0 ? one[i] : other[i];
            return;
        }
        ref var f = ref Masks.First(flags);
        ref var x = ref Masks.First(tile.Numbers(yes));
        ref var y = ref Masks.First(tile.Numbers(no));
        ref var r = ref Masks.First(tile.Numbers(result));
        for (var i = 0; i < tile.Padded; i += V.Count)
            Vector512.ConditionalSelect(Masks.OfSet(ref f, i), Vector512.LoadUnsafe(ref x, (nuint)i), Vector512.LoadUnsafe(ref y, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
    }
}

/// <summary>The same number in every row.</summary>
internal sealed class FillOp(double number, Int128 wide, Lanes result) : Op([], [result])
{
    public override void Run(Tile tile)
    {
        if (result.Kind == LaneKind.Wide)
            Array.Fill(tile.Wides(result), wide);
        else
            Array.Fill(tile.Numbers(result), number);
    }
}

/// <summary>Numbers in wide lanes.</summary>
internal sealed class WidenOp(Lanes a, Lanes result) : Op([a], [result])
{
    public override void Run(Tile tile)
    {
        var (from, to) = (tile.Numbers(a), tile.Wides(result));
        for (var i = 0; i < tile.Count; i++)
            to[i] = unchecked((Int128)from[i]);
    }
}

/// <summary>Flags as the numbers 0 and 1.</summary>
internal sealed class NumberOfFlagOp(Lanes a, Lanes result) : Op([a], [result])
{
    public override void Run(Tile tile)
    {
        ref var x = ref Masks.First(tile.Bytes(a));
        ref var r = ref MemoryMarshal.GetArrayDataReference(tile.Numbers(result));
        for (var i = 0; i < tile.Padded; i += V.Count)
            Vector512.ConvertToDouble(Masks.Widen(ref x, i)).StoreUnsafe(ref r, (nuint)i);
    }
}
