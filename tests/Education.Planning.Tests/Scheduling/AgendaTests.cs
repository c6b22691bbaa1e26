using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class AgendaTests
{
    private static readonly Plan Plan = new()
    {
        Key = "safety",
        Title = "Safety",
        Language = "en",
        Period = "2024",
        Initiatives =
        [
            new()
            {
                Key = "drills", Name = "Drills", Timing = "every term: early",
                Activities = [new() { Key = "drill-parts", Name = "Parts of a drill" }, new() { Key = "report", Name = "Report", Timing = "by 06/end" }],
            },
            new() { Key = "watch", Name = "Watch", Timing = "throughout Y" },
            new() { Key = "repair", Name = "Repair", Timing = "gradually" },
            new() { Key = "visit", Name = "Visit", Timing = "by xx-xx" },
            new() { Key = "exam", Name = "Examination", Timing = "zhongkao" },
            new() { Key = "culture", Name = "Culture" },
            new() { Key = "next", Name = "Next year", Timing = "tentative Y+1/01" },
        ],
        WorkCalendar =
        [
            Block("march", "三月份", "03", Entry("conference"), Entry("sessions", "03 & npc-cppcc")),
            Block("autumn", "八、九月份", "08..09", Entry("inspection", "08..09 & by term1/day1; 08..09 & before national-day")),
            Block("winter", "十、十一月份", "10..11", Entry("congress", "10..11 & party-congress"), Entry("contest"), Entry("fire")),
        ],
    };

    [Fact]
    public void Agenda_OfAYear_StandsMonthByMonth_WithDoubleMonthHeadingsWhole()
    {
        var agenda = Plan.Resolve(SchedulingSamples.Calendar).ToAgenda();

        agenda.Sections.Select(section => $"{section.First:yyyy-MM}..{section.Last:yyyy-MM} {section.Block?.Label}: {Keys(section.Entries)}").Should().Equal(
            "2024-02..2024-02 : drills Begins",
            "2024-03..2024-03 三月份: conference Printed, sessions Printed",
            "2024-06..2024-06 : report IsDue",
            "2024-08..2024-09 八、九月份: inspection Printed",
            "2024-09..2024-09 : drills Begins",
            "2024-10..2024-11 十、十一月份: congress Printed, contest Printed, fire Printed",
            "2025-01..2025-01 : next Begins");
        Keys(agenda.WholePeriod).Should().Be("watch WholePeriod");
        Keys(agenda.WithoutDate).Should().Be("repair Undated, visit Masked, exam Unresolved");
        Keys(agenda.WithoutTiming).Should().Be("culture NotStated");
    }

    [Fact]
    public void Entry_UnderAHeading_StandsOnceWithAllItsWindows()
    {
        var inspection = Plan.Resolve(SchedulingSamples.Calendar).ToAgenda().Sections.Single(section => section.Block?.Key == "autumn").Entries[0];

        inspection.Dates.Select(date => ResolutionText.Of(date.Window)).Should().Equal("2024-08-01..2024-09-01", "2024-08-01..2024-09-30");
    }

    [Theory]
    [InlineData("by 04/end", "2024-04-30", AgendaState.Due)]
    [InlineData("by 04/end", "2024-05-01", AgendaState.Overdue)]
    [InlineData("06", "2024-05-31", AgendaState.Coming)]
    [InlineData("06", "2024-06-01", AgendaState.Due)]
    [InlineData("06/early", "2024-06-11", AgendaState.Uncertain)]
    [InlineData("tentative 06", "2024-07-01", AgendaState.Uncertain)]
    [InlineData("06 if 'funds allow'", "2024-07-01", AgendaState.Uncertain)]
    [InlineData("throughout 06", "2024-07-01", AgendaState.Over)]
    [InlineData("06", "2024-07-01", AgendaState.Overdue)]
    public void State_AsOfADay_SaysHowTheWindowStands(string timing, string asOf, AgendaState state)
    {
        var plan = Plan with { WorkCalendar = [], Initiatives = [new() { Key = "only", Name = "Only", Timing = timing }] };

        plan.Resolve(SchedulingSamples.Calendar).ToAgenda(SchedulingSamples.Day(asOf)).Sections.Single().Entries.Single().Dates.Single().State.Should().Be(state);
    }

    private static CalendarBlock Block(string key, string label, string timing, params Activity[] entries)
        => new() { Key = key, Label = label, Name = key, Timing = timing, Entries = [.. entries] };

    private static Activity Entry(string key, string? timing = null) => new() { Key = key, Name = key, Timing = timing is null ? null : Timing.Parse(timing) };

    private static string Keys(IEnumerable<AgendaEntry> entries) => string.Join(", ", entries.Select(entry => $"{entry.Item.Item.Key} {entry.Why}"));
}
