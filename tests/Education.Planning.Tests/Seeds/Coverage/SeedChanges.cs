using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>Ways to spoil a seed at one place, each still a seed that can be read.</summary>
internal static partial class SeedChanges
{
    private static readonly string[] Figures = ["edition", "declaredCount", "holders"];

    /// <summary>Another number, one mask character more, the other direction, the other answer.</summary>
    public static bool Value(SeedPlace place)
    {
        if (place.Node is not JsonObject members)
            return false;
        foreach (var member in new[] { "rule", "value" })
        {
            if (members[member]?.ToString() is { } text && Other(text, member) is { } other && other != text)
            {
                members[member] = other;
                return true;
            }
        }
        foreach (var member in Figures.Where(figure => members[figure] is not null))
            members[member] = members[member]!.GetValue<int>() + 1;
        return Figures.Any(figure => members[figure] is not null);
    }

    /// <summary>Another time, at the place itself.</summary>
    public static bool Time(SeedPlace place)
    {
        if (place.Node is not JsonObject members || members["rule"] is not null || members["indicator"] is not null || members["title"] is not null || members["rank"] is not null)
            return false;
        foreach (var member in new[] { "due", "each", "reporting" }.Where(member => members[member] is not null))
            members[member] = "every 9y";
        members["timing"] = "every 9y";
        members.Remove("dependencies");
        members.Remove("origin");
        return true;
    }

    /// <summary>Every part handed to somebody else.</summary>
    public static bool Parties(SeedPlace place)
    {
        var entries = place.List("assignments").Concat(place.List("members")).OfType<JsonObject>().Where(entry => entry["party"] is not null).ToList();
        foreach (var entry in entries)
            entry["party"] = $"{entry["party"]}-spoilt";
        return entries.Count > 0;
    }

    private static string? Other(string text, string member) => text switch
    {
        "yes" => member == "rule" ? "zero" : "no",
        "rise" => "fall",
        "fall" or "not rise" => "rise",
        "zero" => "at least 1",
        _ when Masked().IsMatch(text) => Masked().Replace(text, "$0x", 1),
        _ => Number().Replace(text, match => (decimal.Parse(match.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), 1),
    };

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("\\b[xX]+(?![a-z])")]
    private static partial Regex Masked();
}
