using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A list, written as an array.</summary>
internal sealed class ListForm<T>(Form<T> element) : Form<ValueList<T>>
    where T : notnull
{
    /// <summary>Whether no element may stand there twice.</summary>
    public bool IsDistinct { get; init; }

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ValueList<T> value)
    {
        value = default;
        if (!finder.Expect(JsonTokenType.StartArray))
            return false;
        var before = finder.Count;
        var items = new List<T>();
        var seen = new HashSet<T>();
        for (var i = 0; finder.Next(JsonTokenType.EndArray); i++)
        {
            finder.Enter(i);
            if (element.TryRead(ref finder, out var item) && IsDistinct && !seen.Add(item))
                finder.Add(JsonDiagnostics.DoubledElement, FaultFinder.Excerpt(item.ToString()!));
            else if (item is not null)
                items.Add(item);
            finder.Leave();
        }
        value = items.ToValueList();
        return finder.Count == before;
    }

    public override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
            element.Write(json, item);
        json.WriteEndArray();
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var schema = SchemaBook.ListOf(element.Schema(book));
        if (IsDistinct)
            schema["uniqueItems"] = true;
        return schema;
    }
}
