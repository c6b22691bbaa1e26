using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Tests.Seeds;

public class MainJobTests
{
    // The county is not named, so the date of its senior high entrance examination is not known; the rest stands.
    [Fact]
    public void SafetyCounty_Resolves_ButForTheLocalExamination()
    {
        SafetyCountyPlan.Compose().TryResolve(SafetyCountyCalendar.Compose(), out var resolved, out var diagnostics).Should().BeTrue();

        diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Information).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}")
            .Should().Equal("CAL0110 workCalendar/june/entries/exams-and-safety-month/activities/exam-safety/timing");
        resolved!.ToAgenda().Sections.Where(section => section.Block is not null).Select(section => section.Block!.Label).Should().Equal(
            "一月份:", "二月份:", "三月份:", "四月份:", "五月份:", "六月份:", "七月份:", "八、九月份:", "十、十一月份:", "十二月份:");
    }

    [Theory]
    [InlineData("two-sessions", "2012-03-03..2012-03-14")]
    [InlineData("safety-education-day-events", "2012-03-26..2012-03-26")]
    [InlineData("winter-break-meeting", "2012-01-01..2012-01-13")]
    [InlineData("end-of-term-meetings", "2012-07-06..2012-07-06")]
    [InlineData("autumn-inspection", "2012-08-01..2012-09-03; 2012-08-01..2012-09-30")]
    [InlineData("party-congress-stability", "2012-11-08..2012-11-14")]
    [InlineData("special-days", "2012-03-26..2012-03-26; 2012-06-10..2012-06-10; 2012-11-09..2012-11-09")]
    public void SafetyCounty_Item_FallsOnItsDays(string key, string days)
        => string.Join("; ", SafetyCountyPlan.Compose().Resolve(SafetyCountyCalendar.Compose()).ToAgenda().Sections
            .SelectMany(section => section.Entries).Where(entry => entry.Item.Placed.Item.Key == key)
            .SelectMany(entry => entry.Dates).Select(date => $"{Day(date.Window.Earliest)}..{Day(date.Window.Latest)}"))
            .Should().Be(days);

    // Return days and flag raisings are set by each school. Both rounds of the contest are told for the same ten days, so that the second cannot come after all of the first.
    [Fact]
    public void MoralCity_Resolves_ButForDaysThatSchoolsSetAndTwoRoundsAtOnce()
    {
        MoralCityPlan.Compose().TryResolve(MoralCityCalendar.Compose(), out _, out var diagnostics).Should().BeTrue();

        diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Information).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "CAL0110 initiatives/values-education/activities/ways/activities/occasions/timing",
            "CAL0110 initiatives/values-education/activities/ways/activities/occasions/timing",
            "SCH0213 initiatives/themed-activities/activities/micro-films/activities/final-judging/timing");
    }

    // The award lines against the calendar of the year: 2014-07-12 is the first day of the summer break.
    [Theory]
    [InlineData("ethics-quota", "2014-03-21..2014-03-31")]
    [InlineData("ethics-recommendation", "..2014-06-30")]
    [InlineData("ethics-review", "2014-07-01..2014-08-31")]
    [InlineData("moral-recommendation", "..2014-07-11")]
    [InlineData("pupil-list-announced", "2014-06-21..2014-06-30")]
    [InlineData("pupil-certificates", "..2014-07-11")]
    [InlineData("inspection-tour", "2014-09-02..2014-09-30")]
    [InlineData("first-class-meeting", "2014-03-04..; 2014-09-02..")]
    [InlineData("plan-inspection", "2014-03-21..2014-04-10")]
    public void MoralCity_Item_FallsOnItsDays(string key, string days)
        => string.Join("; ", MoralCityPlan.Compose().Resolve(MoralCityCalendar.Compose()).ToAgenda().Sections
            .SelectMany(section => section.Entries).Where(entry => entry.Item.Placed.Item.Key == key)
            .SelectMany(entry => entry.Dates).Select(date => $"{Day(date.Window.Earliest)}..{Day(date.Window.Latest)}").Distinct())
            .Should().Be(days);

    [Theory]
    [InlineData("2015-12-31", "pupils-per-computer", TargetOutcome.NotYetDue)]
    [InlineData("2018-01-01", "pupils-per-computer", TargetOutcome.Missed)]
    [InlineData("2015-12-31", "campus-network", TargetOutcome.NotYetDue)]
    [InlineData("2015-12-31", "classes-per-multimedia-set", TargetOutcome.Met)]
    [InlineData("2015-12-31", "teachers-per-computer", TargetOutcome.NoData)]
    [InlineData("2015-12-31", "kindergartens-built", TargetOutcome.NotYetDue)]
    public void Summary_Target_ComesOut(string asOf, string indicator, TargetOutcome outcome)
        => SummaryCity2015Plan.Compose().Resolve(new SchoolCalendar { Key = "empty", Name = "empty" })
            .Evaluate(SummaryCity2015Observations.Compose(), NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value)
            .Results.Single(result => result.Indicator! == indicator).Outcome.Should().Be(outcome);

    private static string Day(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "";
}
