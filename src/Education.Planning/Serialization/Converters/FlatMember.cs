using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>Puts a member into the draft of a record.</summary>
internal delegate void DraftSetter<TDraft, V>(ref TDraft draft, V value);

/// <summary>A member of a flat record: its name, and how it gets into the draft and out of the record.</summary>
internal abstract class FlatMember<T, TDraft>(string name)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    /// <summary>Whether a record must have the member; any other is left out when it has its default value.</summary>
    public bool IsDemanded { get; init; }

    public abstract void Read(ref Utf8JsonReader reader, ref TDraft draft, JsonSerializerOptions options);

    public abstract void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
}

/// <inheritdoc/>
/// <param name="name">The name in the document.</param>
/// <param name="converter">The converter of the contract for its type.</param>
/// <param name="get">The member of a record.</param>
/// <param name="set">Puts it into the draft.</param>
internal sealed class FlatMember<T, TDraft, V>(string name, JsonConverter<V> converter, Func<T, V?> get, DraftSetter<TDraft, V> set) : FlatMember<T, TDraft>(name)
{
    public override void Read(ref Utf8JsonReader reader, ref TDraft draft, JsonSerializerOptions options)
        => set(ref draft, reader.TokenType == JsonTokenType.Null ? throw new JsonException() : converter.Read(ref reader, typeof(V), options)!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var member = get(value);
        if (!IsDemanded && (member is null || (typeof(V).IsValueType && EqualityComparer<V>.Default.Equals(member, default))))
            return;
        writer.WritePropertyName(Name);
        converter.Write(writer, member!, options);
    }
}
