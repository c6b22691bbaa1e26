using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Referee;

/// <summary>Made-up awards with made-up candidates, run: every way to get places, every stage, every outcome.</summary>
internal static class AwardFiles
{
    private static readonly LocalizedText[] Notes = ["made up", new LocalizedText("no date is stated").With(Languages.SimplifiedChinese, "未写明日期")];

    private static readonly Timing[] Timings = ["04", "05-10", "06-10..06-14", "by 06/end", "when-suitable", "Y+1/01"];

    /// <summary>The document of one award.</summary>
    public static string Make(Random random)
    {
        var schools = Enumerable.Range(1, random.Next(1, 5)).Select(i => School(i, random)).ToArray();
        var award = Award(random);
        var plan = new Plan
        {
            Key = "plan", Title = "Plan", Language = "en", Period = "2024", Awards = [award],
            Parties = [new OrganizationSet { Key = "schools", Name = "Schools", Types = ["school"] }, .. schools],
        };
        var rows = Enumerable.Range(1, random.Next(0, 12)).Select(i => Candidate(i, schools[random.Next(schools.Length)], random));
        var asOf = new LocalDate(2024, 3, 1).PlusDays(random.Next(600));
        return plan.Resolve(new SchoolCalendar { Key = "none", Name = "None" }).Confer(award.Key, new() { Rows = rows.ToValueList() }, asOf).ToJson();
    }

    private static Award Award(Random random) => new()
    {
        Key = "models", Name = "Models",
        Lines = Enumerable.Range(1, random.Next(1, 4)).Select(i => Line(i, random)).ToValueList(),
        Stages = Enum.GetValues<AwardStageKind>().Where(_ => random.Next(3) > 0).Select(kind => Stage(kind, random)).ToValueList(),
        Term = random.Next(2) == 0 ? null : new() { Years = random.Next(3) == 0 ? null : random.Next(1, 9), IsDynamic = true, Held = "held", Removed = "removed" },
        Assumptions = Notes.Where(_ => random.Next(2) == 0).ToValueList(),
    };

    private static AwardLine Line(int number, Random random)
    {
        var line = new AwardLine
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"line-{number}"), Name = new LocalizedText($"Line {number}").With(Languages.SimplifiedChinese, $"第{number}项"),
            Candidates = "teachers", Score = "score", Ties = (AwardTies)random.Next(4),
            Conditions = random.Next(2) == 0 ? [] : [new() { Column = "violation", Name = "violated the rules" }],
        };
        var places = new Quantity(random.Next(0, 9), "person");
        return random.Next(4) switch
        {
            0 => line with { Places = places.Stated((Vagueness)random.Next(4)), Tolerance = random.Next(3) },
            1 => line with { Places = places, Allotment = new() { To = "schools", By = "staff", Method = random.Next(4) == 0 ? null : AllotMethod.LargestRemainder } },
            2 => line with { Share = new() { Percent = random.Next(1, 101), Of = "staff", Each = "schools", Rounding = random.Next(4) == 0 ? null : RoundingMode.HalfAwayFromZero, SmallBelow = 100, SmallPlaces = 1 } },
            _ => line,
        };
    }

    private static AwardStage Stage(AwardStageKind kind, Random random) => new()
    {
        Kind = kind, Timing = random.Next(3) == 0 ? null : Timings[random.Next(Timings.Length)], By = ["schools"], IsAssumed = random.Next(5) == 0,
        Passes = kind == AwardStageKind.Review ? "reviewed" : null,
        ComplaintOn = kind == AwardStageKind.Publication ? "complained" : null, ComplaintUpheld = kind == AwardStageKind.Publication ? "upheld" : null,
    };

    private static Organization School(int number, Random random) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"school-{number}"), Name = "School", Type = "school",
        Attributes = random.Next(6) == 0 ? [] : [new() { Key = "staff", Amount = new(random.Next(20, 300), "person") }],
    };

    private static ObservedRow Candidate(int number, Organization school, Random random) => new()
    {
        Level = "teachers", Key = string.Create(CultureInfo.InvariantCulture, $"t{number}"), In = [new("schools", school.Key.Text)],
        Cells =
        [
            new("score", random.Next(7) == 0 ? "missing" : 80 + random.Next(8)), new("complained", new LocalDate(2024, 6, 12).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
            .. new[] { "violation", "reviewed", "upheld", "held", "removed" }.Select(column => new ObservedCell(column, random.Next(9) == 0 ? "masked" : random.Next(3) == 0 == (column != "reviewed") ? "yes" : "no")),
        ],
    };
}
