using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>An object that is kept as it is: order, exact numbers, nulls.</summary>
internal sealed class ExtensionMembersConverter : JsonConverter<ExtensionMembers>, IInspecting
{
    public override bool HandleNull => true;

    public bool IsSmall => true;

    public override ExtensionMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ExtensionMembers.Parse(JsonElement.ParseValue(ref reader).GetRawText());

    public override void Write(Utf8JsonWriter writer, ExtensionMembers value, JsonSerializerOptions options)
    {
        using var document = JsonDocument.Parse(value.Json);
        document.RootElement.WriteTo(writer);
    }

    public void Inspect(ref FaultFinder finder)
    {
        if (finder.Expect(JsonTokenType.StartObject))
            InspectObject(ref finder, 1);
    }

    public JsonObject Schema(SchemaBook book) => new() { ["type"] = "object" };

    private static void InspectObject(ref FaultFinder finder, int depth)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (finder.Next(JsonTokenType.EndObject))
        {
            if (finder.EnterMember() is not { } name)
                continue;
            if (!seen.Add(name))
                finder.Add(JsonDiagnostics.DoubledMember, FaultFinder.Excerpt(name));
            finder.Value();
            InspectValue(ref finder, depth);
            finder.Leave();
        }
    }

    private static void InspectValue(ref FaultFinder finder, int depth)
    {
        var opens = finder.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (opens && depth == ExtensionMembers.MaxDepth)
        {
            finder.Add(JsonDiagnostics.NestedTooDeep, depth.ToString(CultureInfo.InvariantCulture));
            finder.Skip();
        }
        else if (finder.TokenType == JsonTokenType.StartObject)
            InspectObject(ref finder, depth + 1);
        else if (finder.TokenType == JsonTokenType.StartArray)
            InspectArray(ref finder, depth + 1);
        else if (finder.TokenType == JsonTokenType.String)
            finder.Unescaped();
    }

    private static void InspectArray(ref FaultFinder finder, int depth)
    {
        for (var i = 0; finder.Next(JsonTokenType.EndArray); i++)
        {
            finder.Enter(i);
            InspectValue(ref finder, depth);
            finder.Leave();
        }
    }
}
