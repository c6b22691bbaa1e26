using System.Buffers;
using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>Writes documents in their one canonical form.</summary>
internal static class DocumentWriter
{
    /// <summary>The document, to be disposed of by the caller.</summary>
    public static PooledBytes Write<T>(T content)
        where T : class
    {
        var kind = DocumentKind.Of<T>();
        if (kind.UnreadOf(Guard.Against.Null(content)) is > 0 and var lost)
            throw new ArgumentException($"The document that this {kind.Name} was read from has {lost} members that are not known here; PlanningJson.AcceptLoss lets it be written without them.", nameof(content));
        var bytes = new PooledBytes();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, MaxDepth = Contract.MaxDepth, NewLine = "\n" }))
            Write(writer, kind, kind.Enclose(content));
        bytes.Write("\n"u8);
        return bytes;
    }

    private static void Write<T>(Utf8JsonWriter writer, DocumentKind<T> kind, Envelope<T> envelope)
        where T : class
    {
        if (kind.Form is { } form)
            form.Write(writer, envelope);
        else
            JsonSerializer.Serialize(writer, envelope, DocumentKind<T>.TypeInfo);
    }
}
