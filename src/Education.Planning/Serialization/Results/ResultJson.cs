using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Serialization;

/// <summary>What all results have in common as JSON: they are written and never read.</summary>
internal static class ResultJson
{
    public static string[] Kinds { get; } = ["agenda", "scorecard", "scoreboard", "explanation", "award"];

    /// <summary>A document of a kind.</summary>
    public static string Document(string kind, Action<Utf8JsonWriter> content)
    {
        using var bytes = new PooledBytes();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", DocumentKind.SchemaOf(kind));
            json.WriteString("kind", kind);
            json.WriteString("version", DocumentKind.Version);
            json.WriteStartObject("content");
            content(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return Encoding.UTF8.GetString(bytes.Span);
    }

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Word<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    extension(Utf8JsonWriter json)
    {
        /// <summary>A text as documents write it; nothing when it is null.</summary>
        public void Text(string name, LocalizedText? text)
        {
            if (text is not null)
                json.Value(name, text);
        }

        /// <summary>A text, left out when it is null.</summary>
        public void Text(string name, string? text)
        {
            if (text is not null)
                json.WriteString(name, text);
        }

        /// <summary>A number, left out when it is null.</summary>
        public void Number(string name, decimal? number)
        {
            if (number is { } present)
                json.WriteNumber(name, present);
        }

        /// <summary>A value of the model as documents write it.</summary>
        public void Value<T>(string name, T value)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, (JsonTypeInfo<T>)Contract.Options.GetTypeInfo(typeof(T)));
        }

        /// <summary>A list of objects.</summary>
        public void List<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        /// <summary>A list of texts.</summary>
        public void Texts(string name, IEnumerable<string> texts)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        /// <summary>A value of a scoreboard: a number, true or false, a text or date, or an object that says why it is not there; left out when it is null.</summary>
        public void Result(string name, ResultValue? value)
        {
            if (value is null)
                return;
            json.WritePropertyName(name);
            json.Result(value);
        }

        /// <summary>A value of a scoreboard, as an element or after its name.</summary>
        public void Result(ResultValue value)
        {
            switch (value)
            {
                case { Number: { } number }:
                    json.WriteNumberValue(number);
                    break;
                case { Flag: { } flag }:
                    json.WriteBooleanValue(flag);
                    break;
                case { State: ValueState.Present }:
                    json.WriteStringValue(value.ToString());
                    break;
                default:
                    json.WriteStartObject();
                    json.WriteString("state", StateWords.Of(value.State));
                    json.Text("reason", value.Reason);
                    json.WriteEndObject();
                    break;
            }
        }

        /// <summary>Diagnostics, with their messages in every language.</summary>
        public void Diagnostics(string name, IEnumerable<Diagnostic> diagnostics) => json.List(name, diagnostics, diagnostic =>
        {
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", Word(diagnostic.Severity));
            json.WriteString("path", diagnostic.Path.Text);
            json.Text("message", InBoth(diagnostic.Message));
            json.Text("fix", InBoth(diagnostic.Fix));
        });
    }

    private static LocalizedText InBoth(Func<string, string> text) => new LocalizedText(text(Languages.English)).With(Languages.SimplifiedChinese, text(Languages.SimplifiedChinese));
}
