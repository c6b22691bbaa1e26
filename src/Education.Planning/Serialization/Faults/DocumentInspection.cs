using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Education.Planning.Serialization;

/// <summary>Finds out why a document could not be read.</summary>
internal static class DocumentInspection
{
    /// <summary>The faults of a document in the order of their places, at most so many; never none.</summary>
    public static ValueList<JsonDiagnostic> Of<T>(ReadOnlySpan<byte> document, DocumentKind<T> kind, string? failure)
        where T : class
    {
        if (NotUtf8At(document) is { } broken)
            return [At(document, new(JsonDiagnostics.NoUtf8, broken, "$", []))];
        if (EnvelopeHeader.FaultOf(document, kind) is { } other)
            return [At(document, other)];
        var finder = new FaultFinder(document, PlanningJson.MaxDiagnostics);
        var faults = new List<JsonDiagnostic>();
        Fault? syntax = null;
        try
        {
            finder.InspectDocument(typeof(Envelope<T>));
        }
        catch (JsonException exception)
        {
            syntax = SyntaxFault(document, exception, finder.Path);
        }
        foreach (var fault in finder.Faults)
            faults.Add(At(document, fault));
        if (syntax is not null)
            faults.Add(At(document, syntax));
        if (faults.Count == 0)
            faults.Add(At(document, new(JsonDiagnostics.Unexplained, 0, "$", [failure ?? ""])));
        return faults.ToValueList();
    }

    public static JsonDiagnostic At(ReadOnlySpan<byte> document, Fault fault)
    {
        var place = DocumentPosition.Of(document, fault.Offset);
        return new(fault.Descriptor, fault.Path, place.Line, place.Column, fault.Arguments);
    }

    private static Fault SyntaxFault(ReadOnlySpan<byte> document, JsonException exception, string path)
    {
        var offset = DocumentPosition.OffsetOf(document, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        if (offset >= document.Length)
            return new(JsonDiagnostics.CutOff, document.Length, path, []);
        // The reader stands before the bracket that would nest too deep; brackets that may not stand there it would not enter.
        if (document[offset] is (byte)'{' or (byte)'[' && DepthAt(document, offset) >= Contract.MaxDepth)
            return new(JsonDiagnostics.NestedTooDeep, offset, path, [Contract.MaxDepth.ToString(CultureInfo.InvariantCulture)]);
        Rune.DecodeFromUtf8(document[offset..], out var found, out _);
        return new(JsonDiagnostics.Syntax, offset, path, [FaultFinder.Excerpt(found.ToString())]);
    }

    private static int DepthAt(ReadOnlySpan<byte> document, int offset)
    {
        var reader = new Utf8JsonReader(document[..offset], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Contract.MaxDepth }));
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
