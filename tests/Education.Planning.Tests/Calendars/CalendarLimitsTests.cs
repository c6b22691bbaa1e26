using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

/// <summary>Ends of time, impossible numbers, calendars in which nothing is worked: typed answers, at once.</summary>
public sealed class CalendarLimitsTests
{
    private static readonly SchoolCalendar Endless = new() { Key = "endless", Name = "The week alone" };

    private static readonly SchoolCalendar Never = Endless with { Working = new() { Weekend = WeekendPattern.Parse("mon,tue,wed,thu,fri,sat,sun") } };

    [Fact]
    public void Endless_AtTheEndsOfTime_Answers()
    {
        Endless.IsWorkingDay(LocalDate.MinIsoValue).IsKnown.Should().BeTrue();
        Endless.IsWorkingDay(LocalDate.MaxIsoValue).Value.Should().BeTrue("9999-12-31 is a Friday");
        Endless.PlusWorkingDays(LocalDate.MaxIsoValue, 1).WhyNot!.Id.Should().Be("CAL0103");
        Endless.PlusWorkingDays(LocalDate.MinIsoValue, -1).WhyNot!.Id.Should().Be("CAL0103");
        Endless.PlusWorkingDays(Day("2024-03-01"), int.MaxValue).IsKnown.Should().BeFalse();
        Endless.PlusWorkingDays(Day("2024-03-01"), int.MinValue).IsKnown.Should().BeFalse();
        Endless.WorkingDays.Count(new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)).Value.Should().Be(5_217_960 + CountOfRest());
        Endless.PlusWorkingDays(LocalDate.MinIsoValue, 5_000_000).IsKnown.Should().BeTrue();
    }

    [Fact]
    public void Endless_HasNoSchoolDays()
    {
        Endless.IsSchoolDay(Day("2024-03-01")).WhyNot!.Message().Should().Be("the calendar has no terms, so it has no school days.");
        Endless.PlusSchoolDays(Day("2024-03-01"), 1).WhyNot!.Message("zh-Hans").Should().Be("日历没有学期，因而没有在校日。");
        Endless.SchoolDays.Known.Should().BeNull();
        Endless.WeekOf(LocalDate.MinIsoValue).WhyNot!.Id.Should().Be("CAL0107");
        Endless.StatusOf(Day("2024-03-01")).Kind.Should().Be(DayKind.WorkingDay);
    }

    [Fact]
    public void Never_FindsNoDay_AtOnce()
    {
        Never.IsWorkingDay(Day("2024-03-01")).Value.Should().BeFalse();
        Never.PlusWorkingDays(Day("2024-03-01"), 1).WhyNot!.Message()
            .Should().Be("counting 1 days from 2024-03-01 leads out of what the calendar knows (-9998-01-01..9999-12-31).");
        Never.WorkingDays.OnOrAfter(Day("2024-03-01")).IsKnown.Should().BeFalse();
        Never.WorkingDays.OnOrBefore(Day("2024-03-01")).IsKnown.Should().BeFalse();
        Never.Validate().Select(d => d.Id).Should().Equal("CAL0214");
    }

    [Fact]
    public void HolidayOverAllTime_IsNoDayWorked()
    {
        var closed = Endless with { Working = new() { Holidays = [new() { Name = "Closed", Days = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) }], MakeUpDays = [new() { Date = Day("2024-03-02") }] } };

        closed.WorkingDays.Next(LocalDate.MinIsoValue).Value.Should().Be(Day("2024-03-02"));
        closed.WorkingDays.Previous(LocalDate.MaxIsoValue).Value.Should().Be(Day("2024-03-02"));
        closed.PlusWorkingDays(LocalDate.MinIsoValue, 2).IsKnown.Should().BeFalse();
        closed.WorkingDays.Count(new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)).Value.Should().Be(1);
    }

    [Fact]
    public void LayersWithoutCommonDays_KnowNothing()
    {
        var split = Endless with { Working = new() { KnownUntil = new(2023, 12, 31) }, Base = new() { Key = "later", Name = "Later", Working = new() { KnownFrom = new(2024, 1, 1) } } };

        split.IsWorkingDay(Day("2024-03-01")).WhyNot!.Message().Should().Be("the layers of the calendar know no day in common.");
        split.WorkingDays.Known.Should().BeNull();
        split.StatusOf(Day("2024-03-01")).Kind.Should().Be(DayKind.NotKnown);
    }

    [Fact]
    public void TermAtTheEndsOfTime_HasWeeksAndSchoolDays()
    {
        var edge = Endless with
        {
            Academic = new()
            {
                Years =
                [
                    new() { StartYear = -9998, Terms = [new() { Days = new(LocalDate.MinIsoValue, LocalDate.MinIsoValue.PlusDays(100)) }] },
                    new() { StartYear = 9998, Terms = [new() { Days = new(LocalDate.MaxIsoValue.PlusDays(-100), LocalDate.MaxIsoValue) }] },
                ],
            },
        };

        edge.WeekOf(LocalDate.MinIsoValue).IsKnown.Should().BeTrue();
        edge.WeekOf(LocalDate.MaxIsoValue).IsKnown.Should().BeTrue();
        edge.LookupDaysOfAcademicYear(9998).End.Should().Be(Day("9999-07-31"));
        edge.LookupDaysOfAcademicYear(-9998).Start.Should().Be(Day("-9998-08-01"));
        edge.LookupDaysOfTerm(9998, 1).IsKnown.Should().BeTrue();
        edge.CalendarWeekOf(LocalDate.MaxIsoValue).End.Should().Be(LocalDate.MaxIsoValue);
        edge.CalendarWeekOf(LocalDate.MinIsoValue).Start.Should().Be(LocalDate.MinIsoValue);
    }

    [Fact]
    public void DatesOfOtherCalendars_AreRefused()
    {
        var persian = new LocalDate(1403, 1, 1, CalendarSystem.PersianAstronomical);

        FluentActions.Invoking(() => School.StatusOf(persian)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Term { Days = new(persian, persian) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Term { Days = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MakeUpDay { Date = persian }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Layers_MoreThanSixteen_AreRefused()
    {
        var calendar = Endless;
        for (var i = 1; i < SchoolCalendar.MaxLayers; i++)
            calendar = Endless with { Base = calendar };

        calendar.IsWorkingDay(Day("2024-03-01")).Value.Should().BeTrue();
        FluentActions.Invoking(() => Endless with { Base = calendar }).Should().Throw<ArgumentException>();
    }

    /// <summary>The weekdays of all days less a multiple of seven: computed beside, from the first weekday and the number of days.</summary>
    private static int CountOfRest()
    {
        var days = Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) + 1;
        var rest = Enumerable.Range(0, days % 7).Count(i => LocalDate.MinIsoValue.PlusDays(i).DayOfWeek < IsoDayOfWeek.Saturday);
        return days / 7 * 5 + rest - 5_217_960;
    }
}
