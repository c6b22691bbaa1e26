using System.Globalization;
using System.Text;

namespace Education.Planning;

/// <summary>One entry of a diagnostic catalogue: what every diagnostic of one id has in common.</summary>
/// <remarks>Message and fix are patterns: <c>{0}</c>, <c>{1}</c> … stand for the arguments, in every language the same.</remarks>
public sealed record DiagnosticDescriptor
{
    /// <summary>Makes a catalogue entry.</summary>
    /// <param name="id">The stable id, for example <c>PLN0101</c>; it outlives every wording.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">The pattern of the message.</param>
    /// <param name="fix">The pattern of the suggested fix.</param>
    internal DiagnosticDescriptor(string id, Severity severity, LocalizedText message, LocalizedText fix)
    {
        Id = id;
        Severity = severity;
        Message = message;
        Fix = fix;
    }

    /// <summary>The stable id: three letters for the stage, four digits.</summary>
    public string Id { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>The pattern of the message, in every language the library speaks.</summary>
    public LocalizedText Message { get; }

    /// <summary>The pattern of the suggested fix.</summary>
    public LocalizedText Fix { get; }

    /// <summary>A diagnostic of this kind.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="arguments">What the placeholders stand for, already in canonical text.</param>
    internal Diagnostic At(PlanPath path, params ReadOnlySpan<Wording> arguments)
        => new(this, path, [.. arguments]);

    /// <summary>A pattern in a language with its arguments put in.</summary>
    internal static string Fill(LocalizedText pattern, string language, ValueList<Wording> arguments)
        => Fill(pattern.In(language), arguments.Select(a => a.In(pattern, language)).ToValueList());

    /// <summary>A pattern with its arguments put in, in one pass: braces inside an argument stay what they are.</summary>
    internal static string Fill(string pattern, ValueList<string> arguments)
    {
        var filled = new StringBuilder(pattern.Length);
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            filled.Append(rest[..open]);
            rest = rest[(open + 1)..];
            var close = rest.IndexOf('}');
            if (close > 0 && int.TryParse(rest[..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < arguments.Count)
            {
                filled.Append(arguments[index]);
                rest = rest[(close + 1)..];
            }
            else
            {
                filled.Append('{');
            }
        }
        return filled.Append(rest).ToString();
    }
}
