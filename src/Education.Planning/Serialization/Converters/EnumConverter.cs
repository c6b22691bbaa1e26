using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>An enumeration, written as the camelCase name of its value; no other spelling and no number is read.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>, IInspecting
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly JsonEncodedText[] Words = [.. Values.Select(value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    public bool IsSmall => true;

    /// <summary>The words, in the order in which the enumeration declares its values.</summary>
    public static IEnumerable<string> Names => Words.Select(word => word.Value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => IndexOf(ref reader) is var at and >= 0 ? Values[at] : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Words[Array.IndexOf(Values, value)]);

    public void Inspect(ref FaultFinder finder)
    {
        var reader = finder.Reader;
        if (reader.ValueIsEscaped || IndexOf(ref reader) < 0)
            finder.Word(Names);
    }

    public JsonObject Schema(SchemaBook book) => book.Words<T>(Names);

    /// <summary>Which of the words stands there; negative when there is none.</summary>
    private static int IndexOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; reader.TokenType == JsonTokenType.String && i < Words.Length; i++)
        {
            if (reader.ValueTextEquals(Words[i].EncodedUtf8Bytes))
                return i;
        }
        return -1;
    }
}
