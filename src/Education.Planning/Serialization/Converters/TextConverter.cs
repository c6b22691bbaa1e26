using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A small value that is written as its canonical text.</summary>
internal sealed class TextConverter<T>(TextForm<T> form) : JsonConverter<T>, IInspecting
    where T : notnull
{
    private const int ShortText = 64;

    // A struct is no object that many places could share.
    private readonly TextMemo<T>? memo = typeof(T).IsValueType ? null : new(form);

    public override bool HandleNull => true;

    public bool IsSmall => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && TryRead(ref reader, out var value) ? value! : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (form.Format is null || !TryWrite(writer, value, form.Format))
            writer.WriteStringValue(form.Print(value));
    }

    public void Inspect(ref FaultFinder finder)
    {
        var reader = finder.Reader;
        if (finder.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && TryRead(ref reader, out _))
            return;
        if (finder.Text() is { } text && form.Read(text) is null)
            finder.Add(form.Fault, form.Arguments(text));
    }

    public JsonObject Schema(SchemaBook book) => book.Once(typeof(T), () => SchemaBook.Text(form.Pattern, examples: form.Examples), form.About);

    private static bool TryWrite(Utf8JsonWriter writer, T value, TextFormatting<T> format)
    {
        Span<char> text = stackalloc char[ShortText];
        if (!format(value, text, out var length))
            return false;
        writer.WriteStringValue(text[..length]);
        return true;
    }

    private bool TryRead(ref Utf8JsonReader reader, out T? value) => memo is null ? form.TryRead(ref reader, out value) : memo.TryRead(ref reader, out value);
}
