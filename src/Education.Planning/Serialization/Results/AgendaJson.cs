using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Scheduling;
using Education.Planning.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning;

/// <summary>Agendas as JSON: a result for other programs to read, not to be read back.</summary>
public static class AgendaJson
{
    extension(Agenda agenda)
    {
        /// <summary>The agenda as a JSON document of kind <c>agenda</c>: the sections in order, then what has no date and what has no timing.</summary>
        /// <remarks>
        /// Days are ISO dates, both ends included; an open end is left out. An entry names its item by key and path and repeats label, name and timing;
        /// notes carry their id and their message in every language. Two-space indentation, lines end with LF.
        /// </remarks>
        public string ToJson()
        {
            var bytes = new ArrayBufferWriter<byte>(4096);
            using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, NewLine = "\n" }))
                Document(json, Guard.Against.Null(agenda));
            return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
        }
    }

    private static void Document(Utf8JsonWriter json, Agenda agenda)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "urn:education-planning:schema:agenda:1");
        json.WriteString("kind", "agenda");
        json.WriteString("version", DocumentKind.Version);
        json.WriteStartObject("content");
        json.WriteString("plan", agenda.Resolved.Plan.Key.Text);
        json.WriteString("calendar", agenda.Resolved.Calendar.Key.Text);
        json.WriteString("period", $"{Day(agenda.Resolved.Period.Start)}..{Day(agenda.Resolved.Period.End)}");
        if (agenda.AsOf is { } asOf)
            json.WriteString("asOf", Day(asOf));
        json.WriteStartArray("sections");
        foreach (var section in agenda.Sections)
            Section(json, section);
        json.WriteEndArray();
        Entries(json, "wholePeriod", agenda.WholePeriod);
        Entries(json, "withoutDate", agenda.WithoutDate);
        Entries(json, "withoutTiming", agenda.WithoutTiming);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, AgendaSection section)
    {
        json.WriteStartObject();
        json.WriteString("months", section.First == section.Last ? Month(section.First) : $"{Month(section.First)}..{Month(section.Last)}");
        if (section.Block is { } block)
        {
            json.WriteString("block", block.Key.Text);
            if (block.Label is not null)
                json.WriteString("label", block.Label);
            Text(json, "name", block.Name);
        }
        Entries(json, "entries", section.Entries);
        json.WriteEndObject();
    }

    private static void Entries(Utf8JsonWriter json, string name, ValueList<AgendaEntry> entries)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
            Entry(json, entry);
        json.WriteEndArray();
    }

    private static void Entry(Utf8JsonWriter json, AgendaEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("item", entry.Item.Item.Key.Text);
        json.WriteString("path", entry.Item.Placed.Path.Text);
        if (entry.Item.Item.Label is { } label)
            json.WriteString("label", label);
        Text(json, "name", entry.Item.Item.Name);
        json.WriteString("why", JsonNamingPolicy.CamelCase.ConvertName(entry.Why.ToString()));
        if (entry.Item.Timing is { } timing)
            Timing(json, timing);
        json.WriteStartArray("dates");
        foreach (var date in entry.Dates)
            Date(json, date);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Timing(Utf8JsonWriter json, ResolvedTiming timing)
    {
        json.WriteString("timing", timing.Timing.ToString());
        json.WriteString("certainty", JsonNamingPolicy.CamelCase.ConvertName(timing.Certainty.ToString()));
        json.WriteStartArray("notes");
        foreach (var note in timing.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", note.Id);
            Text(json, "message", new LocalizedText(note.Message()).With(Languages.SimplifiedChinese, note.Message(Languages.SimplifiedChinese)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, AgendaDate date)
    {
        json.WriteStartObject();
        if (date.Window.Earliest is { } earliest)
            json.WriteString("earliest", Day(earliest));
        if (date.Window.Latest is { } latest)
            json.WriteString("latest", Day(latest));
        json.WriteBoolean("isEarliestSoft", date.Window.IsEarliestSoft);
        json.WriteBoolean("isLatestSoft", date.Window.IsLatestSoft);
        if (date.Window.Occurrence is { } occurrence)
            json.WriteString("occurrence", occurrence);
        if (date.State != AgendaState.NotAsked)
            json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(date.State.ToString()));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, text, (JsonTypeInfo<LocalizedText>)Contract.Options.GetTypeInfo(typeof(LocalizedText)));
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Month(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
