using System.Runtime.Intrinsics;
using B = System.Runtime.Intrinsics.Vector512<byte>;

namespace Education.Planning.Evaluation;

/// <summary>A function of flags and states.</summary>
internal interface IByteBinary
{
    B Of(B a, B b);
}

/// <summary>Flags and states, function by function.</summary>
internal sealed class ByteOp<TF>(Lanes a, Lanes b, Lanes result) : Op([a, b], [result])
    where TF : struct, IByteBinary
{
    public override void Run(Tile tile)
    {
        var f = default(TF);
        ref var x = ref Masks.First(tile.Bytes(a));
        ref var y = ref Masks.First(tile.Bytes(b));
        ref var r = ref Masks.First(tile.Bytes(result));
        for (var i = 0; i < tile.Padded; i += B.Count)
            f.Of(Vector512.LoadUnsafe(ref x, (nuint)i), Vector512.LoadUnsafe(ref y, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
    }
}

/// <summary>The stronger state; of flags, one or the other.</summary>
internal readonly struct Stronger : IByteBinary
{
    public B Of(B a, B b) => Vector512.Max(a, b);
}

/// <summary>The weaker state; of flags, one and the other.</summary>
internal readonly struct Both : IByteBinary
{
    public B Of(B a, B b) => Vector512.Min(a, b);
}

/// <summary>The first where the second is 0, else 0.</summary>
internal readonly struct WhereClear : IByteBinary
{
    public B Of(B a, B b) => a & Vector512.Equals(b, B.Zero);
}

/// <summary>The first where the second is not 0, else 0.</summary>
internal readonly struct WhereSet : IByteBinary
{
    public B Of(B a, B b) => Vector512.AndNot(a, Vector512.Equals(b, B.Zero));
}

/// <summary>1 where both are 0.</summary>
internal readonly struct NeitherSet : IByteBinary
{
    public B Of(B a, B b) => Vector512.Equals(a | b, B.Zero) & B.One;
}

/// <summary>1 where they differ.</summary>
internal readonly struct Differ : IByteBinary
{
    public B Of(B a, B b) => Vector512.AndNot(B.One, Vector512.Equals(a, b));
}

/// <summary>The sum.</summary>
internal readonly struct ByteSum : IByteBinary
{
    public B Of(B a, B b) => a + b;
}

/// <summary>One byte where a flag is set, another elsewhere.</summary>
internal sealed class ByteSelectOp(Lanes flag, Lanes yes, Lanes no, Lanes result) : Op([flag, yes, no], [result])
{
    public override void Run(Tile tile)
    {
        ref var f = ref Masks.First(tile.Bytes(flag));
        ref var x = ref Masks.First(tile.Bytes(yes));
        ref var y = ref Masks.First(tile.Bytes(no));
        ref var r = ref Masks.First(tile.Bytes(result));
        for (var i = 0; i < tile.Padded; i += B.Count)
            Vector512.ConditionalSelect(Vector512.Equals(Vector512.LoadUnsafe(ref f, (nuint)i), B.Zero), Vector512.LoadUnsafe(ref y, (nuint)i), Vector512.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
    }
}

/// <summary>The same byte in every row.</summary>
internal sealed class ByteFillOp(byte value, Lanes result) : Op([], [result])
{
    public override void Run(Tile tile) => Array.Fill(tile.Bytes(result), value);
}

/// <summary>Small bytes, such as states, through a table of 16.</summary>
internal sealed class ByteMapOp(Lanes a, Lanes result, ReadOnlyMemory<byte> table) : Op([a], [result])
{
    private readonly Vector128<byte> mapped = Vector128.Create(table.Span);

    public override void Run(Tile tile)
    {
        ref var x = ref Masks.First(tile.Bytes(a));
        ref var r = ref Masks.First(tile.Bytes(result));
        for (var i = 0; i < tile.Padded; i += Vector128<byte>.Count)
            Vector128.Shuffle(mapped, Vector128.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref r, (nuint)i);
    }
}
