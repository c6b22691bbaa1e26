using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A small value inside somebody else's document: its canonical text. Whether it may be null is theirs to say.</summary>
internal sealed class EmbeddedText<T>(TextForm<T> form) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ValueOf(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(JsonEncodedText.Encode(form.Print(value), ReadableEncoder.Instance));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ValueOf(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(JsonEncodedText.Encode(form.Print(value), ReadableEncoder.Instance));

    private T ValueOf(string text)
        => form.Read(text) as T ?? throw new JsonException(DiagnosticDescriptor.Fill(form.Fault.Message, Languages.English, form.Arguments(text).ToValueList()));
}
