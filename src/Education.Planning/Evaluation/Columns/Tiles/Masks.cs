using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Education.Planning.Evaluation;

/// <summary>Between bytes, one a row, and masks of vectors of eight doubles.</summary>
internal static class Masks
{
    private const ulong Ones = 0x0101010101010101;

    /// <summary>All bits where the byte of a row is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> OfSet(ref byte bytes, int row) => (~Vector512.Equals(Widen(ref bytes, row), Vector512<long>.Zero)).AsDouble();

    /// <summary>All bits where the byte of a row is 0: of states, where a value is present.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> OfClear(ref byte bytes, int row) => Vector512.Equals(Widen(ref bytes, row), Vector512<long>.Zero).AsDouble();

    /// <summary>Writes a mask as eight bytes of 0 and 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> mask, ref byte bytes, int row) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, row), Spread(mask.ExtractMostSignificantBits()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Widen(ref byte bytes, int row)
    {
        var eight = Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, row))).AsByte();
        if (Avx512F.IsSupported)
            return Avx512F.ConvertToVector512Int64(eight);
        var words = Vector128.WidenLower(eight);
        return Vector512.Create(Vector256.Create(Wide(Vector128.WidenLower(words), false), Wide(Vector128.WidenLower(words), true)), Vector256.Create(Wide(Vector128.WidenUpper(words), false), Wide(Vector128.WidenUpper(words), true))).AsInt64();
    }

    private static Vector128<ulong> Wide(Vector128<uint> four, bool upper) => upper ? Vector128.WidenUpper(four) : Vector128.WidenLower(four);

    // Eight bits to eight bytes: each byte keeps one bit of its copy, and a carry into its top bit tells whether it is set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Spread(ulong bits) => unchecked(((((bits * Ones) & 0x8040201008040201) + 0x7F7F7F7F7F7F7F7F) >> 7) & Ones);

    public static ref T First<T>(T[] lanes) => ref MemoryMarshal.GetArrayDataReference(lanes);
}
