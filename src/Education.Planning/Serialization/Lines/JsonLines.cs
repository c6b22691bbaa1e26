using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>Values without an envelope, one a line.</summary>
internal static class JsonLines
{
    private const int FlushedBytes = 65_536;

    private static readonly JsonTypeInfo[] Types =
        [JsonMetadataServices.CreateValueInfo<Observation>(Contract.Options, FlatRecords.Observation), Contract.Options.GetTypeInfo(typeof(ScoreboardLine))];

    public static JsonTypeInfo<T> TypeOf<T>()
        where T : class
        => Types.OfType<JsonTypeInfo<T>>().FirstOrDefault()
            ?? throw new ArgumentException($"{typeof(T).Name} does not stand in lines; {string.Join(" and ", Types.Select(type => type.Type.Name))} do.");

    public static async IAsyncEnumerable<JsonLine<T>> ReadAsync<T>(Stream stream, JsonTypeInfo<T> type, JsonLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var lines = new LineReader(stream, limits.MaxBytes);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.IsTooLong)
                yield return new(lines.Number, [DocumentReader.TooLarge(limits, lines.Number)]);
            else if (lines.Line.ContainsAnyExcept(" \t\r"u8))
                yield return Read(lines.Line, lines.Number, type, limits);
        }
    }

    public static async Task WriteAsync<T>(IAsyncEnumerable<T> items, Stream stream, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var bytes = new ArrayBufferWriter<byte>(FlushedBytes + 4096);
        var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, MaxDepth = Contract.MaxDepth });
        await using (writer.ConfigureAwait(false))
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                writer.Reset(bytes);
                JsonSerializer.Serialize(writer, Guard.Against.Null(item), type);
                bytes.Write("\n"u8);
                if (bytes.WrittenCount < FlushedBytes)
                    continue;
                await stream.WriteAsync(bytes.WrittenMemory, cancellationToken).ConfigureAwait(false);
                bytes.ResetWrittenCount();
            }
            await stream.WriteAsync(bytes.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    private static JsonLine<T> Read<T>(ReadOnlySpan<byte> line, int number, JsonTypeInfo<T> type, JsonLimits limits)
        where T : class
    {
        string? failure = null;
        try
        {
            if (Utf8.IsValid(line) && limits.MaxDepth == Contract.MaxDepth && JsonSerializer.Deserialize(line, type) is { } content)
                return new(number, content);
            if (limits.MaxDepth < Contract.MaxDepth && ReadShallow(line, type, limits) is { } shallow)
                return new(number, shallow);
        }
        catch (Exception exception) when (DocumentReader.IsFault(exception))
        {
            failure = exception.Message;
        }
        return new(number, DocumentInspection.Of(line, typeof(T), limits, failure).Select(fault => fault.At(new(number, fault.Column))).ToValueList());
    }

    private static T? ReadShallow<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> type, JsonLimits limits)
        where T : class
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        var content = Utf8.IsValid(line) ? JsonSerializer.Deserialize(ref reader, type) : null;
        reader.Read(); // throws when anything follows
        return content;
    }
}
