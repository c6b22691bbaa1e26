using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class DependencyTests
{
    [Fact]
    public void Item_ThatFollows_BeginsTheDayAfterTheEarliestFinish()
    {
        var pass = Of(("train", "for 10d within 03..05", []), ("examine", "04", ["after #train"]), ("report", "by 04/end", ["after #examine"])).ForwardPass();

        pass.Dates.Should().Equal(
            new ForwardDate("train", new LocalDate(2024, 3, 1), new LocalDate(2024, 3, 10), null),
            new ForwardDate("examine", new LocalDate(2024, 4, 1), new LocalDate(2024, 4, 1), null),
            new ForwardDate("report", new LocalDate(2024, 4, 2), new LocalDate(2024, 4, 2), "examine"));
        pass.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Item_DueBeforeWhatItFollowsCanBeDone_IsAConflict()
    {
        var resolved = Of(("inspect", "05", []), ("report", "by 04/end", ["after #inspect"]));

        resolved.Diagnostics.Single().Message().Should().Be("#report is due by 2024-04-30, but can be done on 2024-05-02 at the earliest, after #inspect.");
        resolved.Diagnostics.Single().Message("zh-Hans").Should().Be("#report 须于 2024-04-30 前完成，但须在 #inspect 之后，最早 2024-05-02 才能完成。");
    }

    [Fact]
    public void Items_ThatFollowOneAnotherInACircle_AreReportedOnceWithTheWholeLoop()
    {
        var resolved = Of(("b", "05", ["after #a"]), ("c", "05", ["after #b"]), ("a", "05", ["after #c"]));

        resolved.Diagnostics.Where(d => d.Id == "SCH0302").Select(d => d.Message()).Should().Equal("items wait for one another in a circle: #a → #c → #b → #a.");
    }

    [Fact]
    public void Item_WithoutDates_PassesOnWhatItFollows()
    {
        var pass = Of(("inspect", "05-10", []), ("mend", "promptly", ["after #inspect"]), ("report", "by 05-11", ["after #mend"])).ForwardPass();

        pass.Dates[2].EarliestStart.Should().Be(new LocalDate(2024, 5, 12));
        pass.Diagnostics.Single().Id.Should().Be("SCH0301");
    }

    [Theory]
    [InlineData("after #inspect", "2024-05-11")]
    [InlineData("1d after #inspect", "2024-05-11")]
    [InlineData("3d after #inspect", "2024-05-13")]
    [InlineData("2wd after #inspect", "2024-05-13")] // Saturday the 11th is worked in place of the holiday
    [InlineData("1m after #inspect", "2024-06-10")]
    [InlineData("with #inspect", "2024-05-10")]
    [InlineData("3d with #inspect", "2024-05-13")]
    public void Lag_IsCountedAsInTimings(string dependency, string start)
        => Of(("inspect", "05-10", []), ("mend", "05-01..", [dependency])).ForwardPass().Dates[1]
            .Should().Be(new ForwardDate("mend", SchedulingSamples.Day(start), SchedulingSamples.Day(start), "inspect"));

    [Fact]
    public void Item_BeforeAnother_HoldsTheOtherUp()
    {
        var resolved = Of(("report", "by 05-14", []), ("inspect", "05-10", ["5d before #report"]));

        resolved.ForwardPass().Dates[0].Should().Be(new ForwardDate("report", new LocalDate(2024, 5, 15), new LocalDate(2024, 5, 15), "inspect"));
        resolved.Diagnostics.Select(d => $"{d.Path.Text}: {d.Message()}").Should().Equal(
            "initiatives/inspect/dependencies/[0]: #report is due by 2024-05-14, but can be done on 2024-05-15 at the earliest, after #inspect.");
    }

    [Fact]
    public void Items_Together_BeginWithTheLastOfThem_WhoeverStatesIt()
    {
        var pass = Of(("public", "04", []), ("private", "05", ["with #public"]), ("third", "03", []), ("public-again", "03..06", ["with #private", "with #third"]), ("list", "07", ["after #public"])).ForwardPass();

        pass.Dates.Select(date => date.EarliestStart).Should().Equal(
            new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 1), new LocalDate(2024, 7, 1));
        pass.Dates.Select(date => date.Because?.Text).Should().Equal("private", null, "private", "private", null);
    }

    [Fact]
    public void Items_TogetherThatCannotMeet_AreAConflict()
    {
        var resolved = Of(("public", "04", []), ("private", "05", ["with #public"]));

        resolved.Diagnostics.Single().Message().Should().Be("#private and #public are to begin together, on 2024-05-01 at the earliest, but #public is due by 2024-04-30.");
        resolved.Diagnostics.Single().Message("zh-Hans").Should().Be("#private 与 #public 须同步开始，最早为 2024-05-01，但 #public 须于 2024-04-30 前完成。");
    }

    [Fact]
    public void Items_TogetherStatedByBoth_AreNoCircle()
    {
        var plan = Of(("a", "05", ["with #b"]), ("b", "05", ["with #a"]));

        plan.Diagnostics.Should().BeEmpty();
        plan.Plan.Validate().Diagnostics.Should().NotContain(d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Items_TogetherAndAfterOneAnother_AreACircle()
        => Of(("a", "05", ["with #b"]), ("b", "05", []), ("c", "05", ["after #a", "before #b"])).Diagnostics
            .Where(d => d.Id == "SCH0302").Select(d => d.Message()).Should().Equal("items wait for one another in a circle: #b = #a → #c → #b = #a.");

    [Fact]
    public void Lag_ThatCannotBeCounted_IsNotedAndTakenForNone()
    {
        var resolved = Of(("inspect", "05-10", []), ("mend", "05..", ["9t after #inspect"]));

        resolved.ForwardPass().Dates[1].EarliestStart.Should().Be(new LocalDate(2024, 5, 11));
        resolved.Diagnostics.Should().ContainSingle().Which.Path.Text.Should().Be("initiatives/mend/dependencies/[0]");
    }

    private static ResolvedPlan Of(params (string Key, string Timing, string[] Dependencies)[] items) => new Plan
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2024",
        Initiatives = [.. items.Select(item => new Initiative { Key = item.Key, Name = item.Key, Timing = item.Timing, Dependencies = [.. item.Dependencies.Select(Dependency.Parse)] })],
    }.Resolve(SchedulingSamples.Calendar);
}
