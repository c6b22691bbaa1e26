using System.Globalization;

namespace Education.Planning.Serialization;

/// <summary>What is wrong with a JSON document at one place.</summary>
public sealed record JsonDiagnostic
{
    internal JsonDiagnostic(DiagnosticDescriptor descriptor, string path, int line, int column, ValueList<Wording> wordings)
    {
        Descriptor = descriptor;
        Path = path;
        Line = line;
        Column = column;
        Wordings = wordings;
    }

    /// <summary>The catalogue entry that this is a case of.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The JSON path from the root of the document, for example <c>$.content.objectives[0].name</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1; lines end with U+000A.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 code units, as .NET strings and most editors count; one past the end of the line where the document stops too early.</summary>
    public int Column { get; }

    /// <summary>What the placeholders of message and fix stand for, in English.</summary>
    public ValueList<string> Arguments => Wordings.Select(w => w.Default).ToValueList();

    /// <summary>What the placeholders of message and fix stand for, in each language.</summary>
    internal ValueList<Wording> Wordings { get; }

    /// <summary>The stable id, for example <c>JSN0204</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The message in a language (<see cref="Languages"/>).</summary>
    /// <param name="language">The language tag; one the library does not speak gives English.</param>
    public string Message(string language = Languages.English) => DiagnosticDescriptor.Fill(Descriptor.Message, language, Wordings);

    /// <summary>The suggested fix in a language (<see cref="Languages"/>).</summary>
    /// <param name="language">The language tag; one the library does not speak gives English.</param>
    public string Fix(string language = Languages.English) => DiagnosticDescriptor.Fill(Descriptor.Fix, language, Wordings);

    /// <summary>The same at another place.</summary>
    internal JsonDiagnostic At(DocumentPosition place) => new(Descriptor, Path, place.Line, place.Column, Wordings);

    /// <summary>One line in English: place, id, message.</summary>
    /// <example><c>line 12, column 7, $.content.objectves: JSN0202 there is no member `objectves` here; did you mean `objectives`?</c></example>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}, {Path}: {Id} {Message()}");
}
