using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How the method of an evaluation row must stand in a seed: the place, or what it is a target or a figure of, tells it in its own words, or the roles at it do.</summary>
/// <remarks>One telling word is enough: texts and table are worded by different hands. Words that any evaluation may have (school, teacher, annual) do not count.</remarks>
internal static partial class MethodAgreement
{
    private static readonly string[] Telling = ["name", "description", "slogans", "deliverables", "indicators", "text", "parts", "checklist", "default", "key", "rule", "kind", "assignments", "role"];
    private static readonly string[] Steps = ["activities", "initiatives", "objectives"];

    private static readonly HashSet<string> Idle =
    [
        .. new[]
        {
            "school", "teacher", "city", "county", "education", "year", "term", "annual", "work", "bureau", "plan", "high", "unit", "local", "national", "special",
            "the", "and", "for", "not", "with", "from", "one", "two", "three", "four", "five", "that", "are", "per", "own", "into", "who", "this", "what", "all", "any", "than", "whole", "part", "result",
            "results", "first", "stated", "text", "only", "each", "which",
        }.Select(Stem),
    ];

    // The table's word, and what a seed may call it instead.
    private static readonly Dictionary<string, string[]> Same = new()
    {
        ["selec"] = ["choos", "best", "prefe"], ["score"] = ["point"], ["quant"] = ["point"], ["statu"] = ["accre", "becom", "excel", "model", "zone"], ["recor"] = ["file", "regis", "card"],
        ["perfo"] = ["best", "comme"], ["rank"] = ["ranks"], ["test"] = ["exam"], ["inclu"] = ["count"], ["stand"] = ["accep"], ["alloc"] = ["quota"], ["compa"] = ["exact", "share"],
        ["quota"] = ["share", "place"], ["compl"] = ["finis"], ["progr"] = ["figur"], ["asses"] = ["appra"], ["feeds"] = ["count"],
    };

    public static string? Fault(string method, SeedPlace place)
    {
        var told = Told(place).SelectMany(Stems).ToHashSet(StringComparer.Ordinal);
        return Stems(method).Where(stem => !Idle.Contains(stem)).Any(stem => told.Contains(stem) || Same.GetValueOrDefault(stem, []).Any(told.Contains)) ? null : $"nothing tells the method `{method}`";
    }

    // What has no name of its own, a target or an observation, speaks through what is around it.
    private static IEnumerable<string> Told(SeedPlace place)
    {
        foreach (var node in place.Way.Reverse().OfType<JsonObject>())
        {
            foreach (var text in TextsOf(node))
                yield return text;
            if (node["name"] is not null && node["unit"] is null && node["targets"] is null)
                yield break;
        }
    }

    private static IEnumerable<string> TextsOf(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Steps.Contains(member.Key) ? member.Value!.AsArray().SelectMany(step => TextsOf(step!["name"]!))
            : Telling.Contains(member.Key) && member.Value is { } value ? TextsOf(value)
            : []),
        JsonArray list => list.SelectMany(element => TextsOf(element!)),
        _ => [node.ToString()],
    };

    private static IEnumerable<string> Stems(string text)
        => Words().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length > 2).Select(Stem);

    private static string Stem(string word) => word.Length > 5 ? word[..5] : word;

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Words();
}
