using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>How the canonical timing of a schedule row, or the frequency of an evaluation row, must stand in a seed.</summary>
/// <remarks>
/// The timing in force at the place is the canonical one, or narrows it: <c>04 &amp; before may-day</c> narrows <c>04</c> and <c>before may-day</c>.
/// A row that is no schedule names the field that it belongs to instead.
/// </remarks>
internal static class TimingAgreement
{
    // `@` marks what is not one timing: nothing said; no time at the item or around it, as the text gives none; nothing dated; once in the year; after the item that must come first; observed in the year; begun.
    private static readonly Dictionary<string, string[]> Frequencies = new()
    {
        ["R(1/P1Y)"] = ["every year", "every year: end", "by Y/end", "Y"], ["R(1/P1Y) at Y-02"] = ["every year: 02"], ["R(1/sem) at term start"] = ["every term: early"], ["R(1/sem)"] = ["every term"],
        ["R(1/P1Y) Y-12"] = ["12", "every year: 12"], ["Y-02"] = ["02"], ["Y-04, summary Y-05"] = ["04", "05"], ["Y-08..Y-09"] = ["08..09"], ["Y-10..Y-11"] = ["10..11"],
        ["R(1/P1Y) senior high; R(1/P2Y) compulsory"] = ["every year", "every 2y"], ["Y-11-06"] = ["11-06"], ["2 years"] = ["for 2y within Y.."],
        ["standing"] = ["@untimed", "standing", "#school-assessment"], ["until closed"] = ["standing"], ["after each full inspection"] = ["@dependencies"], ["each inspection"] = ["@dependencies"],
        ["continuing"] = ["@untimed", "@origin"], ["started"] = ["@origin", "Y.."], ["from 2020"] = ["Y.."], ["campaign"] = ["@year"], ["MY"] = ["@untimed"],
        ["when found"] = ["@untimed"], ["on entry"] = ["@untimed"], ["each case"] = ["@untimed"], ["each matter"] = ["@untimed", "every matter: by it", "every matter: before it"], ["each major decision"] = ["@untimed"],
        ["R(?/?)"] = ["regularly"], ["unscheduled"] = ["unannounced", "irregularly"], ["conditional (at a suitable time)"] = ["when-suitable"],
        ["R(1/P1Y) before year end"] = ["by Y/end"], ["R(1/P1Y) Y/end"] = ["Y/end"], ["at stock-taking"] = ["@dependencies"], ["each assessment"] = ["@dependencies"],
        ["when seen"] = ["@untimed"], ["various"] = ["@untimed", "promptly"], ["continuous"] = ["@untimed"], ["each report"] = ["@untimed", "promptly"], ["Rmax(half-month)"] = ["every ..1hm"],
        ["each application"] = ["@untimed"], ["each item"] = ["@untimed"], ["each spending"] = ["@untimed"], ["at admission"] = ["@untimed"], ["mixed"] = ["unannounced", "regularly"],
        ["conditional"] = ["when-suitable if 'the time is ripe'"], ["S2"] = ["term"], ["S2, continuous"] = ["term"], ["S2.."] = ["term.."], ["3 to 5 years"] = ["for 3..5y within Y.."],
        ["R(1/P1Y) for the annual assessment; others not stated"] = ["every year: end", "@untimed"],
        ["Y-03/end..Y-04/end"] = ["03/end..", "by 04/end"], ["Y-06..Y-09"] = ["06..09"], ["Y-05/x2"] = ["05/dekad2"], ["Y-06/x1"] = ["06/dekad1"], ["Y-04"] = ["04"],
        ["Y-09 after term start"] = ["09 & after term1/day1"], ["Y-09.."] = ["when-suitable & after #inspection-tour"], ["Y second half"] = ["Y/half2"],
        ["R(1/sem) = R(2/P1Y)"] = ["every term"], ["later"] = ["undated"], ["external"] = ["announced-later"], ["every award"] = ["Y"], ["during the on-line showing"] = ["@dependencies"],
        ["each award"] = ["@untimed", "Y", "03/end", "04/end", "04/early", "09", "10", "06/end"], ["Y-03/end..Y-04/early"] = ["03/end..04/early"], ["Y-05/early.."] = ["05/early.."],
        ["rules T?(Y-09 @term-start(S1)); contest date not stated"] = ["after #fixtures"],
        ["R(1/P1Y) Y-01..Y-02"] = ["01..02"], ["Y-03"] = ["03"], ["Y-06"] = ["06"], ["Y-11"] = ["11"], ["Y-12"] = ["12"], ["per course"] = ["@year"], ["each course"] = ["@untimed"],
        ["per topic"] = ["@untimed"], ["at registration"] = ["#credit-registration"], ["each lesson / irregular"] = ["every lesson: before it", "unannounced"],
        ["not stated"] = ["@nothing", "Y"], ["Y"] = ["@year"], ["Y (method issued)"] = ["@year"], ["obs Y"] = ["@observed", "@year"],
    };

