using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>How a value of a notation of our own is written, read back, and found faulty: one description for all three.</summary>
/// <remarks>Reading stands on a <see cref="FaultFinder"/>: the fast pass gives up at the first fault, the slow one collects them, along the same form.</remarks>
internal abstract class Form<T>
    where T : notnull
{
    /// <summary>Reads the value on whose first token the finder stands, and leaves it on the last one; false when it reported a fault.</summary>
    public abstract bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value);

    /// <summary>Reads the value on whose first token the reader stands, up to the first fault.</summary>
    /// <exception cref="JsonException">There is a fault.</exception>
    public T ReadAt(ref Utf8JsonReader reader)
    {
        var finder = new FaultFinder(reader);
        if (!TryRead(ref finder, out var value))
            throw new JsonException();
        reader = finder.Reader;
        return value;
    }

    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>The JSON Schema of the value.</summary>
    public abstract JsonObject Schema(SchemaBook book);
}
