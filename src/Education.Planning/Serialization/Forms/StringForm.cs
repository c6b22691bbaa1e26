using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>A text that is not empty.</summary>
internal sealed class StringForm : Form<string>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out string? value)
    {
        value = finder.Text();
        if (value is null || !string.IsNullOrWhiteSpace(value))
            return value is not null;
        finder.Add(JsonDiagnostics.EmptyText);
        return false;
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);
}
