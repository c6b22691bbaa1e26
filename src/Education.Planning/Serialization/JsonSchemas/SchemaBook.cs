using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>Makes the JSON Schema (2020-12) of a document from the contract and the forms; a type with a name is described once.</summary>
/// <remarks>The files beside this one are its work; they are embedded, and a test makes them anew and compares.</remarks>
/// <param name="summaryOf">What the documentation says of a type, or of the member of a type with a name of the document; null when nothing.</param>
internal sealed class SchemaBook(Func<Type, string?, string?> summaryOf)
{
    private readonly JsonObject definitions = [];

    /// <summary>The schema of all documents of a kind, as it stands on disk.</summary>
    public static string Of(string kind, Func<Type, string?, string?> summaryOf)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, NewLine = "\n" }))
            Document(kind, summaryOf).WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static JsonObject Document(string kind, Func<Type, string?, string?> summaryOf)
    {
        var book = new SchemaBook(summaryOf);
        var content = DocumentKind.Kinds.FirstOrDefault(known => known.Name == kind) is { } known ? book.Of(known.Content) : new ResultSchemas(book).Of(kind);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = DocumentKind.SchemaOf(kind),
            ["title"] = $"A document of kind `{kind}`",
            ["description"] = $"What stands around the content of every document; version {DocumentKind.Version} of the format.",
            ["type"] = "object",
            ["properties"] = new JsonObject { ["$schema"] = Constant(DocumentKind.SchemaOf(kind)), ["kind"] = Constant(kind), ["version"] = Constant(DocumentKind.Version), ["content"] = content },
            ["required"] = new JsonArray("$schema", "kind", "version", "content"),
            ["additionalProperties"] = false,
            ["$defs"] = book.definitions,
        };
    }

    public static JsonObject Text(string? pattern = null, int? most = null, string[]? examples = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (pattern is not null)
            schema["pattern"] = pattern;
        if (most is not null)
            schema["maxLength"] = most;
        if (examples is not null)
            schema["examples"] = ArrayOf(examples);
        return schema;
    }

    public static JsonObject Words(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = ArrayOf(words) };

    public static JsonObject Constant(string word) => new() { ["const"] = word };

    public static JsonObject AnyOf(params ReadOnlySpan<JsonNode> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject ListOf(JsonNode element) => new() { ["type"] = "array", ["items"] = element };

    public static JsonObject MapOf(JsonNode element, string names = StringForm.Pattern)
        => new() { ["type"] = "object", ["propertyNames"] = Text(names), ["additionalProperties"] = element };

    public static JsonObject Object(JsonObject members, IEnumerable<string> demanded)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = members };
        if (ArrayOf(demanded) is { Count: > 0 } required)
            schema["required"] = required;
        schema["additionalProperties"] = false;
        return schema;
    }

    public static JsonArray ArrayOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>A reference to what is described once under the name of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="describe">Makes the schema.</param>
    /// <param name="about">What to say where the documentation has nothing.</param>
    /// <param name="name">The name, where it is not the type's.</param>
    public JsonObject Once(Type type, Func<JsonObject> describe, string? about = null, string? name = null)
    {
        name ??= type.Name;
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = true; // so that what holds its like ends
            var schema = Described(describe(), type, null, about);
            schema.Insert(0, "title", TitleOf(name));
            definitions[name] = schema;
        }
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>A schema with what the documentation says of a type or of a member.</summary>
    public JsonObject Described(JsonObject schema, Type type, string? member, string? about = null)
    {
        if (!schema.ContainsKey("description") && (summaryOf(type, member) ?? about) is { } summary)
            schema.Insert(0, "description", summary);
        return schema;
    }

    /// <summary>The words of an enumeration, each with what it means.</summary>
    public JsonObject Words<T>(IEnumerable<string> words)
        where T : struct, Enum
        => Once(typeof(T), () =>
        {
            var schema = Words(words);
            var all = words.Select(word => summaryOf(typeof(T), word) is { } summary ? $"`{word}`: {summary}" : $"`{word}`").Prepend(summaryOf(typeof(T), null) ?? "");
            schema["description"] = string.Join("\n", all);
            return schema;
        });

    /// <summary>The schema of a type of the contract.</summary>
    public JsonObject Of(Type type)
    {
        var info = Contract.Options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Object)
            return Once(type, () => info.PolymorphismOptions is { } cases ? CasesOf(cases) : Object(info, null));
        if (Contract.InspectorOf(info) is { } inspector)
            return inspector.Schema(this);
        return type == typeof(bool) ? new() { ["type"] = "boolean" } : Text();
    }

    private JsonObject CasesOf(JsonPolymorphismOptions cases) => new()
    {
        ["oneOf"] = new JsonArray([.. cases.DerivedTypes.Select(derived => (JsonNode)Once(derived.DerivedType, () => Object(Contract.Options.GetTypeInfo(derived.DerivedType), (string)derived.TypeDiscriminator!)))]),
    };

    private JsonObject Object(JsonTypeInfo type, string? kind)
    {
        var members = new JsonObject();
        if (kind is not null)
            members[Polymorphism.Discriminator] = Constant(kind);
        foreach (var member in type.Properties.OrderBy(member => member.Order))
            members[member.Name] = Described(Of(member.PropertyType), type.Type, member.Name);
        var demanded = type.Properties.OrderBy(member => member.Order).Where(Contract.IsDemanded).Select(member => member.Name);
        return Object(members, kind is null ? demanded : demanded.Prepend(Polymorphism.Discriminator));
    }

    /// <summary>The words of a type's name: <c>School calendar</c>.</summary>
    private static string TitleOf(string type)
    {
        var words = new StringBuilder();
        foreach (var letter in type)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ').Append(char.ToLower(letter, CultureInfo.InvariantCulture));
            else
                words.Append(letter);
        }
        return words.ToString();
    }
}
