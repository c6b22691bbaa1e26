using System.Text.Json;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Serialization.Schemes;

/// <summary>Generated schemes write every member that the notation has, so the laws leave nothing out.</summary>
public class SchemeMembersTests
{
    private static readonly string[] Reductions =
    [
        "sum", "product", "mean", "geometricMean", "harmonicMean", "min", "max", "median", "quantile", "count", "share", "first", "sd", "cv", "gini", "skew", "kurtosis",
    ];

    private static readonly Dictionary<string, string> Members = new()
    {
        ["scheme"] = "key name sets scales parameters levels steps criteria weightsSumTo publish",
        ["version"] = "value from until source",
        ["level"] = "groups by in inputs",
        ["round"] = "of digits step mode",
        ["limit"] = "of atLeast atMost rules",
        ["band"] = "of bands scale",
        ["curve"] = "of points ends",
        ["lookup"] = "by in scale else",
        ["decide"] = "scale rules else",
        ["reduction"] = "of weights to where absent need otherwise shift drop keep p basis",
        ["require"] = "of to where atLeast rest must absent need",
        ["rank"] = "of best ties then within where",
        ["select"] = "of best places ties then within where",
        ["allot"] = "of method total then within where",
        ["agree"] = "of method metric within where",
        ["winsorise"] = "of skew kurtosis moves basis within where",
        ["criterion"] = "key label weight points score base parts combine absent need otherwise shift bonus deduct atLeast atMost round rating",
        ["adjustment"] = "atMost items",
        ["rating"] = "scale bands gates",
    };

    [Fact]
    public void Generator_OverManySchemes_WritesEveryMember()
    {
        var seen = new Dictionary<string, HashSet<string>>();
        foreach (var scheme in PlanGens.Scheme.Sample(2000))
        {
            using var json = JsonDocument.Parse(PlanningJson.Write(scheme));
            Scheme(json.RootElement.GetProperty("content"), seen);
        }
        foreach (var (kind, members) in Members)
            seen[kind].Should().BeEquivalentTo(members.Split(' '), kind);
        seen.Keys.Should().BeEquivalentTo([.. Members.Keys, .. Reductions], "every reduction is written under its own word");
    }

    private static void Scheme(JsonElement scheme, Dictionary<string, HashSet<string>> seen)
    {
        See("scheme", scheme, seen);
        foreach (var level in Of(scheme, "levels"))
            See("level", level, seen);
        foreach (var parameter in Of(scheme, "parameters"))
        {
            if (parameter.ValueKind == JsonValueKind.Object && parameter.TryGetProperty("value", out _))
                See("version", parameter, seen);
        }
        foreach (var step in Of(scheme, "steps"))
            Step(step, seen);
        if (scheme.TryGetProperty("criteria", out var root))
            Criterion(root, seen);
    }

    private static void Step(JsonElement step, Dictionary<string, HashSet<string>> seen)
    {
        if (step.ValueKind != JsonValueKind.Object)
            return;
        var word = step.EnumerateObject().First().Value.GetString()!;
        See(word, step, seen);
        if (Reductions.Contains(word))
            See("reduction", step, seen);
    }

    private static void Criterion(JsonElement node, Dictionary<string, HashSet<string>> seen)
    {
        See("criterion", node, seen);
        if (node.TryGetProperty("score", out var score))
            Step(score, seen);
        if (node.TryGetProperty("rating", out var rating))
            See("rating", rating, seen);
        foreach (var part in node.TryGetProperty("parts", out var parts) ? [.. parts.EnumerateArray()] : Array.Empty<JsonElement>())
            Criterion(part, seen);
        foreach (var name in (string[])["bonus", "deduct"])
        {
            if (!node.TryGetProperty(name, out var adjustment))
                continue;
            See("adjustment", adjustment, seen);
            foreach (var item in adjustment.GetProperty("items").EnumerateArray())
                Criterion(item, seen);
        }
    }

    private static IEnumerable<JsonElement> Of(JsonElement scheme, string member)
        => scheme.TryGetProperty(member, out var values) ? values.EnumerateObject().Select(value => value.Value) : [];

    private static void See(string kind, JsonElement value, Dictionary<string, HashSet<string>> seen)
    {
        if (!seen.TryGetValue(kind, out var members))
            seen[kind] = members = [];
        members.UnionWith(value.EnumerateObject().Select(member => member.Name).Where(name => name != "do"));
    }
}
