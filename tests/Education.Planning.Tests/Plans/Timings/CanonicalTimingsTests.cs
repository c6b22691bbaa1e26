namespace Education.Planning.Tests.Plans.Timings;

/// <summary>The timings of the seed documents, as their table writes them.</summary>
public class CanonicalTimingsTests
{
    private const string NoSchedule = "not-a-schedule";

    [SharedFact]
    public void Table_EveryTiming_ParsesAndPrintsUnchanged()
    {
        var texts = TimingsOfTheTable();

        texts.Should().HaveCount(317);
        texts.Where(t => Timing.Parse(t).ToString() != t).Should().BeEmpty();
    }

    [SharedFact]
    public void Copy_HoldsTheTimingsOfTheTable()
        => File.ReadAllLines(CopyOfTheTable()).Should().Equal(TimingsOfTheTable().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Copy_EveryTiming_ParsesAndPrintsUnchanged()
        => File.ReadAllLines(CopyOfTheTable()).Where(t => Timing.Parse(t).ToString() != t).Should().BeEmpty();

    private static string CopyOfTheTable() => RepositoryRoot.File("tests", "Education.Planning.Tests", "Plans", "Timings", "canonical-timings.txt");

    private static List<string> TimingsOfTheTable()
        => File.ReadLines(RepositoryRoot.Shared("seed-documents", "schedule-canonical.tsv"))
            .Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split('\t')[1]).Where(text => !text.StartsWith(NoSchedule, StringComparison.Ordinal)).ToList();
}
