using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A list of named values, written as an object of names in the list's order. A name stands there once.</summary>
/// <param name="element">The form of a value without its name.</param>
/// <param name="join">The element of a name and a value.</param>
/// <param name="part">The name and the value of an element.</param>
internal sealed class KeyedForm<T, V>(Form<V> element, Func<string, V, T> join, Func<T, (string Name, V Value)> part) : Form<ValueList<T>>
    where T : notnull
    where V : notnull
{
    /// <summary>Whether the names are expressions.</summary>
    public bool HasExpressions { get; init; }

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ValueList<T> value)
    {
        value = default;
        if (!finder.Expect(JsonTokenType.StartObject))
            return false;
        var before = finder.Count;
        var items = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (finder.Next(JsonTokenType.EndObject))
        {
            if (finder.EnterName(seen, HasExpressions) is not { } name)
                continue;
            finder.Value();
            if (element.TryRead(ref finder, out var item))
                items.Add(join(name, item));
            finder.Leave();
        }
        value = items.ToValueList();
        return finder.Count == before;
    }

    public override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        using var written = new WrittenNames(value.Count);
        json.WriteStartObject();
        for (var i = 0; i < value.Count; i++)
        {
            var (name, inner) = part(value[i]);
            if (!written.TryAdd(name, i))
                throw new ArgumentException($"The name `{name}` stands twice where JSON can hold it once.");
            json.WritePropertyName(name);
            element.Write(json, inner);
        }
        json.WriteEndObject();
    }

    public override JsonObject Schema(SchemaBook book) => SchemaBook.MapOf(element.Schema(book));
}
