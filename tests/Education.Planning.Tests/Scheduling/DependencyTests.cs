using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class DependencyTests
{
    [Fact]
    public void Item_ThatFollows_BeginsTheDayAfterTheEarliestFinish()
    {
        var pass = Of(("train", "for 10d within 03..05", []), ("examine", "04", ["train"]), ("report", "by 04/end", ["examine"])).ForwardPass();

        pass.Dates.Should().Equal(
            new ForwardDate("train", new LocalDate(2024, 3, 1), new LocalDate(2024, 3, 10), null),
            new ForwardDate("examine", new LocalDate(2024, 4, 1), new LocalDate(2024, 4, 1), null),
            new ForwardDate("report", new LocalDate(2024, 4, 2), new LocalDate(2024, 4, 2), "examine"));
        pass.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Item_DueBeforeWhatItFollowsCanBeDone_IsAConflict()
    {
        var resolved = Of(("inspect", "05", []), ("report", "by 04/end", ["inspect"]));

        resolved.Diagnostics.Single().Message().Should().Be("#report is due by 2024-04-30, but can be done on 2024-05-02 at the earliest, after #inspect.");
        resolved.Diagnostics.Single().Message("zh-Hans").Should().Be("#report 须于 2024-04-30 前完成，但须在 #inspect 之后，最早 2024-05-02 才能完成。");
    }

    [Fact]
    public void Items_ThatFollowOneAnotherInACircle_AreReportedOnceWithTheWholeLoop()
    {
        var resolved = Of(("b", "05", ["a"]), ("c", "05", ["b"]), ("a", "05", ["c"]));

        resolved.Diagnostics.Where(d => d.Id == "SCH0302").Select(d => d.Message()).Should().Equal("items follow one another in a circle: #a → #c → #b → #a.");
    }

    [Fact]
    public void Item_WithoutDates_PassesOnWhatItFollows()
    {
        var pass = Of(("inspect", "05-10", []), ("mend", "promptly", ["inspect"]), ("report", "by 05-11", ["mend"])).ForwardPass();

        pass.Dates[2].EarliestStart.Should().Be(new LocalDate(2024, 5, 12));
        pass.Diagnostics.Single().Id.Should().Be("SCH0301");
    }

    private static ResolvedPlan Of(params (string Key, string Timing, string[] Follows)[] items) => new Plan
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2024",
        Initiatives = [.. items.Select(item => new Initiative { Key = item.Key, Name = item.Key, Timing = item.Timing, Follows = [.. item.Follows.Select(key => (Key)key)] })],
    }.Resolve(SchedulingSamples.Calendar);
}
