using Education.Planning.Calendars;
using FluentAssertions;
using Xunit;

namespace Education.Planning.Tests.Scheduling;

/// <summary>Fiscal years that begin on 1 April, in plans for fiscal, calendar and academic years.</summary>
public class FiscalYearTests
{
    private static readonly SchoolCalendar Calendar = SchedulingSamples.Calendar;

    [Theory]
    [InlineData("FY2024", "FY2024", "2024-04-01", "2025-03-31")]
    [InlineData("FY2024", "Y", "2024-04-01", "2025-03-31")]
    [InlineData("FY2024", "Y+1/06", "2025-06-01", "2025-06-30")]
    [InlineData("FY2024", "FY-1", "2023-04-01", "2024-03-31")]
    [InlineData("FY2024", "06", "2024-06-01", "2024-06-30")]
    [InlineData("FY2024", "02", "2025-02-01", "2025-02-28")]
    [InlineData("FY2024", "03-31", "2025-03-31", "2025-03-31")]
    [InlineData("FY2024", "04-01", "2024-04-01", "2024-04-01")]
    [InlineData("2024", "FY2023/02", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "FY2024/last-day", "2025-03-31", "2025-03-31")]
    [InlineData("2024-04-01..2024-12-31", "FY", "2024-04-01", "2025-03-31")]
    [InlineData("2025-01-01..2025-03-31", "FY+1/day1", "2025-04-01", "2025-04-01")]
    public void Resolve_WithAFiscalYear_GivesItsDays(string period, string timing, string first, string last)
    {
        var window = Timing.Parse(timing).Resolve(PlanPeriod.Parse(period), Calendar).Clauses[0].Windows.Should().ContainSingle().Subject;

        $"{window.Earliest:uuuu-MM-dd}..{window.Latest:uuuu-MM-dd}".Should().Be($"{first}..{last}");
    }

    [Fact]
    public void DaysOfFiscalYear_OfTheNearestLayerThatSaysSo_AreItsDays()
    {
        var school = new SchoolCalendar { Key = "school", Name = "School", Base = Calendar };

        school.DaysOfFiscalYear(2024).Value.ToString().Should().Be("[2024-04-01, 2025-03-31]");
        (school with { FiscalYearStart = new(1, 1) }).DaysOfFiscalYear(2024).Value.ToString().Should().Be("[2024-01-01, 2024-12-31]");
    }

    [Fact] // 1 Farvardin 1403 is 20 March 2024, 1 Farvardin 1404 is 21 March 2025.
    public void DaysOfFiscalYear_InAnotherCalendar_AreItsYear()
        => (Calendar with { FiscalYearStart = new(1, 1, TimingCalendar.Persian) }).DaysOfFiscalYear(2024).Value
            .ToString().Should().Be("[2024-03-20, 2025-03-20]");

    [Fact]
    public void DaysOfFiscalYear_OfADayThatMostYearsLack_SaysSo()
        => (Calendar with { FiscalYearStart = new(2, 29) }).DaysOfFiscalYear(2024).WhyNot!.Id.Should().Be("CAL0109");

    [Theory]
    [InlineData(-9998)]
    [InlineData(9998)]
    public void DaysOfFiscalYear_AtTheEndsOfAllYears_Answers(int startYear)
        => Calendar.DaysOfFiscalYear(startYear).IsKnown.Should().BeTrue();
}
