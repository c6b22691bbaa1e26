using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>One of a few values, written as its word.</summary>
internal sealed class WordForm<T>(params (string Word, T Value)[] words) : Form<T>
    where T : struct
{
    private readonly string[] all = [.. words.Select(known => known.Word)];

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T value)
    {
        value = default;
        if (finder.Word(all) is not { } word)
            return false;
        value = Array.Find(words, known => known.Word == word).Value;
        return true;
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Array.Find(words, known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.Words(all);
}
