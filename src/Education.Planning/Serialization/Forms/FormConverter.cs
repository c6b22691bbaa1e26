using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A form as the contract needs it.</summary>
internal sealed class FormConverter<T>(Form<T> form) : JsonConverter<T>, IInspecting
    where T : notnull
{
    public override bool HandleNull => true;

    public bool IsSmall => false;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => form.ReadAt(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, value);

    public void Inspect(ref FaultFinder finder) => form.TryRead(ref finder, out _);

    public JsonObject Schema(SchemaBook book) => book.Once(typeof(T), () => form.Schema(book));
}
