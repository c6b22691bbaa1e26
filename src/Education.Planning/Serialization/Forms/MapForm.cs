using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A value that is written as another one.</summary>
internal sealed class MapForm<T, V>(Form<V> form, Func<V, T> into, Func<T, V> from) : Form<T>
    where T : notnull
    where V : notnull
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value)
    {
        var isSound = form.TryRead(ref finder, out var inner);
        value = isSound ? into(inner!) : default;
        return isSound;
    }

    public override void Write(Utf8JsonWriter json, T value) => form.Write(json, from(value));

    public override JsonObject Schema(SchemaBook book) => form.Schema(book);
}
