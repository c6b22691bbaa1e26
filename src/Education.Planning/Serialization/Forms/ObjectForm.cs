using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A value that is written as an object of named members, in one order.</summary>
/// <param name="start">The value before anything is read.</param>
/// <param name="members">The members, in the order in which they are written.</param>
internal sealed class ObjectForm<T>(Func<T> start, params FormMember<T>[] members) : Form<T>
    where T : notnull
{
    /// <summary>Members of which exactly one must stand there.</summary>
    public string[] Choice { get; init; } = [];

    /// <summary>Members of which at least one must stand there.</summary>
    public string[] AnyOf { get; init; } = [];

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value) => TryRead(ref finder, start(), null, out value);

    /// <summary>Reads the object into a value that was begun.</summary>
    /// <param name="finder">Where to read.</param>
    /// <param name="begun">The value to put the members into.</param>
    /// <param name="discriminator">A member that was read already; null when there is none.</param>
    /// <param name="value">The value.</param>
    public bool TryRead(ref FaultFinder finder, T begun, string? discriminator, out T value)
    {
        value = begun;
        if (!finder.Expect(JsonTokenType.StartObject))
            return false;
        var at = finder.Offset;
        var before = finder.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (finder.Next(JsonTokenType.EndObject))
            ReadMember(ref finder, seen, discriminator, ref value);
        if (!finder.IsFull)
            Complete(finder, at, seen);
        return finder.Count == before;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        WriteMembers(json, value);
        json.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter json, T value)
    {
        foreach (var member in members)
            member.Write(json, value);
    }

    public override JsonObject Schema(SchemaBook book) => Schema(book, null, null);

    /// <summary>The schema of the object with a member before the others.</summary>
    public JsonObject Schema(SchemaBook book, string? discriminator, JsonNode? words)
    {
        var properties = new JsonObject();
        if (discriminator is not null)
            properties[discriminator] = words;
        foreach (var member in members)
            properties[member.Name] = member.Schema(book);
        var demanded = members.Where(member => member.IsDemanded).Select(member => member.Name);
        var schema = SchemaBook.Object(properties, discriminator is null ? demanded : demanded.Prepend(discriminator));
        if (Choice.Length > 0)
            schema["oneOf"] = new JsonArray([.. Choice.Select(Demanding)]);
        if (AnyOf.Length > 0)
            schema["anyOf"] = new JsonArray([.. AnyOf.Select(Demanding)]);
        return book.Described(schema, typeof(T), null);
    }

    private static JsonNode Demanding(string member) => new JsonObject { ["properties"] = new JsonObject { [member] = true }, ["required"] = new JsonArray(member) };

    private void ReadMember(ref FaultFinder finder, HashSet<string> seen, string? discriminator, ref T value)
    {
        if (finder.EnterMember() is not { } name)
            return;
        var member = Array.Find(members, member => member.Name == name);
        var before = finder.Count;
        if (!seen.Add(name))
            finder.Add(JsonDiagnostics.DoubledMember, FaultFinder.Excerpt(name));
        else if (member is null && name != discriminator)
            finder.AddUnknown(name, discriminator is null ? members.Select(m => m.Name) : members.Select(m => m.Name).Prepend(discriminator));
        else if (Choice.Contains(name) && Choice.FirstOrDefault(other => other != name && seen.Contains(other)) is { } rival)
            finder.Add(JsonDiagnostics.Rivals, $"`{name}`", $"`{rival}`");
        finder.Value();
        if (member is null || finder.Count > before)
            finder.Skip();
        else
            member.Read(ref finder, ref value);
        finder.Leave();
    }

    private void Complete(FaultFinder finder, int at, HashSet<string> seen)
    {
        foreach (var missing in members.Where(member => member.IsDemanded && !seen.Contains(member.Name)))
            finder.AddAt(at, JsonDiagnostics.MissingMember, $"`{missing.Name}`");
        foreach (var needed in new[] { Choice, AnyOf })
        {
            if (needed.Length > 0 && !needed.Any(seen.Contains))
                finder.AddAt(at, JsonDiagnostics.MissingMember, Enumerated(needed));
        }
    }

    private static Wording Enumerated(string[] words)
    {
        var quoted = words.Select(word => $"`{word}`").ToArray();
        var last = quoted[^1];
        return new($"{string.Join(", ", quoted[..^1])} or {last}", $"{string.Join("、", quoted[..^1])} 或 {last}");
    }
}
