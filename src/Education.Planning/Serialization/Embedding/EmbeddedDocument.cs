using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A whole document inside somebody else's: read as strictly and written with the same bytes as alone, whatever their options say.</summary>
internal sealed class EmbeddedDocument<T> : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = PlanningJson.TryRead<T>(JsonMarshal.GetRawUtf8Value(document.RootElement));
        if (reading.Succeeded)
            return reading.Content;
        var exception = new PlanningJsonException(reading.Diagnostics);
        throw new JsonException(exception.Message, exception);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var document = DocumentWriter.Write(value);
        writer.WriteRawValue(document.Span[..^1], skipInputValidation: true);
    }
}
