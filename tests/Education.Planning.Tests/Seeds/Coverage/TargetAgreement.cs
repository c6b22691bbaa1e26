using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How a row of targets.tsv must stand in a seed.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>all-units</c> 100: <c>yes</c> for each unit of a set, or <c>at least 100 %</c>; <c>zero</c>: the rule <c>zero</c>.</item>
/// <item><c>growth-vs-baseline</c>: <c>rise</c> for &gt;0, <c>fall</c> for &lt;0; with a vague word, <c>by at least some '…'</c>.</item>
/// <item><c>=</c>: <c>exactly</c>, <c>all n</c> of a checklist, <c>at least</c> for what is planned or reaches 100 %; also a slogan's count, an edition, the holders of a post.</item>
/// <item><c>&lt;=</c>: <c>at most</c>. A reported figure: an observation, <c>~</c> with <c>about</c>, a forecast marked as one; a ratio may leave its unit to the indicator.</item>
/// </list>
/// </remarks>
internal static partial class TargetAgreement
{
    private static readonly Dictionary<string, string> Units = new()
    {
        ["hazards"] = "hazard", ["open hazards"] = "hazard", ["accidents"] = "accident", ["incidents"] = "incident",
        ["inspection/semester"] = "inspection per term", ["kinds of course"] = "course", ["kindergartens"] = "kindergarten",
        ["pupils per computer"] = "pupil per computer", ["teachers per computer"] = "teacher per computer", ["classes per set"] = "class per set",
    };

    public static string? Fault(TableRow row, SeedPlace place)
        => place.Text("rule") is { } rule ? RuleFault(row, rule, place) ?? UnitFault(row, rule, place)
            : place.Text("indicator") is not null ? ObservationFault(row, place)
            : CountFault(row, place);

    private static string? RuleFault(TableRow row, string rule, SeedPlace place) => row["comparator"] switch
    {
        "all-units" => row["value"] == "100" && ((rule == "yes" && place.Text("scope")?.StartsWith("each ", StringComparison.Ordinal) == true) || rule == "at least 100 %")
            ? null : $"all units are `yes` for each or `at least 100 %`, not `{rule}`",
        "zero" => row["value"] == "0" && rule == "zero" ? null : $"zero is `zero`, not `{rule}`",
        "growth-vs-baseline" => Expect(rule, Movement(row["value"])),
        "<=" => Number(rule, "at most") == row["value"] ? null : $"`at most {row["value"]}` is expected, not `{rule}`",
        "=" when row["value"] == "7 of 7 (3+4)" => Expect(rule, "^all 7$"),
        "=" => Number(rule, "exactly") == row["value"] || Number(rule, "at least") == row["value"] ? null : $"`exactly {row["value"]}` or `at least` is expected, not `{rule}`",
        var other => $"no mapping of the comparator `{other}`",
    };

    private static string Movement(string value)
        => (value[0] == '<' ? "^fall" : "^rise") + (value.Contains('"', StringComparison.Ordinal) ? " by at least some.* '.+'$" : "$");

    private static string? Expect(string rule, string pattern) => Regex.IsMatch(rule, pattern) ? null : $"`{pattern}` is expected, not `{rule}`";

    // A number of a rule, as the tables write it: 14 for `at most 14:1`.
    private static string? Number(string rule, string word)
        => NumberPattern().Match(rule) is { Success: true } match && match.Groups["word"].Value == word ? match.Groups["number"].Value : null;

    private static string? UnitFault(TableRow row, string rule, SeedPlace place)
    {
        var kind = place.Inherited("kind");
        var ours = place.Inherited("unit");
        var good = row["unit"] switch
        {
            "qualitative" => kind == "text",
            "checklist items" => rule == "all 7",
            ['%', ..] => ours == "%" || kind == "flag",
            var unit => Units.TryGetValue(unit, out var expected) && ours == expected && (!NumberPattern().Match(rule).Groups["unit"].Success || NumberPattern().Match(rule).Groups["unit"].Value == expected),
        };
        return good ? null : $"the unit `{row["unit"]}` is not `{ours}` ({kind})";
    }

    private static string? ObservationFault(TableRow row, SeedPlace place)
    {
        var value = place.Text("value") ?? "";
        var match = ObservedPattern().Match(value);
        if (!match.Success || match.Groups["number"].Value != row["value"])
            return $"the figure {row["value"]} is expected, not `{value}`";
        if (match.Groups["about"].Success != (row["comparator"] == "~"))
            return $"`~` is `about`, not `{value}`";
        if ((row["nature"] == "forecast") != (place.Text("kind") == "forecast"))
            return $"a {row["nature"]} is expected, not `{place.Text("kind") ?? "actual"}`";
        var unit = row["unit"].StartsWith('%') ? "%" : Units.GetValueOrDefault(row["unit"]);
        var good = match.Groups["unit"].Success ? match.Groups["unit"].Value == unit : match.Groups["ratio"].Success && unit?.Contains(" per ", StringComparison.Ordinal) == true;
        return good ? null : $"the unit `{row["unit"]}` is not that of `{value}`";
    }

    private static string? CountFault(TableRow row, SeedPlace place)
    {
        var member = row["unit"] switch { "areas" => "declaredCount", "ordinal" => "edition", "persons" => "holders", _ => "?" };
        return row["comparator"] == "=" && place.Text(member) == row["value"] ? null : $"`{member}` {row["value"]} is expected, not {place.Text(member) ?? "nothing"}";
    }

    [GeneratedRegex(@"^(?<word>exactly|at least|at most) (?<number>[\d.]+)(:1)?( (?<unit>.+))?$")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<about>about )?(?<number>[\d.]+)(?<ratio>:1)?( (?<unit>.+))?$")]
    private static partial Regex ObservedPattern();
}
