using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A text that is not empty.</summary>
internal sealed class StringForm : Form<string>
{
    /// <summary>A text that is not all white space, as .NET understands it; other regular expressions have another <c>\s</c>.</summary>
    public const string Pattern = @"[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out string? value)
    {
        value = finder.Text();
        if (value is null || !string.IsNullOrWhiteSpace(value))
            return value is not null;
        finder.Add(JsonDiagnostics.EmptyText);
        return false;
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.Text(Pattern);
}
