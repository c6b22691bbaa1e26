using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

/// <summary>Every time expression of the seed documents, reviewed by hand: a timing, a recurrence, or the member of the model at which it stands.</summary>
public class ScheduleRowsTests
{
    private const string NoSchedule = "not-a-schedule";

    [SharedFact]
    public void Rows_AreThoseOfTheSeedDocuments()
        => Rows().Select(row => row.Id).Should().Equal(
            File.ReadLines(RepositoryRoot.Shared("seed-documents", "schedule.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')[0]))
            .And.HaveCount(430);

    [SharedFact]
    public void Rows_ThatDifferFromTheProposal_AreMarkedAsChanged()
    {
        var proposal = File.ReadLines(RepositoryRoot.Shared("seed-documents", "schedule-canonical.tsv")).Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split('\t')).ToDictionary(cells => cells[0]);

        foreach (var row in Rows())
        {
            var proposed = proposal[row.Id];
            if (row.Kind == NoSchedule)
                proposed[1].Should().StartWith(NoSchedule, row.Id);
            else
                (row.Is == proposed[1] && row.Resolution == proposed[2]).Should().Be(!row.Note.StartsWith("changed: ", StringComparison.Ordinal), row.Id);
            if (proposed[3] == "doubt")
                row.Note.Should().MatchRegex("^(kept|changed)", row.Id);
        }
    }

    [Fact]
    public void Rows_ThatAreSchedules_ResolveAsStated()
        => Rows().Where(row => row.Kind != NoSchedule)
            .Select(row => (Row: row, Found: ResolutionText.Of(Timing.Parse(row.Is).Resolve(PlanPeriod.Parse(row.Period), SchedulingSamples.Calendar))))
            .Where(pair => pair.Found != pair.Row.Resolution).Select(pair => $"{pair.Row.Id} {pair.Row.Is}: found {pair.Found}, stated {pair.Row.Resolution}").Should().BeEmpty();

    [Fact]
    public void Rows_ThatAreSchedules_AreRecurrencesWhereTheyRepeat()
        => Rows().Where(row => row.Kind != NoSchedule)
            .Where(row => Timing.Parse(row.Is).Clauses.Any(clause => Repeats(clause.Rule)) != (row.Kind == "recurrence")).Select(row => row.Id).Should().BeEmpty();

    [Fact]
    public void Rows_ThatAreNone_StandAtAMemberOfTheModel()
        => Rows().Where(row => row.Kind == NoSchedule).Where(row => row.Resolution != "-" || !IsMember(row.Is)).Select(row => $"{row.Id} {row.Is}").Should().BeEmpty();

    private static bool Repeats(TimingRule rule) => rule switch
    {
        TimingRule.Recurring => true,
        TimingRule.Both both => both.Rules.Any(Repeats),
        TimingRule.Rolled rolled => Repeats(rolled.Rule),
        _ => false,
    };

    private static bool IsMember(string place)
        => place.Split('.') is [var type, var member]
            && typeof(Plan).Assembly.GetExportedTypes().Any(candidate => candidate.Name == type && candidate.GetProperty(member) is not null);

    private static IEnumerable<Row> Rows()
        => File.ReadLines(RepositoryRoot.File("tests", "Education.Planning.Tests", "Scheduling", "schedule-rows.tsv")).Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));

    private sealed record Row(string Id, string Period, string Kind, string Is, string Resolution, string Note);
}
