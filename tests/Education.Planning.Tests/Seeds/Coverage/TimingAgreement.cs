using System.Text.Json.Nodes;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How the canonical timing of a schedule row, or the frequency of an evaluation row, must stand in a seed.</summary>
/// <remarks>
/// The timing in force at the place is the canonical one, or narrows it: <c>04 &amp; before may-day</c> narrows <c>04</c> and <c>before may-day</c>.
/// A row that is no schedule names the field that it belongs to instead.
/// </remarks>
internal static class TimingAgreement
{
    // `@` marks what is not a timing: nothing said, or after the item that must come first.
    private static readonly Dictionary<string, string[]> Frequencies = new()
    {
        ["R(1/P1Y)"] = ["every year", "by Y/end"], ["R(1/P1Y) at Y-02"] = ["every year: 02"], ["R(1/sem) at term start"] = ["every term: early"],
        ["R(1/P1Y) Y-12"] = ["12", "every year: 12"], ["Y-02"] = ["02"], ["Y-04, summary Y-05"] = ["04", "05"], ["Y-08..Y-09"] = ["08..09"], ["Y-10..Y-11"] = ["10..11"],
        ["standing"] = ["standing"], ["until closed"] = ["standing"], ["after each full inspection"] = ["@dependencies"], ["each inspection"] = ["@dependencies"],
        ["not stated"] = ["@nothing"], ["Y"] = ["@nothing"], ["obs Y"] = ["@observed"],
    };

    public static string? ScheduleFault(TableRow row, string canonical, SeedPlace place)
        => canonical.StartsWith("not-a-schedule: ", StringComparison.Ordinal) ? FieldFault(row, canonical["not-a-schedule: ".Length..], place)
            : Narrows(InForce(place), canonical) ? null
            : $"the timing `{canonical}` is expected, not `{InForce(place)}`";

    public static string? FrequencyFault(string frequency, SeedPlace place)
        => Frequencies.TryGetValue(frequency, out var expected) && expected.Any(one => IsTold(one, place))
            ? null
            : $"the frequency `{frequency}` is not `{InForce(place)}`";

    private static bool IsTold(string expected, SeedPlace place) => expected switch
    {
        "@nothing" => InForce(place) is null,
        "@dependencies" => place.List("dependencies").Any(),
        "@observed" => InYear(place),
        _ => Narrows(InForce(place), expected),
    };

    private static string? InForce(SeedPlace place) => place.Text("due") ?? place.Inherited("timing");

    private static bool Narrows(string? timing, string canonical)
        => timing == canonical || (timing is not null && !canonical.Contains(';', StringComparison.Ordinal) && timing.Split("; ").All(clause => clause.Split(" & ").Contains(canonical)));

    private static bool InYear(SeedPlace place) => place.Text("at")?.StartsWith("2015-", StringComparison.Ordinal) == true;

    private static string? FieldFault(TableRow row, string field, SeedPlace place)
    {
        var good = field switch
        {
            "plan.period" when place.Node is JsonValue => row["normalised"].Contains($"inferred {place.Node}", StringComparison.Ordinal)
                && SeedPlace.TextOf(place.Root, "periodSource") == "inferred" && place.Root["source"]?["printedPeriod"]?.ToString() == "xx",
            "plan.period" => row["normalised"] == "Y (masked)" && place.Node["name"]!.ToJsonString().Contains("xx", StringComparison.Ordinal),
            "target.baseline" => place.Text("rule") is "fall" or "rise",
            "item.edition" => row["normalised"].StartsWith($"edition {place.Text("edition")},", StringComparison.Ordinal),
            "observation.period" when place.Node is JsonValue => row["normalised"].Contains($"obs {place.Node}", StringComparison.Ordinal),
            "observation.period" or "observation.asOf" => InYear(place),
            _ => false,
        };
        return good ? null : $"the field `{field}` does not say `{row["normalised"]}`";
    }
}
