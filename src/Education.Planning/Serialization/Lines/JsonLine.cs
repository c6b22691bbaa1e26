using System.Diagnostics.CodeAnalysis;

namespace Education.Planning.Serialization;

/// <summary>What came of reading one line of JSON Lines: its content, or what is wrong with it.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public sealed record JsonLine<T>
    where T : class
{
    internal JsonLine(int number, T content) => (Number, Content) = (number, content);

    internal JsonLine(int number, ValueList<JsonDiagnostic> diagnostics) => (Number, Diagnostics) = (number, diagnostics);

    /// <summary>The number of the line, counted from 1; empty lines count.</summary>
    public int Number { get; }

    /// <summary>The content; null when the line could not be read.</summary>
    public T? Content { get; }

    /// <summary>What is wrong with the line, in the order of the places; their lines are counted in the whole text. Empty when it was read.</summary>
    public ValueList<JsonDiagnostic> Diagnostics { get; }

    /// <summary>Whether the line was read.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool Succeeded => Content is not null;
}
