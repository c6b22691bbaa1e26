using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class TeachingWeeksTests
{
    private static readonly SchoolCalendar Skipping = School with { Academic = School.Academic! with { Weeks = WeekConvention.Skipped } };

    [Theory]
    [InlineData(2023, 2, 3, "2024-03-04..2024-03-10")]     // the term begins on a Monday
    [InlineData(2023, 2, 5, "2024-03-18..2024-03-24")]
    [InlineData(2023, 1, 1, "2023-08-28..2023-09-03")]     // the term begins on a Friday
    [InlineData(2024, 1, 1, "2024-09-02..2024-09-08")]     // the term begins on a Sunday
    [InlineData(2024, 1, 0, "2024-08-26..2024-09-01")]
    [InlineData(2024, 1, 5, "2024-09-30..2024-10-06")]     // the holiday week has its number
    [InlineData(2024, 1, 6, "2024-10-07..2024-10-13")]
    [InlineData(2024, 1, 20, "2025-01-13..2025-01-19")]
    public void DaysOfWeek_Counted_RunsFromMonday(int year, int term, int week, string expected)
        => ((object)School.DaysOfWeek(year, term, week).Value).Should().Be(Span(expected));

    [Theory]
    [InlineData("2024-09-02", "AY2024/term1/week1")]
    [InlineData("2024-09-01", "AY2024/term1/week0")]
    [InlineData("2024-10-03", "AY2024/term1/week5")]
    [InlineData("2025-01-19", "AY2024/term1/week20")]      // the Sunday after the last school day is of the last week
    [InlineData("2024-07-05", "AY2023/term2/week20")]
    public void WeekOf_Day_NamesItsWeek(string day, string expected)
        => School.WeekOf(Day(day)).Value.ToString().Should().Be(expected);

    [Fact]
    public void WeekOf_DayOfBreak_IsNone()
    {
        var answer = School.WeekOf(Day("2024-07-20"));

        answer.WhyNot!.Message().Should().Be("2024-07-20 lies in no teaching week.");
        answer.WhyNot.Message("zh-Hans").Should().Be("2024-07-20 不在任何教学周内。");
    }

    [Fact]
    public void DaysOfWeek_BeyondTheTerm_SaysSo()
    {
        School.DaysOfWeek(2024, 1, 40).WhyNot!.Message().Should().Be("there is no week40 in 2024-09-01..2025-01-17.");
        School.DaysOfWeek(2024, 2, 1).WhyNot!.Message().Should().Be("the calendar has no term2 of AY2024.");
        School.DaysOfWeek(2024, 1, -1).WhyNot!.Id.Should().Be("CAL0106");
        School.DaysOfWeek(int.MaxValue, int.MinValue, int.MaxValue).WhyNot!.Id.Should().Be("CAL0105");
    }

    [Fact]
    public void WeeksOfTerm_Skipped_GivesHolidayWeeksNoNumber()
    {
        // A whole week of holidays: 2024-10-07 to 10-13 is worked from Tuesday on, so only a longer closure skips a week.
        var closed = Skipping with { Working = new() { Holidays = [Holiday("Harvest", "2024-09-28", "2024-10-06")], MakeUpDays = [] } };

        ((object)closed.DaysOfWeek(2024, 1, 4).Value).Should().Be(Span("2024-09-23..2024-09-29"));
        ((object)closed.DaysOfWeek(2024, 1, 5).Value).Should().Be(Span("2024-10-07..2024-10-13"));
        closed.WeekOf(Day("2024-10-02")).WhyNot!.Id.Should().Be("CAL0107");
        closed.WeeksOfTerm(2024, 1).Value.Count.Should().Be(19);
        School.WeeksOfTerm(2024, 1).Value.Count.Should().Be(20);
    }

    [Fact]
    public void WeeksOfTerm_SkippedPastKnownDays_IsNotKnown()
    {
        var unknown = Skipping with { Working = new() { KnownUntil = new(2024, 12, 31) } };

        unknown.WeeksOfTerm(2024, 1).WhyNot!.Message().Should().Be("the calendar is known until 2024-12-31; 2025-01-05 lies after it.");
        (unknown with { Academic = School.Academic }).WeeksOfTerm(2024, 1).Value.Count.Should().Be(20, "counted weeks need no working days");
    }

    [Fact]
    public void WeeksOfTerm_OwnTable_Wins()
    {
        TeachingWeek[] table = [new() { Number = 1, Days = Span("2024-09-03..2024-09-09") }, new() { Number = 2, Days = Span("2024-09-10..2024-09-16") }];
        var printed = School with { Academic = new() { Years = [new() { StartYear = 2024, Terms = [Term("2024-09-01", "2025-01-17") with { Weeks = [.. table] }] }] } };

        printed.WeeksOfTerm(2024, 1).Value.Should().Equal(table);
        printed.WeekOf(Day("2024-09-09")).Value.Week.Number.Should().Be(1);
        ((object)printed.DaysOfWeek(2024, 1, 0).Value).Should().Be(Span("2024-08-27..2024-09-02"));
        printed.WeekOf(Day("2024-10-09")).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void WeeksOfTerm_WeekFromSunday_BeginsOnSunday()
    {
        var sunday = School with { Academic = School.Academic! with { FirstDayOfWeek = IsoDayOfWeek.Sunday } };

        ((object)sunday.DaysOfWeek(2023, 2, 1).Value).Should().Be(Span("2024-02-18..2024-02-24"));
        ((object)sunday.DaysOfWeek(2024, 1, 1).Value).Should().Be(Span("2024-09-01..2024-09-07"));
        ((object)sunday.CalendarWeekOf(Day("2024-09-04"))).Should().Be(Span("2024-09-01..2024-09-07"));
    }
}
