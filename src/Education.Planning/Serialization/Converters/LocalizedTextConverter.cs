using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A text: a plain string where it has no translations, else an object of <c>default</c> and language tags.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>, IInspecting
{
    private const string Default = "default";

    public override bool HandleNull => true;

    public bool IsSmall => true;

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String || !texts.TryAdd(language, reader.GetString()!))
                throw new JsonException();
        }
        if (!texts.Remove(Default, out var text))
            throw new JsonException();
        return LocalizedText.Of(text, texts.Select(translation => new Translation(translation.Key, translation.Value)));
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        if (value.Translations.IsEmpty)
        {
            writer.WriteStringValue(value.Default);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString(Default, value.Default);
        foreach (var translation in value.Translations)
            writer.WriteString(translation.Language, translation.Text);
        writer.WriteEndObject();
    }

    public void Inspect(ref FaultFinder finder)
    {
        if (finder.TokenType == JsonTokenType.String)
        {
            InspectText(ref finder);
            return;
        }
        if (!finder.Expect(JsonTokenType.StartObject, new("string or object", "字符串或对象")))
            return;
        var start = finder.Offset;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (finder.Next(JsonTokenType.EndObject))
            InspectTranslation(ref finder, seen);
        if (!seen.Contains(Default) && !finder.IsFull)
            finder.AddAt(start, JsonDiagnostics.MissingMember, $"`{Default}`");
    }

    public JsonObject Schema(SchemaBook book) => book.Once(typeof(LocalizedText), () =>
    {
        var translated = SchemaBook.MapOf(SchemaBook.Text(StringForm.Pattern), "^[A-Za-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$");
        translated["properties"] = new JsonObject { [Default] = SchemaBook.Text(StringForm.Pattern) };
        translated["required"] = new JsonArray(Default);
        return SchemaBook.AnyOf(SchemaBook.Text(StringForm.Pattern), translated);
    });

    private static void InspectTranslation(ref FaultFinder finder, HashSet<string> seen)
    {
        if (finder.EnterMember() is not { } language)
            return;
        if (!seen.Add(language))
            finder.Add(JsonDiagnostics.DoubledMember, FaultFinder.Excerpt(language));
        else if (language != Default && !Translation.IsTag(language))
            finder.Add(JsonDiagnostics.NoLanguage, FaultFinder.Excerpt(language));
        finder.Value();
        InspectText(ref finder);
        finder.Leave();
    }

    private static void InspectText(ref FaultFinder finder)
    {
        if (finder.Text() is { } text && string.IsNullOrWhiteSpace(text))
            finder.Add(JsonDiagnostics.EmptyText);
    }
}
