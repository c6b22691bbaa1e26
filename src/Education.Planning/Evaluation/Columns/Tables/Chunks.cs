namespace Education.Planning.Evaluation;

/// <summary>Feeds a stream to a reader of records, in one buffer that grows only for a record longer than it.</summary>
internal static class Chunks
{
    private const int MostBytes = 1 << 28;

    /// <summary>Takes whole records from the start of a text.</summary>
    /// <param name="text">What is there.</param>
    /// <param name="isLast">Whether nothing follows.</param>
    /// <returns>How many bytes were taken.</returns>
    public delegate int Take(Span<byte> text, bool isLast);

    /// <exception cref="ColumnTextException">A record is longer than 256 MiB.</exception>
    public static async Task ReadAsync(Stream utf8, Take take, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 18];
        var filled = 0;
        while (true)
        {
            var read = await utf8.ReadAsync(buffer.AsMemory(filled), cancellation).ConfigureAwait(false);
            filled += read;
            var taken = take(buffer.AsSpan(0, filled), read == 0);
            if (read == 0)
                return;
            buffer.AsSpan(taken, filled - taken).CopyTo(buffer);
            filled -= taken;
            if (filled < buffer.Length)
                continue;
            if (buffer.Length >= MostBytes)
                throw new ColumnTextException(1, null, "a record is longer than any should be");
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
