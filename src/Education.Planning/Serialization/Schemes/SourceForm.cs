using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>Something that stands here, or the name of the parameter that holds it.</summary>
/// <param name="Own">What stands here; default when there is a name.</param>
/// <param name="In">The name; null when it stands here.</param>
internal readonly record struct Source<T>(T? Own, string? In)
    where T : notnull;

/// <summary>The form of such a thing: a string is the name.</summary>
internal sealed class SourceForm<T>(Form<T> own) : Form<Source<T>>
    where T : notnull
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Source<T> value)
    {
        value = default;
        if (finder.TokenType == JsonTokenType.String)
        {
            value = new(default, CommonForms.Text.TryRead(ref finder, out var name) ? name : null);
            return value.In is not null;
        }
        if (!finder.Expect(JsonTokenType.StartArray, new("array or string", "数组或字符串")) || !own.TryRead(ref finder, out var here))
            return false;
        value = new(here, null);
        return true;
    }

    public override void Write(Utf8JsonWriter json, Source<T> value)
    {
        var isHere = !EqualityComparer<T>.Default.Equals(value.Own, default);
        if (isHere == value.In is not null && (isHere || value.Own is null))
            throw new ArgumentException("A step reads bands or points of its own or those of a parameter, not both and not neither.");
        if (value.In is not null)
            json.WriteStringValue(value.In);
        else
            own.Write(json, value.Own!);
    }

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(CommonForms.Text.Schema(book), own.Schema(book));
}
