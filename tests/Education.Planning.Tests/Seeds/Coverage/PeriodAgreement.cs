using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How a row of schedule.tsv that is no schedule must stand in the field of a seed to which it belongs.</summary>
internal static partial class PeriodAgreement
{
    public static string? Fault(TableRow row, string field, SeedPlace place)
    {
        var normalised = row["normalised"];
        var good = field switch
        {
            "plan.period" or "plan.parent" when (place.Node as JsonObject)?["title"] is not null => SaysPeriod(place, normalised),
            "plan.period" when place.Node is JsonValue => IsPeriod(place, normalised),
            "plan.period" => normalised == "Y (masked)" && place.Node["name"]!.ToJsonString().Contains("xx", StringComparison.Ordinal),
            "plan.title" => place.Node is JsonValue && row["normalised"].Contains($"title {place.Node}", StringComparison.Ordinal),
            "plan.theme" when place.Node == place.Root["theme"] => true,
            "plan.theme" => place.Text("theme") is not null || place.List("slogans").Any() || place.Node["text"] is not null,
            "target.baseline" => TargetOf(place) is "fall" or "rise" || place.Node["baseline"] is not null,
            "target.period" or "item.length" => place.Text("rule") is not null,
            "item.continuation" => place.Text("origin") is "continued" or "nextRound" || place.List("dependencies").Any(),
            "item.edition" when normalised == $"edition {place.Text("edition")}" || normalised.StartsWith($"series {place.Text("edition")},", StringComparison.Ordinal) => true,
            "item.edition" => place.Text("edition") is { } edition && (normalised.Contains($"edition {edition},", StringComparison.Ordinal) || (edition == "1" && normalised.Contains("first", StringComparison.Ordinal))),
            "item.title" => place.List("slogans").Any(),
            "calendar.lessonLength" => TargetOf(place) is { } length && TargetRule.Parse(length) is TargetRule.Compared { Value: { Unit: "minute", Value: { } minutes } } && normalised == $"D(PT{minutes}M)",
            "item.scope" => place.Text("rule") is { } rule && rule.Contains("xx", StringComparison.Ordinal),
            "item.parentLink" => place.List("upstream").Any(),
            "observation.period" when row["kind"] == "past-period" => SaysPast(place),
            "observation.period" when place.Node is JsonValue => normalised.Contains($"obs {place.Node}", StringComparison.Ordinal),
            "observation.period" when normalised == "obs Y-01..Y-11" => place.Text("covers") is { } days && days.Contains("-01-01..", StringComparison.Ordinal) && days.EndsWith("-11-30", StringComparison.Ordinal),
            "observation.asOf" when normalised.StartsWith("obs Y-", StringComparison.Ordinal) => place.Text("at")?[4..] == normalised["obs Y".Length..],
            "observation.state" => TimingAgreement.IsObserved(place) && place.Node["reason"] is not null,
            "observation.period" or "observation.asOf" or "observation.words" => TimingAgreement.IsObserved(place),
            _ => false,
        };
        return good ? null : $"the field `{field}` does not say `{normalised}`";
    }

    // The plan's own period: as printed, or inferred and marked so; masked without a clue, assumed and marked so.
    private static bool IsPeriod(SeedPlace place, string normalised)
        => normalised.Contains($"inferred {place.Node}", StringComparison.Ordinal) ? IsMarked(place, "inferred")
            : normalised.Contains("masked", StringComparison.Ordinal) || normalised.StartsWith("AY(", StringComparison.Ordinal) ? !normalised.Contains("inferred", StringComparison.Ordinal) && (IsMarked(place, "assumed") || IsMarked(place, "inferred"))
            : normalised == $"{place.Node}" || normalised == $"obs {place.Node}";

    private static bool IsMarked(SeedPlace place, string source)
        => SeedPlace.TextOf(place.Root, "periodSource") == source && place.Root["source"]?["printedPeriod"]?.ToString() is { } printed && printed.Contains('x', StringComparison.OrdinalIgnoreCase);

    // Another plan or document: its years, known or masked, are those of the table; without years the table knows none either.
    private static bool SaysPeriod(SeedPlace place, string normalised)
        => normalised.StartsWith("Y (masked", StringComparison.Ordinal) ? place.Text("printedPeriod") is "xx" or "XX"
            : (place.Text("period") ?? place.Text("printedPeriod")) is { } years
            ? Absolute(normalised, place).Contains(years.Replace('-', '.').Replace(".", "..", StringComparison.Ordinal).Replace("....", "..", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
            : !normalised.Contains('[', StringComparison.Ordinal);

    // `Y` and `Y+4` as the years that they are in the seed.
    private static string Absolute(string normalised, SeedPlace place)
        => int.TryParse(SeedPlace.TextOf(place.Root, "period"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? RelativeYear().Replace(normalised, match => $"{year + int.Parse(match.Groups["plus"].Value is { Length: > 0 } plus ? plus : "0", CultureInfo.InvariantCulture)}")
            : normalised;

    [GeneratedRegex(@"\bY(\+(?<plus>\d))?(?=[.\]])")]
    private static partial Regex RelativeYear();

    // Work that draws on years gone by says so in its words: recent years, all past rounds.
    private static bool SaysPast(SeedPlace place)
        => TimingAgreement.IsObserved(place) || (place.Node["description"]?["zh-Hans"]?.ToString() is { } words && (words.Contains("近年", StringComparison.Ordinal) || words.Contains("历届", StringComparison.Ordinal)));

    private static string? TargetOf(SeedPlace place) => place.Text("rule");
}
