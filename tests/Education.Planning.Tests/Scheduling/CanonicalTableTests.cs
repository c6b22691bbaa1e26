using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

/// <summary>The timings of the seed documents, resolved as their table states.</summary>
public class CanonicalTableTests
{
    // The rows of the two documents written for a semester.
    private static readonly string[] SemesterDocuments = ["principal-office", "class-reflection"];

    [SharedFact]
    public void Table_EveryTiming_ResolvesAsStated()
    {
        var rows = Rows();

        rows.Should().HaveCount(317);
        rows.Select(row => (row.Id, row.Text, Found: ResolutionText.Of(Timing.Parse(row.Text).Resolve(row.Period, SchedulingSamples.Calendar)), row.Stated))
            .Where(row => row.Found != row.Stated).Select(row => $"{row.Id} {row.Text}: found {row.Found}, stated {row.Stated}").Should().BeEmpty();
    }

    private static List<(string Id, string Text, string Stated, PlanPeriod Period)> Rows()
    {
        var semester = File.ReadLines(RepositoryRoot.Shared("seed-documents", "schedule.tsv")).Select(line => line.Split('\t'))
            .Where(cells => cells.Length > 1 && SemesterDocuments.Contains(cells[1])).Select(cells => cells[0]).ToHashSet();
        semester.Should().NotBeEmpty();
        return [.. File.ReadLines(RepositoryRoot.Shared("seed-documents", "schedule-canonical.tsv"))
            .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => !cells[1].StartsWith("not-a-schedule", StringComparison.Ordinal))
            .Select(cells => (cells[0], cells[1], cells[2], PlanPeriod.Parse(semester.Contains(cells[0]) ? "AY2023/term2" : "2024")))];
    }
}
