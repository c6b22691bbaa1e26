using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A list whose only element is written without brackets.</summary>
internal sealed class OneOrMoreForm<T>(Form<T> element) : Form<ValueList<T>>
    where T : notnull
{
    private readonly ListForm<T> list = new(element);

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ValueList<T> value)
    {
        if (finder.TokenType == JsonTokenType.StartArray)
            return list.TryRead(ref finder, out value);
        value = element.TryRead(ref finder, out var only) ? [only] : default;
        return value.Count == 1;
    }

    public override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        if (value.Count == 1)
            element.Write(json, value[0]);
        else
            list.Write(json, value);
    }

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(element.Schema(book), list.Schema(book));
}
