using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>Looks at what a document says of itself. When it says that it is something else, nothing about its content is worth saying.</summary>
internal static class EnvelopeHeader
{
    private const string Kind = "kind", Version = "version", Schema = "$schema";

    /// <summary>The fault of a document that is of another kind, version or schema; null when it is of the right ones, and when it cannot be read, which is reported with everything else.</summary>
    public static Fault? FaultOf(ReadOnlySpan<byte> document, DocumentKind kind)
    {
        if (!TryRead(document, out var found))
            return null;
        // A document of another kind or version has another schema too: these say it more plainly.
        if (found.TryGetValue(Kind, out var named) && named.Text != kind.Name)
            return Of(JsonDiagnostics.OtherKind, Kind, named, kind.Name);
        if (found.TryGetValue(Version, out var version) && version.Text != DocumentKind.Version)
            return Of(JsonDiagnostics.OtherVersion, Version, version, DocumentKind.Version);
        return found.TryGetValue(Schema, out var schema) && schema.Text != kind.Schema ? Of(JsonDiagnostics.OtherSchema, Schema, schema, kind.Schema) : null;
    }

    /// <summary>The version of a document that says that it is of a kind; null when it says no version.</summary>
    public static FormatVersion? VersionOf(ReadOnlySpan<byte> document, DocumentKind kind)
    {
        TryRead(document, out var found);
        if (!found.TryGetValue(Kind, out var named) || named.Text != kind.Name || !found.TryGetValue(Version, out var text) || FormatVersion.Of(text.Text) is not { } version)
            return null;
        // Later minor versions keep the schema of their major version.
        return version.IsLaterMinor && found.TryGetValue(Schema, out var schema) && schema.Text != kind.Schema ? null : version;
    }

    /// <summary>Where the value of the version begins, in bytes.</summary>
    public static int VersionOffset(ReadOnlySpan<byte> document)
    {
        TryRead(document, out var found);
        return found.TryGetValue(Version, out var version) ? version.Offset : 0;
    }

    /// <summary>The strings in the envelope, with their places; false when the document cannot be read to its end.</summary>
    private static bool TryRead(ReadOnlySpan<byte> document, out Dictionary<string, (string Text, int Offset)> found)
    {
        found = new(StringComparer.Ordinal);
        try
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = Contract.MaxDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (reader.TokenType == JsonTokenType.String && name is Kind or Version or Schema)
                    found.TryAdd(name, (reader.GetString()!, (int)reader.TokenStartIndex));
                reader.Skip();
            }
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static Fault Of(DiagnosticDescriptor descriptor, string name, (string Text, int Offset) found, string expected)
    {
        var path = new JsonPath();
        path.Enter(name);
        return new(descriptor, found.Offset, path.ToString(), [FaultFinder.Excerpt(found.Text), expected]);
    }
}
