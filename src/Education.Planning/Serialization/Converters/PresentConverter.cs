using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A value that may be left out but, where it is written, is not null.</summary>
internal sealed class PresentConverter<T>(JsonConverter<T> inner) : JsonConverter<T?>, IInspecting
    where T : struct
{
    public override bool HandleNull => true;

    public bool IsSmall => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => inner.Read(ref reader, typeof(T), options);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } present)
            inner.Write(writer, present, options);
        else
            writer.WriteNullValue();
    }

    public void Inspect(ref FaultFinder finder) => ((IInspecting)inner).Inspect(ref finder);

    public JsonObject Schema(SchemaBook book) => ((IInspecting)inner).Schema(book);
}
