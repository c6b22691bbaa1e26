using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>Looks whether a document says that it is something else; then nothing about its content is worth saying.</summary>
internal static class EnvelopeHeader
{
    public static Fault? FaultOf(ReadOnlySpan<byte> document, DocumentKind kind)
    {
        try
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = Contract.MaxDepth });
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? FaultOf(ref reader, kind) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // reported with everything else
        }
    }

    private static Fault? FaultOf(ref Utf8JsonReader reader, DocumentKind kind)
    {
        Fault? first = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            var fault = name switch
            {
                "kind" when value is not null && value != kind.Name => Of(ref reader, JsonDiagnostics.OtherKind, name, value, kind.Name),
                "version" when value is not null && value != DocumentKind.Version => Of(ref reader, JsonDiagnostics.OtherVersion, name, value, DocumentKind.Version),
                "$schema" when value is not null && value != kind.Schema => Of(ref reader, JsonDiagnostics.OtherSchema, name, value, kind.Schema),
                _ => null,
            };
            // A document of another kind has another schema too: the kind says it more plainly.
            if (fault is not null && (first is null || fault.Descriptor == JsonDiagnostics.OtherKind))
                first = fault;
            reader.Skip();
        }
        return first;
    }

    private static Fault Of(ref Utf8JsonReader reader, DiagnosticDescriptor descriptor, string name, string found, string expected)
    {
        var path = new JsonPath();
        path.Enter(name);
        return new(descriptor, (int)reader.TokenStartIndex, path.ToString(), [FaultFinder.Excerpt(found), expected]);
    }
}