    public static string? ScheduleFault(TableRow row, string canonical, SeedPlace place)
        => canonical.StartsWith("not-a-schedule: ", StringComparison.Ordinal) ? PeriodAgreement.Fault(row, canonical["not-a-schedule: ".Length..], place)
            : Narrows(InForce(place), canonical) ? null
            : $"the timing `{canonical}` is expected, not `{InForce(place)}`";

    public static string? FrequencyFault(string frequency, SeedPlace place)
        => Frequencies.TryGetValue(frequency, out var expected) && expected.Any(one => IsTold(one, place))
            ? null
            : $"the frequency `{frequency}` is not `{InForce(place)}`";

    private static bool IsTold(string expected, SeedPlace place) => expected switch
    {
        "@nothing" => InForce(place) is null,
        "@untimed" => InForce(place) is null,
        "@undated" => InForce(place) is not { } timing || IsUndated(timing),
        "@year" => InForce(place) is not { } timing || (!timing.Contains("every", StringComparison.Ordinal) && !timing.Contains(" per ", StringComparison.Ordinal)),
        "@dependencies" => place.List("dependencies").Any(),
        "@origin" => place.Text("origin") is not null,
        "@observed" => IsObserved(place),
        _ => Narrows(InForce(place), expected),
    };

    /// <summary>Whether the place is an observation, dated in the period that the seed is about.</summary>
    public static bool IsObserved(SeedPlace place) => place.Text("indicator") is not null && place.Text("value") is not null && place.Text("at") is not null;

    private static string? InForce(SeedPlace place) => place.Text("due") ?? place.Text("each") ?? place.Text("reporting") ?? place.Inherited("timing");

    private static bool IsUndated(string timing) => Timing.Parse(timing).Clauses.All(clause => clause.Rule is TimingRule.Manner or TimingRule.Recurring or TimingRule.Throughout || clause.ToString().Contains('#', StringComparison.Ordinal));

    // An item of the table may be several of the seed: `#list-announced` is `#ethics-list-announced` and `#moral-list-announced`.
    private static bool Narrows(string? timing, string canonical)
        => WithoutWords(timing) == canonical || (canonical.StartsWith("for ", StringComparison.Ordinal) && timing?.StartsWith($"{canonical} within ", StringComparison.Ordinal) == true) || (timing is not null && Regex.IsMatch(timing, $"^{Regex.Escape(canonical).Replace("\\#", "#([a-z]+-)?", StringComparison.Ordinal)}$")) || (timing is not null && !canonical.Contains(';', StringComparison.Ordinal) && WithoutWords(timing)!.Split("; ").All(clause => clause.Split(" & ").Contains(canonical)));

    // The author's words in quotes ride along and change nothing.
    private static string? WithoutWords(string? timing) => timing is null ? null : (Timing.Parse(timing) with { Words = null }).ToString();
}
