using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>Makes the JSON Schema (2020-12) of a document from the contract and the forms; a type that is an object is described once.</summary>
internal sealed class SchemaBook
{
    private readonly JsonObject definitions = [];

    /// <summary>The schema of all documents of a kind.</summary>
    public static JsonObject Of(DocumentKind kind)
    {
        var book = new SchemaBook();
        var content = book.Of(kind.Content);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = kind.Schema,
            ["type"] = "object",
            ["properties"] = new JsonObject { ["$schema"] = Constant(kind.Schema), ["kind"] = Constant(kind.Name), ["version"] = Constant(DocumentKind.Version), ["content"] = content },
            ["required"] = new JsonArray("$schema", "kind", "version", "content"),
            ["additionalProperties"] = false,
            ["$defs"] = book.definitions,
        };
    }

    public static JsonObject Text(string? pattern = null, int? most = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (pattern is not null)
            schema["pattern"] = pattern;
        if (most is not null)
            schema["maxLength"] = most;
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

    /// <summary>A reference to what is described once under a name.</summary>
    public JsonObject Once(string name, Func<JsonObject> describe)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = true; // so that what holds its like ends
            definitions[name] = describe();
        }
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>The schema of a type of the contract.</summary>
    public JsonObject Of(Type type)
    {
        var info = Contract.Options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Object)
            return Once(type.Name, () => info.PolymorphismOptions is { } cases ? CasesOf(cases) : Object(info, null));
        if (info.Converter is IInspecting converter)
            return converter.Schema(this);
        return type == typeof(bool) ? new() { ["type"] = "boolean" } : Text();
    }

    private JsonObject CasesOf(JsonPolymorphismOptions cases) => new()
    {
        ["oneOf"] = new JsonArray([.. cases.DerivedTypes.Select(derived => (JsonNode)Once(derived.DerivedType.Name, () => Object(Contract.Options.GetTypeInfo(derived.DerivedType), (string)derived.TypeDiscriminator!)))]),
    };

    private JsonObject Object(JsonTypeInfo type, string? kind)
    {
        var members = new JsonObject();
        if (kind is not null)
            members[Polymorphism.Discriminator] = Constant(kind);
        foreach (var member in type.Properties.OrderBy(member => member.Order))
            members[member.Name] = Of(member.PropertyType);
        var demanded = type.Properties.OrderBy(member => member.Order).Where(Contract.IsDemanded).Select(member => member.Name);
        return Object(members, kind is null ? demanded : demanded.Prepend(Polymorphism.Discriminator));
    }
}
