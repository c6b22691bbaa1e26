using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A decimal number, refused when it cannot be kept to its last digit.</summary>
internal sealed class NumberConverter : JsonConverter<decimal>, IInspecting
{
    public bool IsSmall => true;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Number && ExactNumber.TryRead(reader.ValueSpan, out var number) ? number : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public void Inspect(ref FaultFinder finder)
    {
        if (finder.TokenType == JsonTokenType.Number && ExactNumber.TryRead(finder.Reader.ValueSpan, out _))
            return;
        if (finder.Number() is { } digits && !ExactNumber.TryRead(System.Text.Encoding.UTF8.GetBytes(digits), out _))
            finder.Add(JsonDiagnostics.InexactNumber, FaultFinder.Excerpt(digits));
    }

    public JsonObject Schema(SchemaBook book) => new() { ["type"] = "number" };
}
