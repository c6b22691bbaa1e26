namespace Education.Planning.Serialization;

/// <summary>Cuts a stream into lines, holding one at a time; of a line that is too long only that it is.</summary>
internal sealed class LineReader(Stream stream, int mostBytes)
{
    private byte[] buffer = new byte[81_920];
    private int start, end, next;
    private bool isEnded;

    /// <summary>The number of the current line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line has more bytes than it may; then it is empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line, without what ends it.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(start, end - start);

    private int Filled { get; set; }

    /// <summary>Steps to the next line; false when there is none.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        (start, end, IsTooLong) = (next, next, false);
        Number = Math.Min(Number, int.MaxValue - 1) + 1;
        while (true)
        {
            var found = buffer.AsSpan(end, Filled - end).IndexOf((byte)'\n');
            if (found >= 0 || isEnded)
                return Close(found);
            end = Filled;
            if (end - start > mostBytes)
                (IsTooLong, start, end, Filled) = (true, 0, 0, 0);
            else
                MakeRoom();
            var count = await stream.ReadAsync(buffer.AsMemory(Filled), cancellationToken).ConfigureAwait(false);
            Filled += count;
            isEnded = count == 0;
        }
    }

    private bool Close(int found)
    {
        end = found >= 0 ? end + found : Filled;
        next = found >= 0 ? end + 1 : Filled;
        var isThere = found >= 0 || end > start || IsTooLong;
        if (IsTooLong || end - start > mostBytes)
            (IsTooLong, start) = (true, end);
        if (Number == 1 && Line.StartsWith(DocumentReader.ByteOrderMark))
            start += DocumentReader.ByteOrderMark.Length;
        return isThere;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, Filled - start).CopyTo(buffer);
            (Filled, end, start) = (Filled - start, end - start, 0);
        }
        if (Filled == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, Array.MaxLength));
    }
}
