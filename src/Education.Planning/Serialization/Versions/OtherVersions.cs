using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Education.Planning.Serialization;

/// <summary>Reads documents of later minor and of earlier major versions, which the strict pass refused.</summary>
internal static class OtherVersions
{
    /// <summary>What came of it; null when the document is of no such version.</summary>
    public static JsonReading<T>? Read<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        if (!Utf8.IsValid(document) || EnvelopeHeader.VersionOf(document, kind) is not { } version)
            return null;
        if (version.IsLaterMinor)
            return ReadLater(document, kind, limits);
        return version.Major < FormatVersion.Current.Major ? ReadEarlier(document, version.Major, kind, limits) : null;
    }

    /// <summary>Walks over the document, takes out the members that are not known, and reads the rest as strictly as ever.</summary>
    private static JsonReading<T> ReadLater<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        var unknown = new UnknownMembers(limits.MaxDiagnostics);
        var faults = DocumentInspection.FaultsOf(document, typeof(Envelope<T>), limits, unknown);
        string? failure = null;
        if (faults.Count == 0 && DocumentReader.ReadFast(Without(document, unknown.Offsets), kind, limits, out failure) is { } content)
            return unknown.Offsets.Count == 0 ? new(content) : new(kind.Marked(content, new(unknown.Offsets.Count)), DocumentInspection.At(document, unknown.Warnings));
        if (faults.Count == 0)
            faults.Add(DocumentInspection.Unexplained(failure));
        return new(DocumentInspection.At(document, [.. faults.Concat(unknown.Warnings).OrderBy(fault => fault.Offset).Take(limits.MaxDiagnostics)]));
    }

    private static byte[] Without(ReadOnlySpan<byte> document, HashSet<int> members)
    {
        var bytes = new ArrayBufferWriter<byte>(document.Length);
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, MaxDepth = Contract.MaxDepth }))
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = Contract.MaxDepth });
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && members.Contains((int)reader.TokenStartIndex))
                    reader.Skip();
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("version"u8))
                    WriteVersion(ref reader, writer);
                else
                    Copy(ref reader, writer);
            }
        }
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteVersion(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        reader.Skip();
        writer.WriteString("version"u8, DocumentKind.Version);
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    /// <summary>Rewrites the document version by version, and reads what came out; its faults stand at the document's version, with their paths after the rewriting.</summary>
    private static JsonReading<T>? ReadEarlier<T>(ReadOnlySpan<byte> document, int major, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        if (Upgraded(document, major, kind, limits) is not { } upgraded)
            return null;
        var reading = DocumentReader.Read(upgraded, kind, limits);
        var place = DocumentPosition.Of(document, EnvelopeHeader.VersionOffset(document));
        return reading.Succeeded ? reading : new(reading.Diagnostics.Select(fault => fault.At(place)).ToValueList());
    }

    private static byte[]? Upgraded<T>(ReadOnlySpan<byte> document, int major, DocumentKind<T> kind, JsonLimits limits)
        where T : class
    {
        try
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
            var root = JsonNode.Parse(ref reader) as JsonObject;
            if (reader.Read() || root?["content"] is not JsonObject content)
                return null;
            root.Remove("content");
            for (; major < FormatVersion.Current.Major; major++)
            {
                if (kind.Upgrades.FirstOrDefault(upgrade => upgrade.From == major) is not { } upgrade)
                    return null;
                content = upgrade.Content(content);
            }
            var envelope = new JsonObject { ["$schema"] = kind.Schema, ["kind"] = kind.Name, ["version"] = DocumentKind.Version, ["content"] = content };
            return Encoding.UTF8.GetBytes(envelope.ToJsonString());
        }
        catch (Exception exception) when (DocumentReader.IsFault(exception))
        {
            return null; // the inspection of the document says what is wrong with it
        }
    }
}
