using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Education.Planning.Serialization;

/// <summary>Finds out why a document could not be read.</summary>
internal static class DocumentInspection
{
    /// <summary>The faults of a document in the order of their places, at most so many; never none.</summary>
    public static ValueList<JsonDiagnostic> Of<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, JsonLimits limits, string? failure)
        where T : class
        => Utf8.IsValid(document) && EnvelopeHeader.FaultOf(document, kind) is { } other ? [At(document, other)] : Of(document, typeof(Envelope<T>), limits, failure);

    /// <summary>The faults of a text that should be a value of a type of the contract.</summary>
    public static ValueList<JsonDiagnostic> Of(ReadOnlySpan<byte> document, Type type, JsonLimits limits, string? failure)
    {
        if (NotUtf8At(document) is { } broken)
            return [At(document, new Fault(JsonDiagnostics.NoUtf8, broken, "$", []))];
        var faults = FaultsOf(document, type, limits, null);
        if (faults.Count == 0)
            faults.Add(Unexplained(failure));
        return At(document, faults);
    }

    /// <summary>The faults of a text that is UTF-8, in the order of their places; members that are not known are none when they are collected elsewhere.</summary>
    public static List<Fault> FaultsOf(ReadOnlySpan<byte> document, Type type, JsonLimits limits, UnknownMembers? unknown)
    {
        var finder = new FaultFinder(document, limits, unknown);
        Fault? syntax = null;
        try
        {
            finder.InspectDocument(type);
        }
        catch (JsonException exception)
        {
            syntax = SyntaxFault(document, exception, finder.Path, limits.MaxDepth);
        }
        var faults = finder.Faults.ToList();
        if (syntax is not null)
            faults.Add(syntax);
        return faults;
    }

    public static Fault Unexplained(string? failure) => new(JsonDiagnostics.Unexplained, 0, "$", [failure ?? ""]);

    public static JsonDiagnostic At(ReadOnlySpan<byte> document, Fault fault) => At(document, [fault])[0];

    /// <summary>Faults, in the order of their offsets, at their places.</summary>
    public static ValueList<JsonDiagnostic> At(ReadOnlySpan<byte> document, IReadOnlyList<Fault> faults)
        => faults.Zip(DocumentPosition.Of(document, faults), (fault, place) => new JsonDiagnostic(fault.Descriptor, fault.Path, place.Line, place.Column, fault.Arguments)).ToValueList();

    private static Fault SyntaxFault(ReadOnlySpan<byte> document, JsonException exception, string path, int maxDepth)
    {
        var offset = DocumentPosition.OffsetOf(document, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        if (offset >= document.Length)
            return new(JsonDiagnostics.CutOff, document.Length, path, []);
        // The reader stands before the bracket that would nest too deep; brackets that may not stand there it would not enter.
        if (document[offset] is (byte)'{' or (byte)'[' && DepthAt(document, offset, maxDepth) >= maxDepth)
            return new(JsonDiagnostics.NestedTooDeep, offset, path, [maxDepth.ToString(CultureInfo.InvariantCulture)]);
        Rune.DecodeFromUtf8(document[offset..], out var found, out _);
        return new(JsonDiagnostics.Syntax, offset, path, [FaultFinder.Excerpt(found.ToString())]);
    }

    private static int DepthAt(ReadOnlySpan<byte> document, int offset, int maxDepth)
    {
        var reader = new Utf8JsonReader(document[..offset], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth }));
        while (reader.Read())
        {
            // to the last whole token
        }
        return reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
    }

    private static int? NotUtf8At(ReadOnlySpan<byte> document)
    {
        if (Utf8.IsValid(document))
            return null;
        var at = 0;
        while (Rune.DecodeFromUtf8(document[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }
}
