using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>A form that is not made yet, for values that hold their like.</summary>
internal sealed class LaterForm<T>(Func<Form<T>> form) : Form<T>
    where T : notnull
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value) => form().TryRead(ref finder, out value);

    public override void Write(Utf8JsonWriter json, T value) => form().Write(json, value);
}
