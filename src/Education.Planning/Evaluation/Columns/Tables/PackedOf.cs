using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Education.Planning.Evaluation;

/// <summary>Whole numbers of one width.</summary>
internal sealed class Packed<T>(T[] numbers, Int128 low, Int128 high) : Packed(numbers.Length, low, high)
    where T : unmanaged, IBinaryInteger<T>
{
    public override int BytesEach => System.Runtime.CompilerServices.Unsafe.SizeOf<T>();

    public T[] Numbers => numbers;

    public override Int128 this[int row] => Int128.CreateTruncating(numbers[row]);

    public override void Load(int from, Span<double> lanes)
    {
        var source = numbers.AsSpan(from, lanes.Length);
        var done = typeof(T) == typeof(short) ? LoadVectors(MemoryMarshal.Cast<T, short>(source), lanes) : typeof(T) == typeof(sbyte) ? LoadVectors(MemoryMarshal.Cast<T, sbyte>(source), lanes) : 0;
        for (var i = done; i < lanes.Length; i++)
            lanes[i] = double.CreateTruncating(source[i]);
    }

    public override void Load(int from, Span<Int128> lanes)
    {
        var source = numbers.AsSpan(from, lanes.Length);
        for (var i = 0; i < lanes.Length; i++)
            lanes[i] = Int128.CreateTruncating(source[i]);
    }

    public override void Gather(ReadOnlySpan<int> rows, Span<double> lanes)
    {
        for (var i = 0; i < rows.Length; i++)
            lanes[i] = rows[i] < 0 ? 0 : double.CreateTruncating(numbers[rows[i]]);
    }

    public override void Gather(ReadOnlySpan<int> rows, Span<Int128> lanes)
    {
        for (var i = 0; i < rows.Length; i++)
            lanes[i] = rows[i] < 0 ? 0 : Int128.CreateTruncating(numbers[rows[i]]);
    }

    // A lane of a row that is absent may hold anything.
    public override void Store(int from, ReadOnlySpan<double> lanes)
    {
        var target = numbers.AsSpan(from, lanes.Length);
        for (var i = 0; i < lanes.Length; i++)
            target[i] = T.CreateTruncating(unchecked((long)lanes[i]));
    }

    public override void Store(int from, ReadOnlySpan<Int128> lanes)
    {
        var target = numbers.AsSpan(from, lanes.Length);
        for (var i = 0; i < lanes.Length; i++)
            target[i] = T.CreateTruncating(lanes[i]);
    }

    private static int LoadVectors(ReadOnlySpan<sbyte> source, Span<double> lanes)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(lanes);
        var i = 0;
        for (; i <= source.Length - Vector512<sbyte>.Count; i += Vector512<sbyte>.Count)
        {
            var (low, high) = Vector512.Widen(Vector512.LoadUnsafe(ref from, (nuint)i));
            Put(low, ref to, i);
            Put(high, ref to, i + Vector512<short>.Count);
        }
        return i;
    }

    private static int LoadVectors(ReadOnlySpan<short> source, Span<double> lanes)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(lanes);
        var i = 0;
        for (; i <= source.Length - Vector512<short>.Count; i += Vector512<short>.Count)
            Put(Vector512.LoadUnsafe(ref from, (nuint)i), ref to, i);
        return i;
    }

    private static void Put(Vector512<short> numbers, ref double to, int at)
    {
        var (low, high) = Vector512.Widen(numbers);
        Put(low, ref to, at);
        Put(high, ref to, at + Vector512<int>.Count);
    }

    private static void Put(Vector512<int> numbers, ref double to, int at)
    {
        var (low, high) = Vector512.Widen(numbers);
        Vector512.ConvertToDouble(low).StoreUnsafe(ref to, (nuint)at);
        Vector512.ConvertToDouble(high).StoreUnsafe(ref to, (nuint)(at + Vector512<long>.Count));
    }
}
