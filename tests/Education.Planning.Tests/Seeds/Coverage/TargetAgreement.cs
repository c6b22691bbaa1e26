using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How a row of targets.tsv must stand in a seed. A row with several values is met by one of them; it takes a line for each place.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>all-units</c>: <c>yes</c> for each unit of a set, <c>at least 100 %</c>, all of a checklist; <c>zero</c>: the rule <c>zero</c>.</item>
/// <item><c>growth-vs-baseline</c>: <c>rise</c>, <c>fall</c>, <c>not rise</c>; with a vague word, <c>by at least some '…'</c>; a reported pair: a baseline, and an observation.</item>
/// <item><c>=</c>: <c>exactly</c>, <c>all n</c> of a checklist, <c>at least 100 %</c>, <c>at least</c> for what is planned to be built; <c>yes</c> for what is passed or attained; also a slogan's count, an edition, the holders of a post.</item>
/// <item>A reported figure: an observation, vague where the table says <c>~</c>, a forecast marked as one; a ratio may leave its unit to the indicator.</item>
/// </list>
/// </remarks>
internal static partial class TargetAgreement
{
    public static string? Fault(TableRow row, SeedPlace place)
    {
        var faults = TargetPart.Of(row).Select(part => Fault(row, part, place)).ToArray();
        return faults.Contains(null) ? null : string.Join("; or: ", faults);
    }

    /// <summary>Why a place does not state one value of a row, or null.</summary>
    public static string? Fault(TableRow row, TargetPart part, SeedPlace place)
        => place.Text("rule") is { } rule ? RuleFault(row, part, TargetRule.Parse(rule), place)
            : place.Text("indicator") is not null ? ObservationFault(row, part, place)
            : CountFault(part, place);

    private static string? RuleFault(TableRow row, TargetPart part, TargetRule rule, SeedPlace place)
    {
        var good = rule switch
        {
            TargetRule.Compared compared => (Allows(row, part, compared) || IsAllUnits(part, compared) || IsShare(part, compared)) && HasUnit(part, compared.Value, place),
            TargetRule.Between between => part.Sign == "between" && HasUnit(part, between.Low, place) && part.Value == $"{Printed(between.Low)}..{Printed(between.High)}",
            TargetRule.Near near => part.Sign == "~" && part.IsStatedBy(near.Value) && HasUnit(part, near.Value, place),
            TargetRule.Zero => part.Comparator == "zero" && part.HasUnit(place.Inherited("unit")),
            TargetRule.Changed changed => part.Comparator == "growth-vs-baseline" && Moves(row["value"], changed) && (IsComposite(part) || HasUnit(part, null, place)),
            TargetRule.Relative relative => part.Comparator == "not-lower-than-other-indicator" || (IsComposite(part) && relative.OfGrowth),
            TargetRule.Ranked ranked => part.Comparator == "rank" && ((part.Value == "first" && ranked.AtMost == 1) || TargetPart.Numbers(part.Value).Contains(ranked.AtMost)),
            TargetRule.Listed listed => part.Comparator == "all-units" ? listed.Done == listed.Of && listed.Of == place.Way.OfType<JsonObject>().Last(node => node["checklist"] is not null)["checklist"]!.AsArray().Count : $"{listed.Done} of {listed.Of}" == Counted().Match(part.Value).Value,
            TargetRule.Reached => part.Unit is "qualitative" or "stage" or "level" || part.Comparator == "=",
            _ => place.Inherited("kind") == "flag" && (part.Comparator switch
            {
                "all-units" => place.Text("scope") is { } scope && scope.StartsWith("each ", StringComparison.Ordinal),
                "share-of-units" => place.Text("scope") is { } scope && TargetPart.Numbers(scope).SequenceEqual(TargetPart.Numbers(part.Value)),
                "=" => part.Value is "pass" or "attained",
                _ => false,
            }),
        };
        return good ? null : $"`{part.Comparator} {row["value"]} {part.Unit}` is not `{rule}`, unit `{place.Inherited("unit")}`";
    }

    // "Three growths" stand as one row; in a seed each is a target of its own.
    private static bool IsComposite(TargetPart part) => part.Value.StartsWith("composite of ", StringComparison.Ordinal);

    // What is planned to be built may be more than planned; a whole cannot be.
    private static readonly string[] MayBeMore = ["targets-281"];

