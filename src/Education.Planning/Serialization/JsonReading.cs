using System.Diagnostics.CodeAnalysis;

namespace Education.Planning.Serialization;

/// <summary>What came of reading a JSON document: its content, or what is wrong with it.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public sealed record JsonReading<T>
    where T : class
{
    internal JsonReading(T content) => Content = content;

    internal JsonReading(T content, ValueList<JsonDiagnostic> warnings) => (Content, Diagnostics) = (content, warnings);

    internal JsonReading(ValueList<JsonDiagnostic> diagnostics) => Diagnostics = diagnostics;

    /// <summary>The content; null when the document could not be read.</summary>
    public T? Content { get; }

    /// <summary>What is wrong with the document, in the order of the places. Empty when it was read, unless it is of a later minor version: then a warning for each member that is not known here.</summary>
    public ValueList<JsonDiagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool Succeeded => Content is not null;
}
