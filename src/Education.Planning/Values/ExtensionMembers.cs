using System.Text.Json;

namespace Education.Planning;

/// <summary>Members that other programs keep with a plan or a part of it: a JSON object that the library stores and returns unread.</summary>
/// <remarks>Equal when the objects hold the same members with the same values, whatever their order.</remarks>
public sealed record ExtensionMembers
{
    /// <summary>The deepest nesting of objects and arrays in one, itself included: 8. It keeps the deepest plan within what a document may nest.</summary>
    public const int MaxDepth = 8;

    private ExtensionMembers(string json) => Json = json;

    /// <summary>The object as JSON text without white space, members in the order in which they came.</summary>
    public string Json { get; }

    /// <summary>Extensions of a JSON object's text.</summary>
    /// <param name="json">A JSON object; comments, trailing commas, doubled members and nesting deeper than <see cref="MaxDepth"/> are refused.</param>
    /// <exception cref="FormatException">The text is not such an object.</exception>
    public static ExtensionMembers Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(Guard.Against.Null(json), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = MaxDepth });
            return From(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException) // the latter for a lone surrogate
        {
            throw new FormatException($"The extensions are not a JSON object: {exception.Message}", exception);
        }
    }

    /// <summary>Extensions of a JSON object.</summary>
    /// <exception cref="FormatException">The element is not an object.</exception>
    internal static ExtensionMembers From(JsonElement element)
        => element.ValueKind == JsonValueKind.Object
            ? new ExtensionMembers(Compact(element))
            : throw new FormatException($"Extensions are a JSON object, not {element.ValueKind}.");

    /// <inheritdoc/>
    public bool Equals(ExtensionMembers? other)
    {
        if (other is null || ReferenceEquals(this, other) || Json == other.Json)
            return other is not null;
        using var left = JsonDocument.Parse(Json);
        using var right = JsonDocument.Parse(other.Json);
        return JsonElement.DeepEquals(left.RootElement, right.RootElement);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => 0; // Few plans carry any; order-free hashing would cost more than it saves.

    /// <summary>The JSON text.</summary>
    public override string ToString() => Json;

    private static string Compact(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            element.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
