using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A whole number, written without point and exponent.</summary>
internal sealed class WholeNumberConverter : JsonConverter<int>, IInspecting
{
    public bool IsSmall => true;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public void Inspect(ref FaultFinder finder)
    {
        if (finder.Number() is { } digits && !int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            finder.Add(JsonDiagnostics.NoWholeNumber, FaultFinder.Excerpt(digits));
    }

    public JsonObject Schema(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue };
}
