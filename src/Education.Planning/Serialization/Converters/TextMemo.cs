using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>Values of short texts that were read lately: documents repeat the same few keys, dates and timings again and again.</summary>
/// <remarks>Values never change, so threads may share them; an entry is replaced as a whole by a later one, two to a place, and a lost one is only read anew. Its size is fixed, whatever is read.</remarks>
/// <param name="form">How a text is read that is not remembered.</param>
internal sealed class TextMemo<T>(TextForm<T> form)
    where T : notnull
{
    private const int Entries = 512, LongestText = 64;

    private readonly Entry?[] entries = new Entry?[Entries];

    /// <summary>The value of the string on which the reader stands, remembered or read from its text; false when it has none.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        var isShort = !reader.HasValueSequence && !reader.ValueIsEscaped && reader.ValueSpan.Length <= LongestText;
        var slot = isShort ? SlotOf(reader.ValueSpan) : 0;
        if (isShort && (Known(slot, reader.ValueSpan) ?? Known(slot ^ 1, reader.ValueSpan)) is { } entry)
        {
            value = entry.Value;
            return true;
        }
        if (form.Read(reader.GetString()!) is not T found)
        {
            value = default;
            return false;
        }
        if (isShort)
            (entries[slot ^ 1], entries[slot]) = (entries[slot], new(reader.ValueSpan.ToArray(), found));
        value = found;
        return true;
    }

    private Entry? Known(int slot, ReadOnlySpan<byte> text) => entries[slot] is { } entry && text.SequenceEqual(entry.Text) ? entry : null;

    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var hash = (uint)text.Length;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * 16_777_619);
        return (int)((hash ^ (hash >> 15)) % Entries);
    }

    private sealed class Entry(byte[] text, T value)
    {
        public byte[] Text { get; } = text;

        public T Value { get; } = value;
    }
}
