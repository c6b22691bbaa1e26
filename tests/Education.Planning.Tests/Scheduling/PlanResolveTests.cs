using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class PlanResolveTests
{
    private static readonly Plan Plan = new() { Key = "plan", Title = "Plan", Language = "en", Period = "2024" };

    [Fact]
    public void Item_AfterAnotherItem_CountsFromItsLatestDay()
    {
        var resolved = Of(("opinions", "03/dekad3"), ("draft", "after #opinions"), ("early", "before #opinions"), ("days", "within 5d after #opinions"));

        Text(resolved).Should().Equal("2024-03-21..2024-03-31", "2024-04-01..", "..2024-03-20", "2024-04-01..2024-04-05");
        resolved.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Items_InACircle_AreReportedOnceWithTheWholeLoop()
    {
        var resolved = Of(("c", "after #a"), ("a", "after #b"), ("b", "after #c"), ("d", "after #d"));

        resolved.Diagnostics.Where(d => d.Id == "SCH0204").Select(d => d.Message()).Should().Equal(
            "the dates of items hang on one another in a circle: #a → #b → #c → #a.",
            "the dates of items hang on one another in a circle: #d → #d.");
        resolved.Items.Should().HaveCount(4).And.OnlyContain(item => item.Timing!.Status == TimingStatus.Unresolved);
    }

    [Fact]
    public void Diagnostics_StandAtTheTimingThatIsWritten_Once()
    {
        var plan = Plan with
        {
            Initiatives = [new() { Key = "a", Name = "A", Timing = "zhongkao", Activities = [new() { Key = "b", Name = "B" }, new() { Key = "c", Name = "C" }] }],
        };

        plan.Resolve(SchedulingSamples.Calendar).Diagnostics.Select(d => d.ToString()).Should().Equal(
            "CAL0110 warning initiatives/a/timing: no anchor `zhongkao` in the calendar.");
    }

    [Fact]
    public void Target_WithoutDate_IsDueAtTheEndOfThePeriod_AndMilestonesHaveTheirs()
    {
        var plan = Plan with
        {
            Objectives =
            [
                new()
                {
                    Key = "o", Name = "O",
                    Indicators =
                    [
                        new()
                        {
                            Key = "i", Name = "I", Unit = "school",
                            Targets = [new() { Rule = "at least 10", Milestones = [new() { Due = "by 06/end", Rule = "at least 5" }] }, new() { Rule = "at least 12", Due = "by Y+1/06" }],
                        },
                    ],
                },
            ],
        };

        var targets = plan.Resolve(SchedulingSamples.Calendar).Targets;

        targets.Select(target => target.Due.Latest).Should().Equal(new LocalDate(2024, 12, 31), new LocalDate(2025, 6, 30));
        targets[0].Milestones.Single().Due.Latest.Should().Be(new LocalDate(2024, 6, 30));
    }

    [Fact]
    public void Occurrences_OfAnItem_ReachBeyondThePlan_AndKnowTheOtherItems()
    {
        var resolved = Of(("meeting", "every month within 2024..: day10"), ("minutes", "every #meeting: within 3d after it"));

        resolved.Occurrences("meeting", new(new(2026, 1, 1), new(2026, 2, 28))).Select(window => window.Occurrence).Should().Equal("2026-01", "2026-02");
        resolved.Occurrences("minutes", new(new(2024, 3, 1), new(2024, 3, 31))).Select(window => $"{window.Occurrence} {ResolutionText.Of(window)}").Should().Equal(
            "meeting/2024-03 2024-03-11..2024-03-13");
        resolved.Occurrences("nothing", new(new(2024, 3, 1), new(2024, 3, 31))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("AY2023", "2023-09-01..2024-07-05")]
    [InlineData("AY2023/term2", "2024-02-19..2024-07-05")]
    [InlineData("2024..2026", "2024-01-01..2026-12-31")]
    [InlineData("2024-03-01..2024-07-05", "2024-03-01..2024-07-05")]
    public void Period_OnTheCalendar_HasItsDays(string period, string days)
    {
        var resolved = (Plan with { Period = period }).Resolve(SchedulingSamples.Calendar);

        $"{resolved.Period.Start:uuuu-MM-dd}..{resolved.Period.End:uuuu-MM-dd}".Should().Be(days);
    }

    [Fact]
    public void Period_OfAnAcademicYearThatIsMissing_Throws_AndTryResolveSaysWhy()
    {
        var plan = Plan with { Period = "AY2031" };

        var resolve = () => plan.Resolve(SchedulingSamples.Calendar);

        resolve.Should().Throw<InvalidPlanException>().Which.Diagnostics.Single().Id.Should().Be("SCH0101");
        plan.TryResolve(SchedulingSamples.Calendar, out var resolved, out var diagnostics).Should().BeFalse();
        resolved.Should().BeNull();
        diagnostics.Single().Message().Should().Be("the plan's period AY2031 has no days on this calendar: the calendar has no term1 of AY2031.");
    }

    private static ResolvedPlan Of(params (string Key, string Timing)[] items)
        => (Plan with { Initiatives = [.. items.Select(item => new Initiative { Key = item.Key, Name = item.Key, Timing = item.Timing })] }).Resolve(SchedulingSamples.Calendar);

    private static IEnumerable<string> Text(ResolvedPlan plan) => plan.Items.Select(item => ResolutionText.Of(item.Timing!));
}
