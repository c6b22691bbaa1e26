namespace Education.Planning.Evaluation;

/// <summary>Whole numbers in the narrowest width that holds them all: 1, 2, 4, 8 or 16 bytes each.</summary>
internal abstract class Packed
{
    private protected Packed(int length, Int128 low, Int128 high)
    {
        Length = length;
        Low = low;
        High = high;
    }

    public int Length { get; }

    /// <summary>Not above any of the numbers.</summary>
    public Int128 Low { get; }

    /// <summary>Not below any of the numbers.</summary>
    public Int128 High { get; }

    public abstract int BytesEach { get; }

    public abstract Int128 this[int row] { get; }

    /// <summary>An empty list of so many zeros, wide enough for numbers between two bounds.</summary>
    public static Packed Between(Int128 low, Int128 high, int length)
        => Fits(low, high, sbyte.MinValue, sbyte.MaxValue) ? new Packed<sbyte>(new sbyte[length], low, high)
            : Fits(low, high, short.MinValue, short.MaxValue) ? new Packed<short>(new short[length], low, high)
            : Fits(low, high, int.MinValue, int.MaxValue) ? new Packed<int>(new int[length], low, high)
            : Fits(low, high, long.MinValue, long.MaxValue) ? new Packed<long>(new long[length], low, high)
            : new Packed<Int128>(new Int128[length], low, high);

    /// <summary>Reads a run of numbers into lanes.</summary>
    public abstract void Load(int from, Span<double> lanes);

    /// <summary>Reads a run of numbers into wide lanes.</summary>
    public abstract void Load(int from, Span<Int128> lanes);

    /// <summary>Reads the numbers of given rows into lanes; 0 for a row below 0.</summary>
    public abstract void Gather(ReadOnlySpan<int> rows, Span<double> lanes);

    /// <summary>Reads the numbers of given rows into wide lanes; 0 for a row below 0.</summary>
    public abstract void Gather(ReadOnlySpan<int> rows, Span<Int128> lanes);

    /// <summary>Writes a run of lanes.</summary>
    public abstract void Store(int from, ReadOnlySpan<double> lanes);

    /// <summary>Writes a run of wide lanes.</summary>
    public abstract void Store(int from, ReadOnlySpan<Int128> lanes);

    private static bool Fits(Int128 low, Int128 high, long least, long most) => low >= least && high <= most;
}
