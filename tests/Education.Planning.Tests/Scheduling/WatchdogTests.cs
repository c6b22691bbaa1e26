using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

/// <summary>Hostile inputs end at once, with an answer or a reason.</summary>
public class WatchdogTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("2147483647d after gaokao", "2024")]
    [InlineData("2147483647wd after gaokao", "2024")]
    [InlineData("2147483647y before gaokao", "2024")]
    [InlineData("within 2147483647sd after gaokao", "2024")]
    [InlineData("2147483647tw after term1", "2024")]
    [InlineData("2147483647t after term1", "2024")]
    [InlineData("for 2147483647wd within 2024", "2024")]
    [InlineData("every day within 100..9999", "2024")]
    [InlineData("every day within 100..: day2", "2024")]
    [InlineData("every 2147483647d within 100..9999", "2024")]
    [InlineData("every 2147483647w within 100..9999", "2024")]
    [InlineData("every ..2147483647d within 100..", "2024")]
    [InlineData("2147483647 per day", "2024")]
    [InlineData("every year within 100..: every month: every day: 2147483647.. per day", "2024")]
    [InlineData("every month within 100..9999: day31 & day30", "2024")]
    [InlineData("every workday within 100..9999: before meeting", "2024")]
    [InlineData("every day within 100..9999 only mon except mon", "2024")]
    [InlineData("every month: month2/day30..month2/day31", "2024")]
    [InlineData("day1 roll next", "2024")]
    [InlineData("9999-12-31 roll next", "2024")]
    [InlineData("after 9999", "2024")]
    [InlineData("about 9999-12-31", "2024")]
    [InlineData("9999-12/last-week", "2024")]
    [InlineData("9999/q4", "2024")]
    [InlineData("1d after 9999-12-31", "2024")]
    [InlineData("AY9999/08", "2024")]
    [InlineData("Y+999/12", "9998")]
    [InlineData("Y-999/01", "0001")]
    [InlineData("every month", "0001..9998")]
    [InlineData("02", "0001..9998")]
    [InlineData("lunar:08-15", "0001..9998")]
    [InlineData("every spring-festival", "0001..9998")]
    public void Timing_Hostile_EndsSoon(string text, string period)
    {
        var timing = Timing.Parse(text);
        foreach (var calendar in new[] { SchedulingSamples.Calendar, NoWorkingDay, Empty })
            Within(() => timing.Resolve(PlanPeriod.Parse(period), calendar).Clauses.Should().NotBeEmpty());
    }

    [Fact]
    public void Rules_HeldTogetherByTheHundred_EndSoon()
    {
        var timing = Timing.Of(new TimingRule.Both([.. Enumerable.Repeat(Timing.Parse("every day within 1900..").Clauses[0].Rule, 140)]));

        Within(() => timing.Resolve("2024", SchedulingSamples.Calendar).Clauses.Should().HaveCount(1));
    }

    [Fact]
    public void Occurrences_OfAnEndlessRuleThatNeverGivesADay_EndSoon()
        => Within(() => Timing.Parse("every month within 100..: day30 & day31").Occurrences("2024", SchedulingSamples.Calendar, new(new(2024, 1, 1), new(2024, 12, 31))).Should().BeEmpty());

    [Fact]
    public void Items_InAChainOfThousands_ResolveWithoutAStackOverflow()
    {
        const int Count = 5_000;
        var plan = new Plan
        {
            Key = "chain", Title = "Chain", Language = "en", Period = "2024",
            Initiatives = [.. Enumerable.Range(0, Count).Select(i => new Initiative { Key = $"i{i}", Name = "I", Timing = i == Count - 1 ? "01-02" : $"1d after #i{i + 1}", Dependencies = [$"after #i{i + 1}"] })],
        };

        Within(() => plan.Resolve(SchedulingSamples.Calendar).Items[0].Timing!.Latest.Should().Be(new LocalDate(2024, 1, 2).PlusDays(Count - 1)));
    }

    [Fact]
    public void Items_InACircleOfThousands_AreOneDiagnostic()
    {
        const int Count = 2_000;
        var plan = new Plan
        {
            Key = "circle", Title = "Circle", Language = "en", Period = "2024",
            Initiatives = [.. Enumerable.Range(0, Count).Select(i => new Initiative { Key = $"i{i}", Name = "I", Timing = $"after #i{(i + 1) % Count}" })],
        };

        Within(() => plan.Resolve(SchedulingSamples.Calendar).Diagnostics.Count(d => d.Id == "SCH0204").Should().Be(1));
    }

    private static SchoolCalendar NoWorkingDay { get; } = SchedulingSamples.Calendar with
    {
        Working = new() { Weekend = new([.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]) },
    };

    private static SchoolCalendar Empty { get; } = new() { Key = "empty", Name = "Empty" };

    private static void Within(Action action)
    {
        var task = Task.Run(action);
        task.Wait(Limit).Should().BeTrue($"it should end within {Limit.TotalSeconds} s");
    }
}
