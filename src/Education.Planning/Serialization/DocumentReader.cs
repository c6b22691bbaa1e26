using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Education.Planning.Serialization;

/// <summary>Reads documents: one fast pass; only when that fails, a slow one over the same bytes that says why.</summary>
internal static class DocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static JsonReading<T> Read<T>(ReadOnlySpan<byte> document)
        where T : class
    {
        var kind = DocumentKind.Of<T>();
        if (document.StartsWith(ByteOrderMark))
            document = document[ByteOrderMark.Length..];
        if (document.Length > PlanningJson.MaxBytes)
            return new([TooLarge]);
        return ReadFast(document, kind, out var failure) is { } content ? new(content) : new(DocumentInspection.Of(document, kind, failure));
    }

    public static JsonReading<T> Read<T>(string document)
        where T : class
    {
        if (document.Length > PlanningJson.MaxBytes)
            return new([TooLarge]);
        var bytes = new byte[System.Text.Encoding.UTF8.GetMaxByteCount(document.Length)];
        var status = Utf8.FromUtf16(document, bytes, out var read, out var written, replaceInvalidSequences: false);
        var utf8 = bytes.AsSpan(0, written);
        return status == System.Buffers.OperationStatus.Done
            ? Read<T>(utf8)
            : new([DocumentInspection.At(utf8, new(JsonDiagnostics.LoneSurrogate, written, "$", []))]);
    }

    public static JsonReading<T> Read<T>(Stream document)
        where T : class
    {
        using var all = new MemoryStream();
        var part = new byte[81_920];
        while (document.Read(part) is var count and > 0)
        {
            all.Write(part, 0, count);
            if (all.Length > PlanningJson.MaxBytes + ByteOrderMark.Length)
                return new([TooLarge]);
        }
        return Read<T>(all.GetBuffer().AsSpan(0, (int)all.Length));
    }

    private static JsonDiagnostic TooLarge => new(JsonDiagnostics.TooLarge, "$", 1, 1, [PlanningJson.MaxBytes.ToString(CultureInfo.InvariantCulture)]);

    private static T? ReadFast<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, out string? failure)
        where T : class
    {
        failure = null;
        if (!Utf8.IsValid(document))
            return null;
        try
        {
            var envelope = JsonSerializer.Deserialize(document, kind.TypeInfo);
            return envelope is not null && kind.Accepts(envelope) ? envelope.Content : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException)
        {
            failure = exception.Message;
            return null;
        }
    }
}
