using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>A value that is written as everywhere else: the contract has its converter.</summary>
internal sealed class ContractForm<T>(JsonConverter<T> converter) : Form<T>
    where T : notnull
{
    // No converter of a small value looks at options, and those of the contract know the whole model.
    private const JsonSerializerOptions Unread = null!;

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out T? value)
    {
        value = default;
        var reader = finder.Reader;
        var before = finder.Count;
        ((IInspecting)converter).Inspect(ref finder);
        if (finder.Count > before || finder.IsFull)
            return false;
        value = converter.Read(ref reader, typeof(T), Unread)!;
        return true;
    }

    public override void Write(Utf8JsonWriter json, T value) => converter.Write(json, value, Unread);

    public override JsonObject Schema(SchemaBook book) => ((IInspecting)converter).Schema(book);
}
