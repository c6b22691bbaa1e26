using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class CalendarValidationTests
{
    private static readonly SchoolCalendar Plain = new() { Key = "plain", Name = "Plain" };

    public static TheoryData<string, SchoolCalendar, string, string, string> Defects => new()
    {
        {
            "CAL0201", Years(new() { StartYear = 2024 }, new() { StartYear = 2024 }), "academic/years/[1]",
            "AY2024 stands in the calendar twice.", "日历中有两个 AY2024。"
        },
        {
            "CAL0202", Years(new() { StartYear = 2022 }, new() { StartYear = 2024 }), "academic/years",
            "AY2024 follows AY2022 with a gap: school days are counted up to the gap only.", "AY2022 之后是 AY2024，中间缺年：在校日只数到缺口为止。"
        },
        {
            "CAL0203", Years(new AcademicYear { StartYear = 2024, Terms = [Term("2024-09-01", "2025-01-17"), Term("2025-01-17", "2025-07-04")] }), "academic/years/[0]/terms/[1]/days",
            "term2 of AY2024 begins before the term before it has ended.", "AY2024 的 term2 在前一学期结束之前开始。"
        },
        {
            "CAL0204",
            Years(new AcademicYear { StartYear = 2024, Terms = [Term("2024-09-01", "2025-01-17") with { Phases = [new() { Kind = PhaseKind.Examinations, Days = Span("2025-01-13..2025-01-18") }] }] }),
            "academic/years/[0]/terms/[0]/phases/[0]/days",
            "the phase 2025-01-13..2025-01-18 does not lie inside its term 2024-09-01..2025-01-17.", "阶段 2025-01-13..2025-01-18 不在其学期 2024-09-01..2025-01-17 之内。"
        },
        {
            "CAL0205",
            Years(new AcademicYear
            {
                StartYear = 2024,
                Terms = [Term("2024-09-01", "2025-01-17") with { Weeks = [new() { Number = 1, Days = Span("2024-09-02..2024-09-08") }, new() { Number = 1, Days = Span("2024-09-09..2024-09-15") }] }],
            }),
            "academic/years/[0]/terms/[0]/weeks/[1]",
            "week1 does not follow the week before it: numbers and days of a table must rise.", "week1 与前一周不连续：周次表的序号与日期必须递增。"
        },
        {
            "CAL0206", Events(new CalendarEvent { Key = "week3", Days = [Span("2024-03-04")] }), "events/[0]",
            "`week3` is a word of the timing language and cannot name an event.", "`week3` 是时间语言的保留词，不能作事件名。"
        },
        {
            "CAL0207", Events(new() { Key = "gaokao", Days = [Span("2024-06-07")] }, new() { Key = "gaokao", Days = [Span("2025-06-07")] }), "events/[1]",
            "the event `gaokao` stands in one layer twice.", "同一层中有两个事件 `gaokao`。"
        },
        { "CAL0208", Events(new CalendarEvent { Key = "zhongkao" }), "events/[0]", "the event `zhongkao` has no days.", "事件 `zhongkao` 没有日期。" },
        {
            "CAL0209", Working(new() { KnownFrom = new(2025, 1, 1), KnownUntil = new(2024, 1, 1) }), "working",
            "the calendar is known from 2025-01-01 until 2024-01-01, which is no day.", "日历自 2025-01-01 起确知、至 2024-01-01 止，其间没有一天。"
        },
        {
            "CAL0210", Working(new() { Holidays = [Holiday("National Day", "2024-10-01", "2024-10-07")], MakeUpDays = [MakeUp("2024-10-06")] }), "working/makeUpDays/[0]",
            "2024-10-06 is listed both as worked and as a day off (National Day); it counts as worked.", "2024-10-06 既列为上班日，又列为放假日（National Day）；按上班日计。"
        },
        {
            "CAL0211", Working(new() { HalfDays = [new() { Date = new(2025, 1, 28) }], KnownUntil = new(2024, 12, 31) }), "working/halfDays/[0]",
            "2025-01-28 lies outside the days for which the calendar is known and has no effect.", "2025-01-28 在日历确知的范围之外，不起作用。"
        },
        {
            "CAL0212", Working(new() { MakeUpDays = [MakeUp("2024-10-12") with { Replaces = new(2024, 10, 9) }] }), "working/makeUpDays/[0]/replaces",
            "2024-10-12 replaces 2024-10-09, which is a working day itself.", "2024-10-12 补 2024-10-09 的班，但 2024-10-09 本身是工作日。"
        },
        { "CAL0213", Plain with { Base = Plain }, "base/key", "two layers have the key `plain`: nobody can tell which of them decided a day.", "有两层使用键 `plain`，无法分辨由哪一层决定。" },
        { "CAL0214", Working(new() { Weekend = WeekendPattern.Parse("mon,tue,wed,thu,fri,sat,sun") }), "working", "no day is a working day.", "没有一个工作日。" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void Validate_Defect_IsReportedOnce(string id, SchoolCalendar calendar, string path, string message, string messageHans)
    {
        var found = calendar.Validate().Where(d => d.Id == id).ToArray();

        found.Should().ContainSingle();
        (found[0].Path.Text, found[0].Message(), found[0].Message("zh-Hans")).Should().Be((path, message, messageHans));
        School.Validate().Should().NotContain(d => d.Id == id);
    }

    [Fact]
    public void Validate_SoundCalendar_ReportsNothing() => School.Validate().Should().BeEmpty();

    [Fact]
    public void Validate_WiderLayer_HasPathsBelowBase()
        => (Plain with { Key = "own", Base = Events(new CalendarEvent { Key = "early" }) }).Validate().Select(d => d.Path.Text).Should().Equal("base/events/[0]", "base/events/[0]");

    [Fact]
    public void Fixes_OfTheCatalogue_StandInBothLanguages()
    {
        var reserved = Events(new CalendarEvent { Key = "term-time", Days = [Span("2024-03-04")] }).Validate().Single();

        reserved.Fix().Should().StartWith("Choose another key. Reserved are `about`, `academic-year`, `ad-hoc`, ");
        reserved.Fix("zh-Hans").Should().StartWith("改用别的键。保留词有 `about`, ").And.EndWith("一类的计数部分。");
    }

    private static SchoolCalendar Years(params AcademicYear[] years) => Plain with { Academic = new() { Years = [.. years] } };

    private static SchoolCalendar Events(params CalendarEvent[] events) => Plain with { Events = [.. events] };

    private static SchoolCalendar Working(WorkingDayCalendar working) => Plain with { Working = working };
}
