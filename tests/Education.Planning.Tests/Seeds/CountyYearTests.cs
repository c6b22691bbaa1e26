using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using Education.Planning.Tests.Tool;
using NodaTime;

namespace Education.Planning.Tests.Seeds;

/// <summary>A county's whole year in one agenda: the three plans of that level, each read for the year of the calendar.</summary>
public class CountyYearTests
{
    private static readonly Plan[] Plans = [SafetyCountyPlan.Compose(), TeachertrainCityPlan.Compose(), AnnualDistrictPlan.Compose()];

    private static readonly JointAgenda Year = Plans.Select(plan => (plan with { Period = "2012", PeriodSource = PeriodSource.Assumed }).Resolve(SafetyCountyCalendar.Compose()).ToAgenda()).Join();

    [Fact]
    public void Plans_AreOfOneLevel() => Plans.Select(plan => plan.Level).Should().OnlyContain(level => level == AdministrativeLevel.County);

    // Twelve months, and what the two calendars print for two months at once.
    [Fact]
    public void Months_AreThoseOfTheYear()
    {
        Year.Sections.Where(section => section.First == section.Last).Select(section => section.First).Should().Equal(Enumerable.Range(1, 12).Select(month => new YearMonth(2012, month)));
        Year.Sections.Where(section => section.First != section.Last).Select(section => (section.First.Month, section.Last.Month)).Should().Equal((1, 2), (7, 8), (8, 9), (10, 11));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(10)]
    public void Month_HoldsWorkOfEveryPlan(int month)
        => Year.Sections.Where(section => section.First.Month <= month && section.Last.Month >= month).SelectMany(section => section.Entries)
            .Select(entry => entry.Agenda.Resolved.Plan.Key.Text).Should().Contain(["safety-county", "teachertrain-city", "annual-district"]);

    [Fact]
    public void ByParty_TheBureauHasItsSafetyAndItsTraining()
    {
        var bureau = Year.ByParty().Single(share => share.Party! == "bureau");

        bureau.Entries.Select(entry => entry.Agenda.Resolved.Plan.Key.Text).Distinct().Should().Equal("safety-county", "teachertrain-city");
        bureau.Entries.Should().Contain(entry => entry.Entry.Item.Item.Key == "term-inspection").And.Contain(entry => entry.Entry.Item.Item.Key == "annual-plan");
    }

    // Nothing is lost: every piece of work stands with each of its parties, or under nobody.
    [Fact]
    public void ByParty_HoldsWhatTheMonthsHold()
        => Year.ByParty().SelectMany(share => share.Entries).Select(entry => (entry.Agenda.Resolved.Plan.Key, entry.Entry.Item.Placed.Path)).ToHashSet()
            .Should().BeEquivalentTo(Year.Sections.SelectMany(section => section.Entries).Concat(Year.WholePeriod).Concat(Year.WithoutDate).Concat(Year.WithoutTiming)
                .Select(entry => (entry.Agenda.Resolved.Plan.Key, entry.Entry.Item.Placed.Path)).ToHashSet());

    [Fact]
    public void ByMonth_IsTheOneReviewed() => GoldenFile.ShouldHold("county-year.months.en.txt", Year.ToText("A county, 2012"));

    [Fact]
    public void ByParty_IsTheOneReviewed() => GoldenFile.ShouldHold("county-year.parties.zh-Hans.txt", Year.ToText("某县，2012年", Languages.SimplifiedChinese, AgendaGrouping.Party));

    [Theory]
    [InlineData("month", Languages.English, "county-year.months.en.txt", "A county, 2012")]
    [InlineData("party", Languages.SimplifiedChinese, "county-year.parties.zh-Hans.txt", "某县，2012年")]
    public void Tool_PrintsTheSame(string by, string tag, string golden, string title)
    {
        var run = EduplanTests.Run(
        [
            "agenda", .. Plans.Select(plan => SeedCalendars.PlanOf(plan.Key.Text)), "--calendar", SeedCalendars.CalendarOf("safety-county"), "--period", "2012", "--by", by, "--title", title, "--lang", tag,
        ]);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().Be(File.ReadAllText(RepositoryRoot.File("tests", "Education.Planning.Tests", "Golden", golden)));
    }
}
