using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A member of an object: its name, and how it gets into the value and out of it.</summary>
internal abstract class FormMember<T>(string name)
    where T : notnull
{
    public string Name { get; } = name;

    /// <summary>Whether the object must have the member.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>Reads the member's value and puts it into the value that is made.</summary>
    public abstract void Read(ref FaultFinder finder, ref T made);

    /// <summary>Writes the member with its name, unless it has its default value.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>The JSON Schema of its value.</summary>
    public abstract JsonObject Schema(SchemaBook book);
}

/// <inheritdoc/>
/// <param name="name">The name in the document.</param>
/// <param name="form">The form of its value.</param>
/// <param name="get">The member's value; default for a member that is left out.</param>
/// <param name="set">The value with another member; an <see cref="ArgumentException"/> refuses it.</param>
internal sealed class FormMember<T, V>(string name, Form<V> form, Func<T, (bool IsThere, V? Value)> get, Func<T, V, T> set) : FormMember<T>(name)
    where T : notnull
    where V : notnull
{
    public override void Read(ref FaultFinder finder, ref T made)
    {
        var at = finder.Offset;
        if (!form.TryRead(ref finder, out var value))
            return;
        try
        {
            made = set(made, value);
        }
        catch (ArgumentException refusal)
        {
            finder.AddAt(at, JsonDiagnostics.RefusedMember, $"`{Name}`", Refusals.ReasonOf(refusal));
        }
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        var (isThere, member) = get(value);
        if (!isThere)
            return;
        json.WritePropertyName(Name);
        form.Write(json, member!);
    }

    public override JsonObject Schema(SchemaBook book) => book.Described(form.Schema(book), typeof(T), Name);
}
