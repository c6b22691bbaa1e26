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
            JsonSerializer.Serialize(writer, kind.Enclose(content), kind.TypeInfo);
        bytes.Write("\n"u8);
        return bytes;
    }
}
