using Education.Planning.Calendars;
using FluentAssertions;
using NodaTime;
using Xunit;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2024-03-01", 1, "2024-03-04")]     // Friday to Monday
    [InlineData("2024-03-04", -1, "2024-03-01")]
    [InlineData("2024-02-08", 1, "2024-02-09")]     // the last day before the Spring Festival
    [InlineData("2024-02-09", 1, "2024-02-18")]     // over the festival to the make-up Sunday
    [InlineData("2024-02-12", -1, "2024-02-09")]    // from inside the festival
    [InlineData("2024-02-12", 1, "2024-02-18")]
    [InlineData("2024-02-12", 0, "2024-02-12")]
    [InlineData("2024-05-28", 2, "2024-05-30")]     // two working days after ten days before the examination
    [InlineData("2023-01-02", 1, "2023-01-03")]     // before the first listed day: the week alone
    [InlineData("2025-01-02", 2, "2025-01-06")]     // after the last listed day
    [InlineData("2023-12-29", 1, "2024-01-02")]     // across the edge of the listed days
    [InlineData("2025-01-02", -2, "2024-12-30")]
    public void Plus_FromDay_CountsWorkingDaysAlone(string from, int n, string expected)
        => Country.PlusWorkingDays(Day(from), n).Value.Should().Be(Day(expected));

    [Theory]
    [InlineData("2024-10-01..2024-10-31", 19)]      // 23 weekdays, less 5 free ones, one make-up Saturday
    [InlineData("2024-02-01..2024-02-29", 18)]
    [InlineData("2024-03-02..2024-03-03", 0)]
    [InlineData("2023-01-01..2023-12-31", 260)]
    public void Count_OfInterval_IncludesBothEnds(string span, int expected)
        => Country.WorkingDays.Count(Span(span)).Value.Should().Be(expected);

    [Fact]
    public void IsWorkingDay_PastKnownUntil_IsNotKnown()
    {
        var answer = Country.IsWorkingDay(Day("2025-01-26"));

        answer.IsKnown.Should().BeFalse();
        answer.WhyNot!.Message().Should().Be("the calendar is known until 2025-01-25; 2025-01-26 lies after it.");
        answer.WhyNot.Message("zh-Hans").Should().Be("日历只确知到 2025-01-25，2025-01-26 在其后。");
        Country.Invoking(c => c.IsWorkingDay(Day("2025-01-26")).Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void IsWorkingDay_BeforeKnownFrom_IsNotKnown()
        => Country.IsWorkingDay(Day("2022-12-31")).WhyNot!.Message().Should().Be("the calendar is known from 2023-01-01; 2022-12-31 lies before it.");

    [Theory]
    [InlineData("2025-01-24", 1)]
    [InlineData("2024-01-01", int.MaxValue)]
    [InlineData("2024-01-01", int.MinValue)]
    [InlineData("2023-01-02", -1)]
    public void Plus_OutOfKnownRange_IsNotKnown(string from, int n)
        => Country.PlusWorkingDays(Day(from), n).WhyNot!.Id.Should().Be("CAL0103");
}