    private static bool Allows(TableRow row, TargetPart part, TargetRule.Compared rule) => part.IsStatedBy(rule.Value) && rule.Comparison switch
    {
        Comparison.AtLeast => part.Sign == ">=" || (part.Sign == "=" && (rule.Value is { Unit: "%", Value: 100 } || part.Value.Length == 0 || MayBeMore.Contains(row.Id))) || (part.Sign == "~" && IsVague(rule.Value)),
        Comparison.AtMost => part.Sign == "<=",
        Comparison.Exactly => part.Sign == "=" || (part.Sign == "~" && IsVague(rule.Value)),
        Comparison.Above => part.Sign == ">",
        _ => part.Sign == "<",
    };

    private static bool IsAllUnits(TargetPart part, TargetRule.Compared rule)
        => part.Comparator == "all-units" && rule is { Comparison: Comparison.AtLeast, Value: { Unit: "%", Value: 100 } };

    private static bool IsShare(TargetPart part, TargetRule.Compared rule)
        => part.Comparator == "share-of-units" && rule.Comparison == Comparison.AtLeast && part.IsStatedBy(rule.Value);

    private static bool Moves(string value, TargetRule.Changed rule)
        => (value.TrimStart()[0] == '<' ? rule.Movement is Movement.Fall or Movement.NotRise : rule.Movement is Movement.Rise or Movement.NotFall)
            && value.StartsWith("<=", StringComparison.Ordinal) == rule.Movement is Movement.NotRise
            && value.Contains('"', StringComparison.Ordinal) == (rule.AtLeast?.Vagueness == Vagueness.Some);

    // A unit is that of the quantity, or of the indicator; what no unit measures is told by the kind of the indicator.
    private static bool HasUnit(TargetPart part, Quantity? quantity, SeedPlace place)
        => part.Unit switch
        {
            "qualitative" => place.Inherited("kind") is "text" or "level",
            _ => part.HasUnit(quantity?.Unit ?? place.Inherited("unit")) && part.HasUnit(place.Inherited("unit")),
        };

    private static string? ObservationFault(TableRow row, TargetPart part, SeedPlace place)
    {
        var text = place.Text("value")!;
        var value = ObservedValue.Parse(text);
        if ((row["nature"] == "forecast") != (place.Text("kind") == "forecast"))
            return $"a {row["nature"]} is expected, not `{place.Text("kind") ?? "actual"}`";
        var good = value switch
        {
            ObservedValue.Amount { Quantity: { } amount } when part.Comparator == "all-units" => amount is { Value: 100, Unit: "%" } || (part.IsStatedBy(amount) && part.HasUnit(amount.Unit)),
            ObservedValue.Amount { Quantity: { } amount } => part.IsStatedBy(amount) && (amount.Per is not null || part.HasUnit(amount.Unit)) && (amount.Vagueness == Vagueness.Some || IsVague(amount) == part.Sign is "~" or ">=" or ">"),
            ObservedValue.Flag { Holds: true } => part.Comparator is "all-units" or "=" or "zero" or "rank",
            ObservedValue.Flag => part.Value == "in progress",
            _ => part.Unit == "qualitative",
        };
        return good ? null : $"`{part.Comparator} {part.Value} {part.Unit}` is expected, not `{text}`";
    }

    private static string? CountFault(TargetPart part, SeedPlace place)
    {
        if (place.Node is JsonValue)
            return Quantity.TryParse(place.Node.ToString(), out var quantity) && part.IsStatedBy(quantity) && part.HasUnit(quantity.Unit) && IsVague(quantity) == part.Sign is "~"
                ? null : $"`{part.Value} {part.Unit}` is expected, not `{place.Node}`";
        if (part.Unit == "pattern")
            return (place.Node["text"] as JsonObject)?["default"]?.ToString().StartsWith($"{part.Value},", StringComparison.Ordinal) == true ? null : $"the slogan `{part.Value}` is expected";
        var (member, found) = part.Unit switch
        {
            "ordinal" => ("edition", place.Text("edition")),
            "person" when place.Text("holders") is { } holders => ("holders", holders),
            _ when place.List("checklist").Any() => ("checklist", $"{place.List("checklist").Count()}"),
            _ => ("declaredCount", place.Text("declaredCount")),
        };
        return part.Sign == "=" && decimal.TryParse(found, out var count) && TargetPart.Numbers(part.Value).Contains(count) ? null : $"`{member}` {part.Value} is expected, not {found ?? "nothing"}";
    }

    [GeneratedRegex(@"^\d+ of \d+")]
    private static partial Regex Counted();

    private static bool IsVague(Quantity quantity) => quantity.Vagueness is not Vagueness.Precise;

    private static string Printed(Quantity quantity) => quantity.Mask ?? $"{quantity.Value}";
}
