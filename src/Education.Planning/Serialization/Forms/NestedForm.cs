using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A value that holds its like, to a depth.</summary>
/// <param name="form">Its form, which is made after the forms that hold this one.</param>
internal sealed class NestedForm<T>(Func<Form<T>> form) : Form<T>
    where T : notnull
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value) => finder.TryReadNested(form(), out value);

    public override void Write(Utf8JsonWriter json, T value) => form().Write(json, value);

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(T), () => form().Schema(book));
}
