using Education.Planning.Benchmarks.Schedules;
using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class OccurrenceDaysTests
{
    private static readonly DateInterval TenYears = new(new(2026, 1, 1), Duty.Last);

    private static readonly Gen<string> ByNumbers =
        from period in Gen.Elements("day", "3d", "week", "2w", "dekad", "half-month", "month", "3m", "quarter", "half-year", "year", "5y")
        from bounds in Gen.Elements("", " within 2024-03..", " within 2023-11-30..2026", " within 2024-02-10..2024-09-20", " within 2022-12..2025-01", " within Y..Y+1")
        from filters in Gen.Elements("", " only workdays", " except workdays", " only schooldays", " only term-time", " except sat", " only term-time except mon", " only schooldays only fri")
        from body in Gen.Elements("", ": it", ": by it", ": day1", ": day15", ": by day31", ": last-day", ": workday1", ": last-workday", ": by workday-2", ": schoolday3", ": last-schoolday", ": fri2", ": last-wed", ": mon1")
        from roll in Gen.Elements("", "", " roll next", " roll previous", " roll nearest", " roll modified", " roll skip", " roll next schoolday", " roll nearest schoolday")
        select $"every {period}{bounds}{filters}{body}{(body.Length == 0 ? "" : roll)}";

    private static readonly Gen<DateInterval> Interval =
        from start in Gen.Choose(0, 1400)
        from length in Gen.Choose(0, 900)
        let first = new LocalDate(2022, 10, 1).PlusDays(start)
        select new DateInterval(first, first.PlusDays(length));

    [Theory]
    [InlineData(ScheduleMode.Rfc)]
    [InlineData(ScheduleMode.Cal)]
    public void OccurrenceDays_OfTheScheduleWorkload_HaveItsChecksum(ScheduleMode mode)
    {
        var calendar = WorkloadCalendar.Of(mode);
        var tally = default(Tally);
        foreach (var duty in Enumerable.Range(0, 10_000).Select(Duty.Of))
        {
            var found = Timing.Parse(duty.TextOf(mode)).OccurrenceDays("2026", calendar, TenYears);
            tally = tally.Plus(found.Count, found.EpochDays.ToArray().Sum(day => (long)day), duty.Weight);
        }

        tally.Should().Be(Tally.Expected(mode));
    }

    [Theory]
    [InlineData(ScheduleMode.Rfc)]
    [InlineData(ScheduleMode.Cal)]
    public void OccurrenceDays_OfTheScheduleWorkload_AreThoseOfTheWindows_AndTakeNumbersAlone(ScheduleMode mode)
    {
        var calendar = WorkloadCalendar.Of(mode);
        foreach (var duty in Enumerable.Range(0, 100).Select(Duty.Of))
        {
            var timing = Timing.Parse(duty.TextOf(mode));

            timing.OccurrenceDays("2026", calendar, TenYears).Should().Equal(DaysOfWindows(timing, "2026", calendar, TenYears));
            DayExpansion.Of(timing.Clauses[0].Rule, calendar.Index).Should().NotBeNull();
        }
    }

    [Fact]
    public void OccurrenceDays_OfRulesThatTakeNumbersAlone_AreThoseOfTheWindows()
        => Prop.ForAll(ByNumbers.Zip(Interval).ToArbitrary(), pair =>
        {
            var timing = Timing.Parse(pair.Item1);
            return timing.OccurrenceDays("2024", SchedulingSamples.Calendar, pair.Item2)
                .SequenceEqual(DaysOfWindows(timing, "2024", SchedulingSamples.Calendar, pair.Item2));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void OccurrenceDays_OfAnyTiming_AreThoseOfTheWindows()
        => Prop.ForAll(TimingGens.Timings, Interval.ToArbitrary(), (timing, within) =>
            timing.OccurrenceDays("2024", SchedulingSamples.Calendar, within)
                .SequenceEqual(DaysOfWindows(timing, "2024", SchedulingSamples.Calendar, within))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("every week within 9999-11..: last-day")]
    [InlineData("every week within 9999-11..: day1")]
    [InlineData("every week within 9999-11..: sat")]
    [InlineData("every week within 9999-11..: by it")]
    [InlineData("every month within 9999-11..: last-workday roll next")]
    [InlineData("every month within 9999-11..: day31 roll modified")]
    [InlineData("every 2147483647d within 9999-11..: it")]
    [InlineData("every 2147483647w within 9999-11..: fri")]
    [InlineData("every 2147483647y within 9999-11..: day1")]
    [InlineData("every week within ..2024-01: mon roll previous")]
    [InlineData("every day within 9999-12: mon1")]
    public void OccurrenceDays_AtTheEndsOfTime_AreThoseOfTheWindows(string text)
    {
        var timing = Timing.Parse(text);
        foreach (var within in new DateInterval[] { new(new(9999, 10, 1), LocalDate.MaxIsoValue), new(LocalDate.MinIsoValue, new(-9998, 3, 1)), new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue) })
            timing.OccurrenceDays("2024", SchedulingSamples.Calendar, within).Should().Equal(DaysOfWindows(timing, "2024", SchedulingSamples.Calendar, within), text);
    }

    [Fact]
    public void OccurrenceDays_OfOneDay_CanBeReadAsDatesAndAsNumbers()
    {
        var found = Timing.Parse("every month within 2024..: last-workday").OccurrenceDays("2024", SchedulingSamples.Calendar, new(new(2025, 6, 1), new(2025, 6, 30)));

        found.Count.Should().Be(1);
        found[0].Should().Be(new LocalDate(2025, 6, 30));
        found.EpochDays.ToArray().Should().Equal(20_269);
        found.Invoking(days => days[1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void OccurrenceDays_InAPeriodWithoutDays_AreRefused()
        => Timing.Parse("every week within 2024-01..2024-02: mon").Invoking(timing => timing.OccurrenceDays("AY1990", SchedulingSamples.Calendar, TenYears))
            .Should().Throw<InvalidPlanException>();

    private static IEnumerable<LocalDate> DaysOfWindows(Timing timing, PlanPeriod period, SchoolCalendar calendar, DateInterval within)
        => timing.Occurrences(period, calendar, within).Select(window => (window.Earliest ?? window.Latest)!.Value);
}
