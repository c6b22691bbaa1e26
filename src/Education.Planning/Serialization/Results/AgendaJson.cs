using System.Text.Json;
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
            Guard.Against.Null(agenda);
            return ResultJson.Document("agenda", json => Content(json, agenda));
        }
    }

    private static void Content(Utf8JsonWriter json, Agenda agenda)
    {
        json.WriteString("plan", agenda.Resolved.Plan.Key.Text);
        json.WriteString("calendar", agenda.Resolved.Calendar.Key.Text);
        json.WriteString("period", $"{ResultJson.Day(agenda.Resolved.Period.Start)}..{ResultJson.Day(agenda.Resolved.Period.End)}");
        if (agenda.AsOf is { } asOf)
            json.WriteString("asOf", ResultJson.Day(asOf));
        json.WriteStartArray("sections");
        foreach (var section in agenda.Sections)
            Section(json, section);
        json.WriteEndArray();
        Entries(json, "wholePeriod", agenda.WholePeriod);
        Entries(json, "withoutDate", agenda.WithoutDate);
        Entries(json, "withoutTiming", agenda.WithoutTiming);
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
            json.Text("name", block.Name);
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
        json.Text("name", entry.Item.Item.Name);
        json.WriteString("why", ResultJson.Word(entry.Why));
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
        json.WriteString("certainty", ResultJson.Word(timing.Certainty));
        json.WriteStartArray("notes");
        foreach (var note in timing.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", note.Id);
            json.Text("message", new LocalizedText(note.Message()).With(Languages.SimplifiedChinese, note.Message(Languages.SimplifiedChinese)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, AgendaDate date)
    {
        json.WriteStartObject();
        if (date.Window.Earliest is { } earliest)
            json.WriteString("earliest", ResultJson.Day(earliest));
        if (date.Window.Latest is { } latest)
            json.WriteString("latest", ResultJson.Day(latest));
        json.WriteBoolean("isEarliestSoft", date.Window.IsEarliestSoft);
        json.WriteBoolean("isLatestSoft", date.Window.IsLatestSoft);
        if (date.Window.Occurrence is { } occurrence)
            json.WriteString("occurrence", occurrence);
        if (date.State != AgendaState.NotAsked)
            json.WriteString("state", ResultJson.Word(date.State));
        json.WriteEndObject();
    }

    private static string Month(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
