using System.Globalization;
using System.Text.Json.Nodes;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>A place in the content of a seed's JSON, and the way to it from the root: the root first, the place last.</summary>
internal sealed record SeedPlace(IReadOnlyList<JsonNode> Way)
{
    public JsonNode Node => Way[^1];

    public JsonNode Root => Way[0];

    /// <summary>A text member of the place itself.</summary>
    public string? Text(string member) => TextOf(Node, member);

    /// <summary>A text member of the place or of the nearest thing around it that has one: how timings are inherited.</summary>
    public string? Inherited(string member) => Way.Reverse().Select(node => TextOf(node, member)).FirstOrDefault(text => text is not null);

    /// <summary>The members of a list at the place; none where the list is absent.</summary>
    public IEnumerable<JsonNode> List(string member) => (Node as JsonObject)?[member]?.AsArray().Select(node => node!) ?? [];

    /// <summary>The place of a path: member names and keys; <c>[n]</c> counts from 0; an observation is named by its indicator. Null when there is none.</summary>
    public static SeedPlace? Find(JsonNode root, string path)
    {
        var way = new List<JsonNode> { root };
        foreach (var segment in path.Split('/'))
        {
            var next = way[^1] switch
            {
                JsonArray list when segment is ['[', .. var position, ']'] && int.TryParse(position, CultureInfo.InvariantCulture, out var index) => list.ElementAtOrDefault(index),
                JsonArray list => list.FirstOrDefault(element => (TextOf(element, "key") ?? TextOf(element, "indicator")) == segment),
                JsonObject members => members[segment],
                _ => null,
            };
            if (next is null)
                return null;
            way.Add(next);
        }
        return new(way);
    }

    public static string? TextOf(JsonNode? node, string member)
        => (node as JsonObject)?[member] is JsonValue value ? value.ToString() : null;
}
