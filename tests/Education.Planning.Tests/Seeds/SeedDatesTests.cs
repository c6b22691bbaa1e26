using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Tests.Seeds;

/// <summary>Where items of the shorter seeds fall on the calendar of their year.</summary>
public class SeedDatesTests
{
    [Theory]
    [InlineData("annual-conference", "2013-01-01..2013-01-31")]
    [InlineData("conference-preparation", "..2013-02-09")]
    [InlineData("assessment-preparation", "..2012-11-30")]
    [InlineData("stock-taking", "..2012-12-31")]
    public void YearendCity_Item_FallsOnItsDays(string key, string days) => DaysOf(YearendCityPlan.Compose(), China2012.Compose(), key).Should().Be(days);

    [Theory]
    [InlineData("later-work", "2013-01-26..")]
    public void ClassReflection_Item_FallsOnItsDays(string key, string days) => DaysOf(ClassReflectionPlan.Compose(), SchoolYear2012.Compose(), key).Should().Be(days);

    [Theory]
    [InlineData("putonghua-week-events", "2010-09-12..2010-09-18")]
    public void TeachertrainOfficeCity_Item_FallsOnItsDays(string key, string days) => DaysOf(TeachertrainOfficeCityPlan.Compose(), China2010.Compose(), key).Should().Be(days);

    [Theory]
    [InlineData("initial-modernisation", "..2010-12-31")]
    public void AnnualDistrict_Item_FallsOnItsDays(string key, string days) => DaysOf(AnnualDistrictPlan.Compose(), China2010.Compose(), key).Should().Be(days);

    [Theory]
    [InlineData("anniversary-campaign", "2011-07-01..2011-07-01")]
    [InlineData("reconstruction", "..2011-12-31")]
    public void AnnualCity_Item_FallsOnItsDays(string key, string days) => DaysOf(AnnualCityPlan.Compose(), China2011.Compose(), key).Should().Be(days);

    [Theory]
    [InlineData("holiday-notices", "..2013-04-03; ..2013-04-28; ..2013-06-09")]
    public void PrincipalOffice_Item_FallsOnItsDays(string key, string days) => DaysOf(PrincipalOfficePlan.Compose(), SchoolYear2012.Compose(), key).Should().Be(days);

    private static string DaysOf(Plan plan, SchoolCalendar calendar, string key)
        => string.Join("; ", plan.Resolve(calendar).ToAgenda().Sections.SelectMany(section => section.Entries).Where(entry => entry.Item.Placed.Item.Key == key)
            .SelectMany(entry => entry.Dates).Select(date => $"{Text(date.Window.Earliest)}..{Text(date.Window.Latest)}").Distinct());

    private static string Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
