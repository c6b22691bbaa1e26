using System.Text;
using System.Text.Json.Nodes;

namespace Education.Planning.Tests.Serialization;

/// <summary>Writes the schemas of all kinds as tables for people: each object with its members, each small value, each enumeration, once.</summary>
internal sealed class FieldTables
{
    private const int LongestExample = 110;

    // Members that are plain strings and yet not any text.
    private static readonly Dictionary<string, string> Plain = new()
    {
        ["language"] = "zh-Hans", ["unit"] = "%", ["label"] = "1.", ["in"] = "cuts", ["scale"] = "grade", ["to"] = "all", ["level"] = "school", ["column"] = "score", ["row"] = "s1", ["key"] = "teaching",
        ["bands"] = "cuts", ["points"] = "curve", ["id"] = "PLN0101", ["rule"] = "mark / of", ["inPlace"] = "3 / 4", ["occurrence"] = "2024-03", ["path"] = "objectives/safety", ["groups"] = "school",
        ["by"] = "district", ["publish"] = "score", ["within"] = "district", ["levels"] = "good", ["reads"] = "mark", ["columns"] = "score", ["type"] = "school",
    };

    private readonly StringBuilder text = new();
    private readonly HashSet<string> described = [];
    private JsonObject definitions = [];

    public static string Markdown()
    {
        var tables = new FieldTables();
        foreach (var kind in PlanningJson.Kinds)
            tables.Add(kind, JsonNode.Parse(PlanningJson.SchemaOf(kind))!.AsObject());
        return tables.text.ToString();
    }

    private void Add(string kind, JsonObject schema)
    {
        definitions = schema["$defs"]!.AsObject();
        text.Append('\n').Append("### Kind `").Append(kind).Append("`\n\n`content` is ").Append(FormOf(schema["properties"]!["content"]!)).Append(".\n");
        var others = new List<string>();
        foreach (var (name, definition) in definitions)
        {
            if (!described.Add(name))
                continue;
            if (IsSmall(definition!))
                others.Add(name);
            else
                AddObject(name, definition!);
        }
        foreach (var name in others)
            AddSmall(name, definitions[name]!);
    }

    private static bool IsSmall(JsonNode schema) => !Objects(schema).Any();

    private void AddObject(string name, JsonNode schema)
    {
        text.Append("\n#### ").Append(name).Append("\n\n").Append(Cell(Description(schema))).Append('\n');
        AddMembers(name, schema);
    }

    /// <summary>The tables of the objects that a schema holds without giving them a name, each under the way that leads to it.</summary>
    private void AddMembers(string name, JsonNode schema)
    {
        foreach (var shape in Objects(schema))
        {
            var discriminator = shape["properties"]!.AsObject().FirstOrDefault(member => member.Value?["const"] is not null || (member.Key == "do" && member.Value?["enum"] is not null));
            text.Append('\n');
            if (discriminator.Value is { } words)
                text.Append('`').Append(discriminator.Key).Append("`: ").AppendJoin(", ", Words(words).Select(word => $"`{word}`")).Append("\n\n");
            else if (shape != schema)
                text.Append("In ").Append(name).Append(shape["description"] is { } description ? $": {Cell((string)description!)}" : "").Append("\n\n");
            text.Append("| member | form | meaning | example |\n|---|---|---|---|\n");
            foreach (var (member, value) in shape["properties"]!.AsObject())
                text.Append("| `").Append(member).Append('`').Append(IsDemanded(shape, member) ? " (demanded)" : "").Append(" | ").Append(FormOf(value!)).Append(" | ").Append(Cell(Description(value!)))
                    .Append(" | `").Append(Cell(ExampleOf(value!).Replace("Safe campuses", IsText(value!) ? Plain.GetValueOrDefault(member, "Safe campuses") : "Safe campuses", StringComparison.Ordinal))).Append("` |\n");
            foreach (var (member, value) in shape["properties"]!.AsObject().Where(member => Objects(member.Value!).Any()))
                AddMembers($"`{member}`", value!);
        }
    }

    private void AddSmall(string name, JsonNode schema)
    {
        text.Append("\n#### ").Append(name).Append("\n\n");
        var lines = Description(schema).Split('\n');
        text.Append(FormOf(schema)).Append(". ").Append(lines[0]).Append('\n');
        if (lines.Length > 1)
            text.Append('\n').AppendJoin('\n', lines[1..].Select(line => $"- {line}")).Append('\n');
        if (schema["enum"] is null)
            text.Append("\nExamples: ").AppendJoin(", ", ExamplesOf(schema).Select(example => $"`{example}`")).Append('\n');
    }

