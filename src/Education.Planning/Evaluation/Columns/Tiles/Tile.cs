namespace Education.Planning.Evaluation;

/// <summary>The buffers in which a program works on a run of rows; one for each thread.</summary>
internal sealed class Tile
{
    /// <summary>How many rows are worked on at once: few enough that the buffers stay in the nearest cache.</summary>
    public const int Size = 512;

    private readonly double[][] numbers;
    private readonly Int128[][] wides;
    private readonly byte[][] bytes;

    public Tile(int numbers, int wides, int bytes)
    {
        this.numbers = Buffers<double>(numbers);
        this.wides = Buffers<Int128>(wides);
        this.bytes = Buffers<byte>(bytes);
    }

    /// <summary>The columns of the run.</summary>
    public Binding Binding { get; set; } = Binding.None;

    /// <summary>The first row.</summary>
    public int From { get; set; }

    /// <summary>The number of rows.</summary>
    public int Count { get; set; }

    /// <summary>The number of rows up to the next full vector; what lies beyond the rows is never read.</summary>
    public int Padded => (Count + 63) & ~63;

    /// <summary>Which part of the rows it works on: the place of what it gathers.</summary>
    public int Part { get; set; }

    public double[] Numbers(Lanes lanes) => numbers[lanes.Buffer];

    public Int128[] Wides(Lanes lanes) => wides[lanes.Buffer];

    public byte[] Bytes(Lanes lanes) => bytes[lanes.Buffer];

    private static T[][] Buffers<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new T[Size])];
}
