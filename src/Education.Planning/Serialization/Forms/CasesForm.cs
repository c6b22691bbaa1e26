using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A value that can be one of several cases; its object says which in a member that is written first.</summary>
/// <param name="discriminator">The name of that member.</param>
/// <param name="cases">The cases.</param>
internal sealed class CasesForm<T>(string discriminator, params FormCase<T>[] cases) : Form<T>
    where T : notnull
{
    private readonly string[] words = [.. cases.Select(known => known.Word)];

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!finder.Expect(JsonTokenType.StartObject))
            return false;
        if (finder.WordAhead(discriminator, words) is { } word)
            return Array.Find(cases, known => known.Word == word)!.TryRead(ref finder, discriminator, out value);
        finder.Skip();
        return false;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        var known = Array.Find(cases, known => known.Fits(value))!;
        json.WriteStartObject();
        json.WriteString(discriminator, known.Word);
        known.WriteMembers(json, value);
        json.WriteEndObject();
    }

    /// <summary>One schema for all cases with the same members.</summary>
    public override JsonObject Schema(SchemaBook book)
    {
        var alike = cases.GroupBy(known => known.Schema(book, discriminator, null).ToJsonString(), StringComparer.Ordinal);
        return new() { ["oneOf"] = new JsonArray([.. alike.Select(same => (JsonNode)same.First().Schema(book, discriminator, SchemaBook.Words(same.Select(known => known.Word))))]) };
    }
}

/// <summary>A case: the word that names it, and the form of its members.</summary>
internal abstract class FormCase<T>(string word)
    where T : notnull
{
    public string Word { get; } = word;

    public abstract bool Fits(T value);

    public abstract bool TryRead(ref FaultFinder finder, string discriminator, [NotNullWhen(true)] out T? value);

    public abstract void WriteMembers(Utf8JsonWriter json, T value);

    public abstract JsonObject Schema(SchemaBook book, string discriminator, JsonNode? words);
}

/// <inheritdoc/>
/// <param name="word">The word.</param>
/// <param name="start">The value before anything is read.</param>
/// <param name="form">Its members.</param>
/// <param name="fits">Whether a value of the type is this case; null when every one is.</param>
internal sealed class FormCase<T, C>(string word, C start, ObjectForm<C> form, Func<C, bool>? fits = null) : FormCase<T>(word)
    where T : notnull
    where C : notnull, T
{
    public override bool Fits(T value) => value is C found && fits?.Invoke(found) != false;

    public override bool TryRead(ref FaultFinder finder, string discriminator, [NotNullWhen(true)] out T? value)
    {
        var isSound = form.TryRead(ref finder, start, discriminator, out var made);
        value = made;
        return isSound;
    }

    public override void WriteMembers(Utf8JsonWriter json, T value) => form.WriteMembers(json, (C)value);

    public override JsonObject Schema(SchemaBook book, string discriminator, JsonNode? words) => form.Schema(book, discriminator, words);
}
