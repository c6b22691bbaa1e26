using System.Globalization;
using System.Text;

namespace Education.Planning.Seeds;

/// <summary>Made-up candidates of the awards, as CSV: every key says <c>made-up</c>, every score follows from its number, so that nothing is drawn.</summary>
/// <remarks>Some are turned away, some have complaints in and outside the window, and some tie at the line, so that every outcome is there.</remarks>
internal static class MoralCityCandidates
{
    private static readonly string[] Units = ["county-east", "county-south", "county-west", "county-north", "centre-one", "centre-two"];

    public static IReadOnlyList<SeedSheet> Sheets =>
    [
        new("awards/moral-city/ethics-teachers.csv", Of("teachers", [128, 106, 74, 56, 39, 22], "2014-09-03", withViolations: true)),
        new("awards/moral-city/ethics-collectives.csv", Of("collectives", [20, 17, 12, 9, 6, 4], "2014-09-03", withViolations: false)),
        new("awards/moral-city/moral-workers.csv", Of("moral_workers", [55, 45, 32, 24, 17, 10], "2014-10-09", withViolations: true)),
        new("awards/moral-city/moral-class-teachers.csv", Of("class_teachers", [55, 45, 32, 24, 17, 10], "2014-10-09", withViolations: true)),
        new("awards/moral-city/moral-classes.csv", Of("school_classes", [98, 78, 56, 42, 29, 16], "2014-10-09", withViolations: false)),
        new("awards/moral-city/pupils.csv", Pupils()),
        new("awards/moral-city/micro-films.csv", Films()),
        new("awards/moral-city/teacher-marks.csv", MoralCityTeachers.Marks),
        new("awards/moral-city/teacher-candidates.csv", MoralCityTeachers.Candidates),
        new("awards/moral-city/school-figures.csv", MoralCityTeachers.Schools),
    ];

    // Scores between 80 and 99.9, spread by a step that is prime to their number; ties come of themselves.
    private static decimal Score(int number, int step) => 80 + (number * step % 200 / 10m);

    private static string Of(string level, int[] counts, string complaint, bool withViolations)
    {
        var csv = new StringBuilder($"{level},managing_units,score,{(withViolations ? "violation," : "")}reviewed,complaint_on,complaint_upheld\n");
        Each(counts, (unit, number, all) =>
        {
            var violation = withViolations ? number % 50 == 7 ? "yes," : "no," : "";
            var raised = all switch { 5 or 12 => $"{complaint},yes", 20 => $"{complaint},no", 23 => "2014-12-01,yes", _ => "," };
            var score = Score(level == "collectives" && all == 38 ? 49 : all, 37); // one tie at the line
            csv.Append(CultureInfo.InvariantCulture, $"made-up-{all:000},{unit},{score},{violation}{(all % 61 == 3 ? "no" : "yes")},{raised}\n");
        });
        return csv.ToString();
    }

    private static string Pupils()
    {
        var csv = new StringBuilder("pupils,managing_units,score,leadership,leads,reviewed,complaint_on,complaint_upheld\n");
        Each([262, 214, 148, 110, 78, 42], (unit, number, all) => csv.Append(
            CultureInfo.InvariantCulture,
            $"made-up-{all:000},{unit},{Score(all, 37)},{Score(all, 53)},{(all % 5 < 2 ? "no" : "yes")},{(all % 97 == 3 ? "no" : "yes")},{(all == 1 ? "2014-06-18,yes" : all == 10 ? "2014-06-30,yes" : ",")}\n"));
        return csv.ToString();
    }

    private static string Films()
    {
        var csv = new StringBuilder("works,handed_in,first_round,final_round,votes,complaint_on,complaint_upheld\n");
        for (var number = 1; number <= 20; number++)
        {
            csv.Append(
                CultureInfo.InvariantCulture,
                $"made-up-film-{number:00},{(number == 4 ? "no" : "yes")},{60 + (number * 7 % 20)},{70 + (number * 11 % 23)},{number * 137 % 1000},{(number == 11 ? "2014-06-04,yes" : ",")}\n");
        }
        return csv.ToString();
    }

    private static void Each(int[] counts, Action<string, int, int> write)
    {
        var all = 0;
        for (var unit = 0; unit < Units.Length; unit++)
        {
            for (var number = 1; number <= counts[unit]; number++)
                write(Units[unit], number, ++all);
        }
    }
}
