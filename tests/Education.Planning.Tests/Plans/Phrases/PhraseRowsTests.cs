using System.Globalization;

namespace Education.Planning.Tests.Plans.Phrases;

/// <summary>The phrases of the seed documents: of those that carry a time at least 90 % are read to their meaning, and none to another one.</summary>
public class PhraseRowsTests
{
    [SharedFact]
    public void Rows_AreReadToTheirMeaning_OrNotAtAll()
    {
        var rows = Rows("phrase-rows.tsv");
        var read = 0;
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            if (!DatePhrase.TryFind(Phrases[row[0]].Text, ContextOf(row), out var timing, out _))
                continue;
            if (Wordless(timing) == row[2])
                read++;
            else
                wrong.Add($"{row[0]}: {Wordless(timing)} instead of {row[2]}");
        }

        wrong.Should().BeEmpty();
        (read * 100).Should().BeGreaterThanOrEqualTo(rows.Count * 90);
        Readme().Should().Contain(string.Create(CultureInfo.InvariantCulture, $"**{read} of {rows.Count}**"));
    }

    [SharedFact]
    public void Rows_AndRowsLeftOut_AreAllTimingsOfTheTable()
    {
        var timings = File.ReadLines(RepositoryRoot.File("tests", "Education.Planning.Tests", "Scheduling", "schedule-rows.tsv"))
            .Where(line => line.StartsWith("schedule-", StringComparison.Ordinal)).Select(line => line.Split('\t'))
            .Where(row => row[2] != "not-a-schedule").ToDictionary(row => row[0], row => row[3]);
        var rows = Rows("phrase-rows.tsv");

        rows.Concat(Rows("phrase-rows-left-out.tsv")).Select(r => r[0]).Should().BeEquivalentTo(timings.Keys);
        rows.Where(r => r[2] != timings[r[0]]).Select(r => r[0]).Should().Equal("schedule-282");
    }

    private static Dictionary<string, (string Document, string Text)> Phrases { get; } =
        File.ReadLines(RepositoryRoot.Shared("seed-documents", "schedule.tsv")).Where(line => line.StartsWith("schedule-", StringComparison.Ordinal))
            .Select(line => line.Split('\t')).ToDictionary(row => row[0], row => (row[1], row[2]));

    /// <summary>The year-end document looks ahead from December; two documents plan one term.</summary>
    private static DatePhraseContext ContextOf(string[] row) => new()
    {
        Heading = row[1] == "-" ? null : row[1],
        WrittenIn = Phrases[row[0]].Document == "yearend-city" ? 12 : null,
        IsTermPlan = Phrases[row[0]].Document is "principal-office" or "class-reflection",
    };

    private static string Wordless(Timing timing) => (timing with { Words = null }).ToString();

    private static List<string[]> Rows(string file)
        => File.ReadLines(RepositoryRoot.File("tests", "Education.Planning.Tests", "Plans", "Phrases", file))
            .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).ToList();

    private static string Readme() => File.ReadAllText(RepositoryRoot.File("src", "Education.Planning", "Plans", "Phrases", "README.md"));
}
