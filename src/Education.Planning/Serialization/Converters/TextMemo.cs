using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>Values of short texts that were read lately: documents repeat the same few keys and timings again and again.</summary>
/// <remarks>
/// A text is remembered when it comes a second time, so that the many that never come again cost no memory. Values never change, so threads may share them; an entry is replaced as a whole by a later one, two to a
/// place, and a lost one is only read anew. Its size is fixed, whatever is read.
/// </remarks>
/// <param name="form">How a text is read that is not remembered.</param>
internal sealed class TextMemo<T>(TextForm<T> form)
    where T : notnull
{
    private const int Entries = 512, Glimpses = 2048, LongestText = 64;

    private readonly Entry?[] entries = new Entry?[Entries];

    // A part of the hash of the text that came last to each place: more than chance when it is the same again.
    private readonly byte[] glimpses = new byte[Glimpses];

    /// <summary>The value of the string on which the reader stands, remembered or read from its text; false when it has none.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        var isShort = !reader.HasValueSequence && !reader.ValueIsEscaped && reader.ValueSpan.Length <= LongestText;
        var hash = isShort ? HashOf(reader.ValueSpan) : 0;
        var slot = (int)(hash % Entries);
        if (isShort && (Known(slot, reader.ValueSpan) ?? Known(slot ^ 1, reader.ValueSpan)) is { } entry)
        {
            value = entry.Value;
            return true;
        }
        var isRead = form.TryRead(ref reader, out value);
        if (isRead && isShort && WasGlimpsed(hash))
            (entries[slot ^ 1], entries[slot]) = (entries[slot], new(reader.ValueSpan.ToArray(), value!));
        return isRead;
    }

    private Entry? Known(int slot, ReadOnlySpan<byte> text) => entries[slot] is { } entry && text.SequenceEqual(entry.Text) ? entry : null;

    private bool WasGlimpsed(uint hash)
    {
        ref var last = ref glimpses[hash % Glimpses];
        var mark = (byte)(hash >> 24);
        var isSame = last == mark;
        last = mark;
        return isSame;
    }

    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        var hash = (uint)text.Length;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * 16_777_619);
        return hash ^ (hash >> 15);
    }

    private sealed class Entry(byte[] text, T value)
    {
        public byte[] Text { get; } = text;

        public T Value { get; } = value;
    }
}
