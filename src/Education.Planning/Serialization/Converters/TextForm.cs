using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>Reads a value from the UTF-8 of its text; false when the text must be looked at as a string.</summary>
internal delegate bool TextReading<T>(ReadOnlySpan<byte> text, out T? value);

/// <summary>Prints a value; false when there is no room for its text.</summary>
internal delegate bool TextFormatting<T>(T value, Span<char> text, out int length);

/// <summary>How a small value is read from its canonical text and written as it.</summary>
/// <param name="Fault">The catalogue entry for a text that is no such value.</param>
/// <param name="Parse">The value of a text, or null.</param>
/// <param name="Print">The text of a value.</param>
internal sealed record TextForm<T>(DiagnosticDescriptor Fault, Func<string, object?> Parse, Func<T, string> Print)
    where T : notnull
{
    /// <summary>Why a text is no such value, the second argument of the fault; null when the fault names no reason.</summary>
    public Func<string, LocalizedText?>? Explain { get; init; }

    /// <summary>Whether <c>Parse</c> itself refuses every text but the canonical one.</summary>
    public bool HasOneSpelling { get; init; }

    /// <summary>Reads the usual texts without making a string of them; null when there is no quicker way than <c>Parse</c>.</summary>
    public TextReading<T>? ReadBytes { get; init; }

    /// <summary>Prints short texts without making a string of them; null when there is no quicker way than <c>Print</c>.</summary>
    public TextFormatting<T>? Format { get; init; }

    /// <summary>What JSON Schema can say of the texts; null for nothing but that they are texts.</summary>
    public string? Pattern { get; init; }

    /// <summary>Texts of such values, for the schema and for readers.</summary>
    public required string[] Examples { get; init; }

    /// <summary>What a value is, where its type is not ours and has no documentation here.</summary>
    public string? About { get; init; }

    /// <summary>What the fault of a text is filled with.</summary>
    public Wording[] Arguments(string text) => Explain is null ? [FaultFinder.Excerpt(text)] : [FaultFinder.Excerpt(text), Explain(text) ?? new Wording("")];

    /// <summary>The value of a text; null when it has none or is not its canonical text.</summary>
    public object? Read(string text)
        => TextCheck.FaultOf(text) is null && Parse(text) is T value && (HasOneSpelling || Print(value) == text) ? value : null;

    /// <summary>The value of the string on which the reader stands; false when it has none.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        if (ReadBytes is not null && !reader.HasValueSequence && ReadBytes(reader.ValueSpan, out value))
            return true;
        var read = Read(reader.GetString()!);
        value = read is T found ? found : default;
        return read is not null;
    }
}
