using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>A type of list, written as a JSON array without null. The framework's own converter walks over it: one of ours would have to begin anew with every element.</summary>
internal abstract class ListType : IInspecting
{
    public abstract Type Type { get; }

    public abstract bool IsSmall { get; }

    public abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);

    public abstract void Inspect(ref FaultFinder finder);

    public abstract JsonObject Schema(SchemaBook book);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="converter">What reads and writes such a list where that is not left to the framework; null where it is.</param>
internal sealed class ListType<T>(JsonConverter<ValueList<T>>? converter = null) : ListType
    where T : notnull
{
    public override Type Type => typeof(ValueList<T>);

    public override bool IsSmall => Contract.IsSmall(typeof(T));

    // The framework collects the elements in a list; one that is null is refused here.
    public override JsonTypeInfo InfoFor(JsonSerializerOptions options)
        => converter is not null ? JsonMetadataServices.CreateValueInfo<ValueList<T>>(options, converter)
            : JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new(), static items => ValueList.Create<T>(CollectionsMarshal.AsSpan((List<T>)items)));

    public override void Inspect(ref FaultFinder finder)
    {
        if (!finder.Expect(JsonTokenType.StartArray))
            return;
        for (var i = 0; finder.Next(JsonTokenType.EndArray); i++)
        {
            finder.Enter(i);
            finder.Inspect(typeof(T));
            finder.Leave();
        }
    }

    public override JsonObject Schema(SchemaBook book) => SchemaBook.ListOf(book.Of(typeof(T)));
}
