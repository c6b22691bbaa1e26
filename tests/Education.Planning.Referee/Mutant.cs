using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Serialization;

namespace Education.Planning.Referee;

/// <summary>A document with one change somewhere in it, and what our reader says of it.</summary>
internal static class Mutant
{
    // What a schema can say too: members unknown, missing, null, of the wrong kind or excluding each other, and words.
    private static readonly string[] Structural = ["JSN0201", "JSN0202", "JSN0204", "JSN0205", "JSN0206", "JSN0209", "JSN0321", "JSN0322"];

    private static readonly string[] Values = ["null", "7", "true", "\"x\"", "[]", "{}", "[null]", "{\"x\":1}"];

    /// <summary>Changes one thing: a member goes, gets another name or another value, or one comes.</summary>
    public static string Of(string document, Random random)
    {
        var root = JsonNode.Parse(document)!;
        var objects = new List<JsonObject>();
        Collect(root["content"]!, objects);
        var chosen = objects[random.Next(objects.Count)];
        var names = chosen.Select(member => member.Key).ToList();
        var name = names.Count == 0 ? "" : names[random.Next(names.Count)];
        var change = random.Next(names.Count == 0 ? 1 : 4);
        if (change == 0)
            chosen["added"] = 1;
        else if (change == 1)
            chosen.Remove(name);
        else if (change == 2)
            chosen[name] = JsonNode.Parse(Values[random.Next(Values.Length)]);
        else
        {
            var value = chosen[name];
            chosen.Remove(name);
            chosen[name + "s"] = value;
        }
        return root.ToJsonString(new JsonSerializerOptions { MaxDepth = 100 });
    }

    /// <summary><c>taken</c>, <c>structure</c> when a schema can refuse it for the same reason, else <c>other</c>.</summary>
    public static string VerdictOn<T>(string document)
        where T : class
    {
        var reading = PlanningJson.TryRead<T>(document);
        return reading.Succeeded ? "taken" : reading.Diagnostics.All(d => Structural.Contains(d.Id)) ? "structure" : "other";
    }

    private static void Collect(JsonNode node, List<JsonObject> objects)
    {
        if (node is JsonObject here)
            objects.Add(here);
        var inside = node switch
        {
            JsonObject members => members.Where(member => member.Key != "extensions").Select(member => member.Value),
            JsonArray elements => elements,
            _ => [],
        };
        foreach (var next in inside.OfType<JsonNode>())
            Collect(next, objects);
    }
}
