using System.Globalization;
using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>One value of a row of targets.tsv: rows may hold several, separated by semicolons, in the order of their units.</summary>
/// <param name="Sign"><c>&gt;=</c>, <c>&lt;=</c>, <c>=</c>, <c>~</c>, <c>&gt;</c> or <c>between</c>; of a masked value the sign written before the mask.</param>
/// <param name="Value">The number, the mask, or words; for a reported pair <c>a -&gt; b</c> and counts <c>n of m</c> as written.</param>
/// <param name="Unit">The unit as the library writes it: singular, <c>%</c> for every share.</param>
internal sealed partial record TargetPart(string Comparator, string Sign, string Value, string Unit)
{
    // What the rule below for plurals does not give.
    private static readonly Dictionary<string, string> Units = new()
    {
        ["open hazards"] = "hazard", ["kinds of course"] = "course", ["inspection/semester"] = "inspection per term", ["percentage points"] = "%", ["tests per semester"] = "test per term",
        ["classes/cases"] = "class", ["count"] = "school", ["per year"] = "evaluation per year", ["person per school"] = "person",
        ["person per unit/school"] = "person", ["districts/counties"] = "county", ["test per 2 years"] = "test per 2 years",
    };

    public static IEnumerable<TargetPart> Of(TableRow row)
    {
        var values = row["value"].Split(["; ", " + ", " = "], StringSplitOptions.None);
        var units = Remark().Replace(row["unit"], "").Split("; ");
        return values.Select((value, position) => One(row["comparator"], value, units[Math.Min(position, units.Length - 1)]));
    }

    /// <summary>Whether a quantity states the value: the same number after its multiplier, or the same mask.</summary>
    public bool IsStatedBy(Quantity quantity) => quantity.Mask is { } mask ? mask == Value
        : quantity.Vagueness == Vagueness.Some ? Value.Length == 0 || Words().IsMatch(Value)
        : quantity.Value is { } number && Numbers(Value).Contains(number);

    /// <summary>The numbers of a value: the two of a pair <c>a -&gt; b</c>, the first of <c>n of m</c>.</summary>
    public static IEnumerable<decimal> Numbers(string value)
        => value.Split(" -> ").Select(side => Leading().Match(side)).Where(match => match.Success).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture));

    /// <summary>Whether a unit of the library is that of the part.</summary>
    public bool HasUnit(string? ours) => Unit == "%" ? ours is "%" or "pp" : ours == Unit;

    private static TargetPart One(string comparator, string value, string unit)
    {
        var match = Signed().Match(Remark().Replace(value, ""));
        var sign = match.Groups["sign"].Value is { Length: > 0 } written ? written : comparator is "placeholder" or "growth-vs-baseline" ? "=" : comparator;
        var text = comparator == "growth-vs-baseline" ? value : match.Groups["value"].Value.Trim();
        return Rate().Match(text) is { Success: true } rate
            ? new(comparator, sign, rate.Groups["number"].Value, $"{UnitOf(unit)} per {rate.Groups["per"].Value.Replace("semester", "term", StringComparison.Ordinal)}")
            : new(comparator, sign, text, UnitOf(unit));
    }

    private static string UnitOf(string unit)
        => Units.TryGetValue(unit, out var ours) ? ours
            : unit.StartsWith('%') ? "%"
            : string.Join(' ', Remark().Replace(unit, "").Replace("10,000 ", "", StringComparison.Ordinal).Replace("/", " per ", StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular));

    private static string Singular(string word) => word switch
    {
        "classes" or "branches" or "indexes" => word[..^2],
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) => word,
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"^(?<sign>>=|<=|=|~|>|between)? ?(?<value>.*)$")]
    private static partial Regex Signed();

    [GeneratedRegex(@" ?\([^)]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?<number>\d+) per (?<per>year|semester)$")]
    private static partial Regex Rate();

    [GeneratedRegex(@"^\d[\d.]*")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Words();
}
