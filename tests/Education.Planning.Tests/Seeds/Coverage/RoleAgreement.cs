using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How the role words of responsibility.tsv, and who evaluates whom in evaluation.tsv, must stand in a seed.</summary>
internal static partial class RoleAgreement
{
    // The table's word → the library's roles at an item, or in a working group; any of them.
    private static readonly Dictionary<string, string[]> Roles = new()
    {
        ["executor"] = ["responsible"], ["responsible"] = ["responsible"], ["assignment rule"] = ["responsible"], ["first-responsible"] = ["accountable"],
        ["lead"] = ["lead"], ["co"] = ["joint"], ["co-lead"] = ["lead", "joint"], ["joint"] = ["joint"], ["assist"] = ["supporting"], ["supervisor"] = ["supervising"],
        ["reviewer"] = ["reviewing"], ["joint reviewer"] = ["reviewing"], ["reviewer by random draw"] = ["reviewing"], ["approver"] = ["approving"],
        ["reviewer stage 1"] = ["reviewing"], ["reviewer stage 2"] = ["reviewing"], ["reviewer stage 3"] = ["reviewing"], ["2"] = ["reviewing"],
        ["partner"] = ["partnering"], ["trainee"] = ["participating"], ["participate"] = ["participating"], ["participant"] = ["participating"],
        ["assessor"] = ["assessing"], ["assessor by delegation"] = ["assessing"], ["assessed"] = ["assessed"], ["reporter"] = ["reporting"], ["recipient"] = ["receiving"], ["contact"] = ["receiving"],
        ["signatory"] = ["signing"], ["superior"] = ["supervising"], ["adviser"] = ["advising"], ["coordinator"] = ["coordinating"], ["sends"] = ["lead"],
        ["funder"] = ["funding"], ["funder / builder by mode"] = ["funding"], ["funder by item"] = ["funding"],
        ["mentor"] = ["mentoring"], ["mentor / planner"] = ["mentoring"], ["mentee"] = ["mentored"], ["prohibited"] = ["prohibited"],
        ["cascade"] = ["responsible"], ["lead by example"] = ["lead", "responsible"], ["tiered network"] = ["responsible", "lead", "supporting"], ["everyone responsible"] = ["responsible"],
        ["accountable / collective decision"] = ["accountable"],
        ["leader"] = ["leader"], ["deputy-leader"] = ["deputyLeader"], ["member"] = ["member"], ["office"] = ["office"], ["office-director"] = ["officeDirector"],
    };

    private static readonly string[] Evaluating = ["assessing", "reviewing", "supervising", "approving", "responsible", "lead"];
    private static readonly string[] Evaluated = ["assessed", "participating"];

    /// <summary>The role words of a row, without the remarks in brackets: "executor + partner" is two.</summary>
    public static IReadOnlyList<string> Words(TableRow row) => Remark().Replace(row["role"], "").Split(" + ");

    /// <summary>The roles, as JSON writes them, that a word of the table stands for where the library keeps it at an item or in a group.</summary>
    public static IReadOnlyList<string> RolesOf(string word) => Roles.GetValueOrDefault(word, []);

    public static string? RoleFault(string party, string word, SeedPlace place)
    {
        if (word == "coverage rule")
            return place.Text("rule") == "at least 100 %" ? null : "a coverage rule is `at least 100 %`";
        if (word == "superior" && place.Node is JsonValue)
            return place.Node.ToString() == party && SeedPlace.TextOf(place.Root, "owner") == party ? null : $"`{party}` does not own the plan";
        if (word == "contact" && party.Length == 0)
            return place.Text("zh-Hans")?.Contains("联系人", StringComparison.Ordinal) == true ? null : "no remark says that the contact is left blank";
        if (word == "delegation of authority" || (word == "assignment rule" && place.Text("from") is not null))
            return party == place.Text("from") || party == place.Text("to") ? null : $"`{party}` neither hands on nor takes";
        if (word == "signatory" && place.Text("upper") is { } upper)
            return party == upper || party == place.Text("lower") ? null : $"`{party}` does not sign";
        if (word is "signatory" or "joint" or "partner" && place.List("parties").Any())
            return place.List("parties").Any(one => one.ToString() == party) ? null : $"`{party}` is no party to it";
        return Roles.TryGetValue(word, out var roles) && Has(place, party, roles) ? null : $"`{party}` has not the role of `{word}`";
    }

    /// <summary>Who evaluates whom: <c>a, b -&gt; c</c>, <c>a &lt;-&gt; b</c> for a statement that both sign, or <c>a</c> alone; <c>-&gt; b</c> where the text does not say who.</summary>
    public static string? EvaluationFault(string parties, SeedPlace place)
    {
        if (parties.Split(" <-> ") is [var upper, var lower])
            return place.Text("upper") == upper && place.Text("lower") == lower ? null : $"no statement between `{upper}` and `{lower}`";
        var sides = parties.StartsWith("-> ", StringComparison.Ordinal) ? ["", parties[3..]] : parties.Split(" -> ");
        return sides[0].Length > 0 && sides[0].Split(", ").FirstOrDefault(party => !Has(place, party, Evaluating)) is { } idle ? $"`{idle}` does not evaluate"
            : sides.Length > 1 && sides[1].Split(", ").FirstOrDefault(party => !Has(place, party, Evaluated)) is { } spared ? $"`{spared}` is not evaluated"
            : null;
    }

    /// <summary>Whether an assignment is that of one who judges, not of one who merely does.</summary>
    public static bool IsAssessor(JsonNode assignment) => SeedPlace.TextOf(assignment, "role") is "assessing" or "reviewing";

    private static bool Has(SeedPlace place, string party, string[] roles)
        => place.List("assignments").Concat(place.List("members")).Any(
            entry => SeedPlace.TextOf(entry, "party") == party && roles.Contains(RoleOf(entry, place)));

    // A role that JSON leaves out is the first of its kind.
    private static string RoleOf(JsonNode entry, SeedPlace place)
        => SeedPlace.TextOf(entry, "role") ?? (place.List("members").Contains(entry) ? "member" : "responsible");

    [GeneratedRegex(@" \([^)]*\)")]
    private static partial Regex Remark();
}
