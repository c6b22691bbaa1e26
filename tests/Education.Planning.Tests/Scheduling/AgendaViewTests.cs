using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

public class AgendaViewTests
{
    private static readonly Plan Plan = new()
    {
        Key = "safety", Title = "Safety", Language = "en", Period = "2024",
        Parties = [new Organization { Key = "bureau", Name = "Bureau" }, new OrganizationSet { Key = "counties", Name = "Each county" }, new OrganizationSet { Key = "schools", Name = "Each school" }],
        Initiatives =
        [
            new()
            {
                Key = "drills", Name = "Drills", Timing = "every month within 03..04: mon1", Assignments = [Assignment.Responsible("schools"), Assignment.Supervising("bureau")],
                Activities = [new() { Key = "report", Name = "Report", Timing = "by 03-10" }],
            },
            new() { Key = "figures", Name = "Figures", Timing = "by 05-20 @counties; by 05-10 @bureau" },
            new() { Key = "watch", Name = "Watch", Timing = "throughout Y", Assignments = [Assignment.Responsible("schools")] },
            new() { Key = "repair", Name = "Repair", Timing = "gradually", Assignments = [Assignment.Responsible("schools")] },
            new() { Key = "culture", Name = "Culture" },
        ],
        WorkCalendar = [new() { Key = "march", Name = "March", Timing = "03", Entries = [new() { Key = "lesson", Name = "Lesson" }, new() { Key = "later", Name = "Later", Timing = "when-suitable" }] }],
    };

    private static readonly Agenda Agenda = Plan.Resolve(SchedulingSamples.Calendar).ToAgenda();

    [Fact]
    public void Weeks_HoldWhatBeginsOrIsDueInThem()
        => Agenda.ByWeek().Select(week => $"{(week.Days is { } days ? $"{days.Start:uuuu-MM-dd}..{days.End:uuuu-MM-dd}" : "-")} {Keys(week.Entries)}").Should().Equal(
            "2024-02-26..2024-03-03 lesson Begins 1",
            "2024-03-04..2024-03-10 drills Begins 1, report IsDue 1",
            "2024-04-01..2024-04-07 drills Begins 1",
            "2024-05-06..2024-05-12 figures IsDue 1",
            "2024-05-20..2024-05-26 figures IsDue 1",
            "- later Printed 0");

    [Fact]
    public void Weeks_BeginOnTheFirstDayOfTheCalendar()
    {
        var calendar = SchedulingSamples.Calendar with { Academic = SchedulingSamples.Calendar.Academic! with { FirstDayOfWeek = NodaTime.IsoDayOfWeek.Sunday } };

        Plan.Resolve(calendar).ToAgenda().ByWeek()[1].Days!.Start.Should().Be(SchedulingSamples.Day("2024-03-03"));
    }

    [Fact]
    public void Shares_HoldTheWholeAgenda_PartyByParty()
        => Agenda.ByParty().Select(share => $"{share.Party?.Text ?? "-"}: {Keys(share.Entries)}").Should().Equal(
            "bureau: drills Begins 2, report IsDue 1, figures IsDue 1",
            "counties: figures IsDue 1",
            "schools: watch WholePeriod 1, drills Begins 2, report IsDue 1, repair Undated 0",
            "-: lesson Printed 1, later Printed 0, culture NotStated 0");

    [Fact]
    public void Report_ByWeek_HeadsEachWeekWithItsDays()
    {
        var text = Agenda.ToText(by: AgendaGrouping.Week);

        text.Should().Contain("2024-03-04..2024-03-10").And.NotContain("March 2024");
        text[text.IndexOf("Without a date", StringComparison.Ordinal)..].Should().Contain("Later").And.Contain("Repair").And.Contain("Culture");
    }

    [Fact]
    public void Report_ByParty_HeadsEachShareWithTheName()
    {
        Agenda.ToMarkdown(by: AgendaGrouping.Party).Should().Contain("Each county").And.Contain("Nobody named");
        Agenda.ToText("zh-Hans", AgendaGrouping.Party).Should().Contain("未写明责任方");
        Agenda.ToText("zh-Hant", AgendaGrouping.Party).Should().Contain("未寫明責任方");
    }

    private static string Keys(ValueList<AgendaEntry> entries) => string.Join(", ", entries.Select(entry => $"{entry.Item.Item.Key} {entry.Why} {entry.Dates.Count}"));
}
