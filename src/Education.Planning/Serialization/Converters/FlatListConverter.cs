using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A long list of records without lists in them, which need nothing of the framework to be read and written one after the other.</summary>
/// <param name="element">The converter of an element.</param>
internal sealed class FlatListConverter<T>(JsonConverter<T> element) : JsonConverter<ValueList<T>>
    where T : class
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var items = ArrayPool<T>.Shared.Rent(16);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
                items = Grown(items);
            items[count++] = element.Read(ref reader, typeof(T), options)!;
        }
        var list = ValueList.Create<T>(items.AsSpan(0, count));
        Return(items);
        return list;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            element.Write(writer, item, options);
        writer.WriteEndArray();
    }

    private static T[] Grown(T[] items)
    {
        var more = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(more, 0);
        Return(items);
        return more;
    }

    private static void Return(T[] items) => ArrayPool<T>.Shared.Return(items, clearArray: true);
}
