using System.Globalization;
using System.Text;

namespace Education.Planning.Seeds;

/// <summary>Made-up marks of teachers' ethics and figures of schools.</summary>
internal static class MoralCityTeachers
{
    // Candidates a school: more than its places, but at the smallest.
    private static readonly int[] Counts = [13, 4, 3, 2, 2, 4, 5, 1];

    /// <summary>Marks of leaders, colleagues and families in two terms; the self-appraisal is there to be compared.</summary>
    public static string Marks
    {
        get
        {
            var csv = new StringBuilder("teachers,schools,leaders,colleagues,families,own,leaders@prior,colleagues@prior,families@prior,own@prior\n");
            Each((school, number, all) => csv.Append(
                CultureInfo.InvariantCulture,
                $"made-up-teacher-{all:00},{school},{Mark(all, 7)},{Mark(all, 11)},{(all == 9 ? "missing" : Mark(all, 13))},{Mark(all, 3)},{Mark(all, 5)},{Mark(all, 17)},{Mark(all, 19)},{Mark(all, 23)}\n"));
            return csv.ToString();
        }
    }

    public static string Candidates
    {
        get
        {
            var csv = new StringBuilder("teachers,schools,violation,holds\n");
            Each((school, number, all) => csv.Append(CultureInfo.InvariantCulture, $"made-up-teacher-{all:00},{school},{(all == 2 ? "yes" : "no")},{(number <= 2 && all != 14 ? "yes" : "no")}\n"));
            return csv.ToString();
        }
    }

    /// <summary>What a managing unit found at its schools.</summary>
    public static string Schools
    {
        get
        {
            var csv = new StringBuilder("schools,rules_kept,training_hours,meetings,violations,open_days\n");
            for (var school = 1; school <= Counts.Length; school++)
                csv.Append(CultureInfo.InvariantCulture, $"school-{school},{(school == 6 ? 7 : 10)},{60 + (school * 9 % 40)},{(school == 3 ? 1 : 2)},{(school == 5 ? 1 : 0)},{school % 3}\n");
            return csv.ToString();
        }
    }

    private static int Mark(int number, int step) => 78 + (number * step % 20);

    private static void Each(Action<string, int, int> write)
    {
        var all = 0;
        for (var school = 0; school < Counts.Length; school++)
        {
            for (var number = 1; number <= Counts[school]; number++)
                write($"school-{school + 1}", number, ++all);
        }
    }
}
