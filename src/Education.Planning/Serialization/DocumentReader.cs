using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Education.Planning.Serialization;

/// <summary>Reads documents: one fast pass; only when that fails, a slow one over the same bytes that says why.</summary>
internal static class DocumentReader
{
    private const int Part = 81_920;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static JsonReading<T> Read<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        if (document.StartsWith(ByteOrderMark))
            document = document[ByteOrderMark.Length..];
        if (document.Length > limits.MaxBytes)
            return new([TooLarge(limits)]);
        return ReadFast(document, kind, limits, out var failure) is { } content
            ? new(content)
            : OtherVersions.Read(document, kind, limits) ?? new(DocumentInspection.Of(document, kind, limits, failure));
    }

    public static JsonReading<T> Read<T>(string document, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        if (document.Length > limits.MaxBytes)
            return new([TooLarge(limits)]);
        var bytes = new byte[Encoding.UTF8.GetByteCount(document)];
        var status = Utf8.FromUtf16(document, bytes, out _, out var written, replaceInvalidSequences: false);
        var utf8 = bytes.AsSpan(0, written);
        return status == OperationStatus.Done
            ? Read(utf8, kind, limits)
            : new([DocumentInspection.At(utf8, new Fault(JsonDiagnostics.LoneSurrogate, written, "$", []))]);
    }

    public static JsonReading<T> Read<T>(Stream document, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        using var all = new MemoryStream(Length(document, limits));
        var part = ArrayPool<byte>.Shared.Rent(Part);
        try
        {
            while (all.Length <= Most(limits) && document.Read(part) is var count and > 0)
                all.Write(part, 0, count);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
        return Read(all, kind, limits);
    }

    public static async Task<JsonReading<T>> ReadAsync<T>(Stream document, DocumentKind<T> kind, JsonLimits limits, CancellationToken cancellationToken)
        where T : class
    {
        using var all = new MemoryStream(Length(document, limits));
        var part = ArrayPool<byte>.Shared.Rent(Part);
        try
        {
            while (all.Length <= Most(limits) && await document.ReadAsync(part, cancellationToken).ConfigureAwait(false) is var count and > 0)
                await all.WriteAsync(part.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
        return Read(all, kind, limits);
    }

    public static JsonDiagnostic TooLarge(JsonLimits limits, int line = 1) => new(JsonDiagnostics.TooLarge, "$", line, 1, [limits.MaxBytes.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>What reading throws when a document is not what it should be: the framework's faults, and the model's refusals.</summary>
    public static bool IsFault(Exception exception)
        => exception is JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException;

    public static T? ReadFast<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, JsonLimits limits, out string? failure)
        where T : class
    {
        failure = null;
        if (!Utf8.IsValid(document))
            return null;
        try
        {
            var envelope = kind.Form is not null || limits.MaxDepth != Contract.MaxDepth ? ReadByHand(document, kind, limits) : JsonSerializer.Deserialize(document, DocumentKind<T>.TypeInfo);
            return envelope is not null && kind.Accepts(envelope) ? envelope.Content : null;
        }
        catch (Exception exception) when (IsFault(exception))
        {
            failure = exception.Message;
            return null;
        }
    }

    private static Envelope<T>? ReadByHand<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        var envelope = ReadByHand(ref reader, kind);
        reader.Read(); // throws when anything follows
        return envelope;
    }

    private static Envelope<T>? ReadByHand<T>(ref Utf8JsonReader reader, DocumentKind<T> kind)
        where T : class
    {
        if (kind.Form is not { } form)
            return JsonSerializer.Deserialize(ref reader, DocumentKind<T>.TypeInfo);
        reader.Read();
        return form.ReadAt(ref reader);
    }

    private static JsonReading<T> Read<T>(MemoryStream all, DocumentKind<T> kind, JsonLimits limits)
        where T : class
        => Read(all.GetBuffer().AsSpan(0, (int)all.Length), kind, limits);

    // So much is read of a stream that it is known to be too large, and no more.
    private static long Most(JsonLimits limits) => (long)limits.MaxBytes + ByteOrderMark.Length;

    private static int Length(Stream document, JsonLimits limits)
        => document.CanSeek ? (int)Math.Clamp(document.Length - document.Position, 0, Most(limits)) : 0;
}