    /// <summary>The objects with members of a schema that stand in it without a name, through lists, maps and alternatives.</summary>
    private static IEnumerable<JsonNode> Objects(JsonNode schema)
    {
        if (schema is not JsonObject here)
            return [];
        if (here["properties"] is JsonObject { Count: > 0 } members && members.All(member => member.Value is JsonObject) && !here.ContainsKey("allOf") && here["additionalProperties"] is JsonValue)
            return [here];
        return new[] { here["items"], here["additionalProperties"] }.Concat(Alternatives(here)).OfType<JsonObject>().SelectMany(Objects);
    }

    private static IEnumerable<JsonNode?> Alternatives(JsonObject schema) => (schema["anyOf"] as JsonArray ?? schema["oneOf"] as JsonArray ?? []).AsEnumerable();

    private static bool IsDemanded(JsonNode shape, string member) => shape["required"]?.AsArray().Any(name => (string?)name == member) == true;

    private static string Description(JsonNode schema) => (string?)schema["description"] ?? "";

    private static IEnumerable<string> Words(JsonNode schema) => schema["const"] is { } word ? [word.ToString()] : schema["enum"]!.AsArray().Select(w => w!.ToString());

    private static string FormOf(JsonNode schema) => schema switch
    {
        JsonObject { } here when here["$ref"] is { } reference => Link(((string)reference!).Split('/')[^1]),
        JsonObject { } here when here["const"] is { } word => $"`{word.ToJsonString()}`",
        JsonObject { } here when here["enum"] is JsonArray words => string.Join(", ", words.Select(word => $"`{word}`")),
        JsonObject { } here when here.ContainsKey("anyOf") || (here.ContainsKey("oneOf") && !here.ContainsKey("type")) => string.Join(" or ", Alternatives(here).Select(alternative => FormOf(alternative!)).Distinct()),
        JsonObject { } here when (string?)here["type"] == "array" => $"list of {FormOf(here["items"]!)}",
        JsonObject { } here when (string?)here["type"] == "object" && here["additionalProperties"] is JsonObject each => $"object of names, each with {FormOf(each)}",
        JsonObject { } here when here["type"] is JsonValue type => (string)type! switch { "integer" => "whole number", "boolean" => "true or false", var other => other },
        _ => "object",
    };

    private static string Link(string name) => $"[{name}](#{name.ToLowerInvariant()})";

    private IEnumerable<string> ExamplesOf(JsonNode schema)
        => schema["examples"] is JsonArray examples ? examples.Select(example => Compact(example!)) : [ExampleOf(schema)];

    private string ExampleOf(JsonNode schema)
    {
        var example = Compact(Example(schema, 3));
        return example.Length <= LongestExample ? example : Compact(Example(schema, 1));
    }

    private static string Compact(JsonNode json) => json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private JsonNode Example(JsonNode schema, int depth)
    {
        if (schema["$ref"] is { } reference)
            return Example(definitions[((string)reference!).Split('/')[^1]]!, depth);
        if (schema["examples"] is JsonArray examples)
            return examples[0]!.DeepClone();
        if (schema["const"] is { } word)
            return word.DeepClone();
        if (schema["enum"] is JsonArray words)
            return words[words.Count > 1 ? 1 : 0]!.DeepClone();
        if (Alternatives(schema.AsObject()).FirstOrDefault() is { } first && !schema.AsObject().ContainsKey("type"))
            return Example(first, depth);
        return (string?)schema["type"] switch
        {
            "array" => new JsonArray(depth == 0 ? [] : [.. Enumerable.Range(0, (int?)schema["minItems"] ?? 1).Select(_ => Example(schema["items"]!, depth - 1))]),
            "object" => ExampleObject(schema, depth),
            "number" => JsonValue.Create(0.50m),
            "integer" => JsonValue.Create(2),
            "boolean" => JsonValue.Create(true),
            _ => JsonValue.Create("Safe campuses"),
        };
    }

    private JsonObject ExampleObject(JsonNode schema, int depth)
    {
        var example = new JsonObject();
        if (depth > 0 && schema["additionalProperties"] is JsonObject each)
            example["score"] = Example(each, depth - 1);
        foreach (var (member, value) in schema["properties"]?.AsObject() ?? [])
        {
            if (depth > 0 && IsDemanded(schema, member))
                example[member] = Example(value!, depth - 1);
        }
        return example;
    }

    /// <summary>Whether a value is a plain string, or a list of such.</summary>
    private static bool IsText(JsonNode schema) => schema is JsonObject here && ((string?)here["type"] == "string" || (here["items"] ?? Alternatives(here).FirstOrDefault()) is { } inner && IsText(inner));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
