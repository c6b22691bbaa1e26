namespace Education.Planning.Evaluation;

/// <summary>A column that is kept over all rows. Which parts it has, its shape says.</summary>
internal sealed class ColumnStore
{
    /// <summary>Numbers in units; of texts and labels their codes.</summary>
    public Packed? Numbers { get; set; }

    /// <summary>What the numbers are divided by.</summary>
    public Packed? Divisors { get; set; }

    /// <summary>Numbers of fast mode.</summary>
    public double[]? Doubles { get; set; }

    /// <summary>Flags.</summary>
    public byte[]? Flags { get; set; }

    /// <summary>The state of every row; null when all are present.</summary>
    public byte[]? States { get; set; }

    /// <summary>How many bytes it takes.</summary>
    public long Bytes => (Numbers is { } n ? (long)n.BytesEach * n.Length : 0) + (Divisors is { } d ? (long)d.BytesEach * d.Length : 0)
        + (8L * (Doubles?.Length ?? 0)) + (Flags?.Length ?? 0) + (States?.Length ?? 0);
}
