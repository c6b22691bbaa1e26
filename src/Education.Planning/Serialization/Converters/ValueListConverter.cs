using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A list, written as a JSON array without null.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IInspecting
    where T : notnull
{
    public bool IsSmall => Contract.IsSmall(typeof(T));

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        // The converter itself, because JsonSerializer would scan every element once more before it reads it.
        var element = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
                throw new JsonException();
            items.Add(element.Read(ref reader, typeof(T), options)!);
        }
        return ValueList.Create<T>(CollectionsMarshal.AsSpan(items));
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var element = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        writer.WriteStartArray();
        foreach (var item in value.AsSpan())
            element.Write(writer, item, options);
        writer.WriteEndArray();
    }

    public void Inspect(ref FaultFinder finder)
    {
        if (!finder.Expect(JsonTokenType.StartArray))
            return;
        for (var i = 0; finder.Next(JsonTokenType.EndArray); i++)
        {
            finder.Enter(i);
            finder.Inspect(typeof(T));
            finder.Leave();
        }
    }

    public JsonObject Schema(SchemaBook book) => SchemaBook.ListOf(book.Of(typeof(T)));
}
