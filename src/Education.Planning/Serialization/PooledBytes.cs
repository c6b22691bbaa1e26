using System.Buffers;

namespace Education.Planning.Serialization;

/// <summary>Bytes that are written one after the other, in memory that is borrowed until they are disposed of.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(4096);
    private int count;

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, count);

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, count);

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void MakeRoom(int more)
    {
        if (bytes.Length - count >= Math.Max(more, 1))
            return;
        var room = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(bytes.Length * 2L, (long)count + more), Array.MaxLength));
        Span.CopyTo(room);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = room;
    }
}
