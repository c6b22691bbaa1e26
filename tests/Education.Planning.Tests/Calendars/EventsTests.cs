using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class EventsTests
{
    private static readonly DateInterval Year2024 = Span("2024-01-01..2024-12-31");

    [Theory]
    [InlineData("gaokao", "2024-06-07..2024-06-08")]
    [InlineData("winter-break", "2024-01-20..2024-02-18")]
    [InlineData("summer-break", "2024-07-06..2024-08-31")]
    [InlineData("spring-festival", "2024-02-10..2024-02-10")]
    [InlineData("lantern-festival", "2024-02-24..2024-02-24")]
    [InlineData("dragon-boat-festival", "2024-06-10..2024-06-10")]
    [InlineData("mid-autumn-festival", "2024-09-17..2024-09-17")]
    [InlineData("double-ninth-festival", "2024-10-11..2024-10-11")]
    [InlineData("new-year", "2024-01-01..2024-01-01")]
    public void EventsBeginning_InYear_GivesItsDays(string key, string expected)
        => School.EventsBeginning(key, Year2024).Value.Select(e => (object)e.Days).Should().Equal(Span(expected));

    [Fact]
    public void EventsBeginning_PublicHoliday_IsEachListedHoliday()
        => School.EventsBeginning("public-holiday", Year2024).Value.Select(e => CalendarText(e.Days)).Should().Equal(
            "2024-01-01..2024-01-01", "2024-02-10..2024-02-17", "2024-04-04..2024-04-06", "2024-05-01..2024-05-05",
            "2024-06-10..2024-06-10", "2024-09-15..2024-09-17", "2024-10-01..2024-10-07");

    [Fact]
    public void EventsBeginning_LunarDayTwiceOrNever_SaysSo()
    {
        School.EventsBeginning("laba-festival", Span("2022-01-01..2022-12-31")).Value.Select(e => e.Days.Start).Should().Equal(Day("2022-01-10"), Day("2022-12-30"));
        School.EventsBeginning("laba-festival", Span("2023-01-01..2023-12-31")).Value.Should().BeEmpty();
    }

    [Fact]
    public void EventsBeginning_UnknownKeyOrRange_HasNoAnswer()
    {
        School.EventsBeginning("zhongkao", Year2024).WhyNot!.Message().Should().Be("no anchor `zhongkao` in the calendar.");
        School.EventsBeginning("zhongkao", Year2024).WhyNot!.Message("zh-Hans").Should().Be("日历中没有锚点 `zhongkao`。");
        School.HasEvent("zhongkao").Should().BeFalse();
        School.EventsBeginning("spring-festival", Span("2150-01-01..2150-12-31")).WhyNot!.Message()
            .Should().Be("2150-01-01..2150-12-31 lies outside the lunar calendar, which reaches from 1901-02-19..2101-01-28.");
        School.EventsBeginning("public-holiday", Span("2026-01-01..2026-12-31")).WhyNot!.Id.Should().Be("CAL0101");
    }

    [Fact]
    public void EventsBeginning_ListedOccurrence_ReplacesComputedOneOfItsYear()
    {
        var own = School with
        {
            Key = "own",
            Base = School,
            Academic = null,
            Events =
            [
                new() { Key = "spring-festival", Days = [Span("2024-02-09..2024-02-12")] },
                new() { Key = "gaokao", Days = [Span("2025-06-07..2025-06-09")] },
                new() { Key = "teachers-day", Annual = new(9, 10), Name = "Teachers' Day" },
                new() { Key = "nowruz", Annual = AnnualDay.Parse("persian:01-01") },
            ],
        };

        own.EventsBeginning("spring-festival", Span("2024-01-01..2025-12-31")).Value.Select(e => CalendarText(e.Days))
            .Should().Equal("2024-02-09..2024-02-12", "2025-01-29..2025-01-29");
        own.EventsBeginning("gaokao", Span("2024-01-01..2025-12-31")).Value.Select(e => e.Layer!.Text).Should().Equal("riverside", "own");
        own.EventsBeginning("teachers-day", Year2024).Value.Single().Days.Start.Should().Be(Day("2024-09-10"));
        own.EventsBeginning("nowruz", Year2024).Value.Single().Days.Start.Should().Be(Day("2024-03-20"));
        own.EventsBeginning("winter-break", Year2024).Value.Should().ContainSingle();
    }

    private static string CalendarText(DateInterval days) => CalendarDiagnostics.Text(days);
}
