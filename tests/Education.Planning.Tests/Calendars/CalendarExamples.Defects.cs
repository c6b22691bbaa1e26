using Education.Planning.Calendars;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

internal static partial class CalendarExamples
{
    private static readonly Term Autumn = Term("2024-09-01", "2025-01-17");

    private static DiagnosticExample[] OfDefects =>
    [
        Defect(
            "CAL0201", Years(new() { StartYear = 2024 }, new() { StartYear = 2024 }), Years(new() { StartYear = 2023 }, new() { StartYear = 2024 }), "academic/years/[1]",
            "AY2024 stands in the calendar twice.", "Keep one of them.",
            "日历中有两个 AY2024。", "只保留一个。"),
        Defect(
            "CAL0202", Years(new() { StartYear = 2022 }, new() { StartYear = 2024 }), Years(new() { StartYear = 2023 }, new() { StartYear = 2024 }), "academic/years",
            "AY2024 follows AY2022 with a gap: school days are counted up to the gap only.", "Add the academic years between them.",
            "AY2022 之后是 AY2024，中间缺年：在校日只数到缺口为止。", "补充中间的学年。"),
        Defect(
            "CAL0203", Terms(Autumn, Term("2025-01-17", "2025-07-04")), Terms(Autumn, Term("2025-01-18", "2025-07-04")), "academic/years/[0]/terms/[1]/days",
            "term2 of AY2024 begins before the term before it has ended.", "Order the terms and let none overlap.",
            "AY2024 的 term2 在前一学期结束之前开始。", "按时间排列学期，且互不重叠。"),
        Defect(
            "CAL0204", Terms(Autumn with { Phases = [Examinations("2025-01-13..2025-01-18")] }), Terms(Autumn with { Phases = [Examinations("2025-01-13..2025-01-17")] }),
            "academic/years/[0]/terms/[0]/phases/[0]/days",
            "the phase 2025-01-13..2025-01-18 does not lie inside its term 2024-09-01..2025-01-17.", "Move the phase, or lengthen the term.",
            "阶段 2025-01-13..2025-01-18 不在其学期 2024-09-01..2025-01-17 之内。", "调整阶段的日期，或延长学期。"),
        Defect(
            "CAL0205", Terms(Autumn with { Weeks = [Week(1, "2024-09-02..2024-09-08"), Week(1, "2024-09-09..2024-09-15")] }),
            Terms(Autumn with { Weeks = [Week(1, "2024-09-02..2024-09-08"), Week(2, "2024-09-09..2024-09-15")] }), "academic/years/[0]/terms/[0]/weeks/[1]",
            "week1 does not follow the week before it: numbers and days of a table must rise.", "Order the table, and give each number once.",
            "week1 与前一周不连续：周次表的序号与日期必须递增。", "按顺序排列周次表，每个序号只出现一次。"),
        Defect(
            "CAL0206", Events(new CalendarEvent { Key = "week3", Days = [Span("2024-03-04")] }), Events(new CalendarEvent { Key = "gaokao", Days = [Span("2024-06-07")] }), "events/[0]",
            "`week3` is a word of the timing language and cannot name an event.",
            $"Choose another key. Reserved are {Reserved}, and counted parts such as `week3` or `last-fri`.",
            "`week3` 是时间语言的保留词，不能作事件名。",
            $"改用别的键。保留词有 {Reserved}，以及 `week3`、`last-fri` 一类的计数部分。"),
        Defect(
            "CAL0207", Events(new() { Key = "gaokao", Days = [Span("2024-06-07")] }, new() { Key = "gaokao", Days = [Span("2025-06-07")] }),
            Events(new CalendarEvent { Key = "gaokao", Days = [Span("2024-06-07"), Span("2025-06-07")] }), "events/[1]",
            "the event `gaokao` stands in one layer twice.", "Put the occurrences into one event.",
            "同一层中有两个事件 `gaokao`。", "把各次日期合并为一个事件。"),
        Defect(
            "CAL0208", Events(new CalendarEvent { Key = "zhongkao" }), Events(new CalendarEvent { Key = "zhongkao", Days = [Span("2024-06-15")] }), "events/[0]",
            "the event `zhongkao` has no days.", "List its days, or give the day of the year on which it begins.",
            "事件 `zhongkao` 没有日期。", "列出日期，或写明每年开始的日子。"),
        Defect(
            "CAL0209", Working(new() { KnownFrom = new(2025, 1, 1), KnownUntil = new(2024, 1, 1) }), Working(new() { KnownFrom = new(2024, 1, 1), KnownUntil = new(2024, 1, 1) }), "working",
            "the calendar is known from 2025-01-01 until 2024-01-01, which is no day.", "Exchange the two dates, or mend one of them.",
            "日历自 2025-01-01 起确知、至 2024-01-01 止，其间没有一天。", "对调两个日期，或改正其一。"),
        Defect(
            "CAL0210", Working(National with { MakeUpDays = [MakeUp("2024-10-06")] }), Working(National with { MakeUpDays = [MakeUp("2024-10-12")] }), "working/makeUpDays/[0]",
            "2024-10-06 is listed both as worked and as a day off (National Day); it counts as worked.", "Keep the one that the notice says.",
            "2024-10-06 既列为上班日，又列为放假日（National Day）；按上班日计。", "按通知只保留一种。"),
        Defect(
            "CAL0211", Working(new() { HalfDays = [new() { Date = new(2025, 1, 28) }], KnownUntil = new(2024, 12, 31) }),
            Working(new() { HalfDays = [new() { Date = new(2024, 12, 31) }], KnownUntil = new(2024, 12, 31) }), "working/halfDays/[0]",
            "2025-01-28 lies outside the days for which the calendar is known and has no effect.", "Move `knownFrom` or `knownUntil`, or remove the day.",
            "2025-01-28 在日历确知的范围之外，不起作用。", "调整 `knownFrom` 或 `knownUntil`，或删去该日。"),
        Defect(
            "CAL0212", Working(new() { MakeUpDays = [MakeUp("2024-10-12") with { Replaces = new(2024, 10, 9) }] }),
            Working(National with { MakeUpDays = [MakeUp("2024-10-12") with { Replaces = new(2024, 10, 7) }] }), "working/makeUpDays/[0]/replaces",
            "2024-10-12 replaces 2024-10-09, which is a working day itself.", "Name the day off that it makes up for.",
            "2024-10-12 补 2024-10-09 的班，但 2024-10-09 本身是工作日。", "写明所补的放假日。"),
        Defect(
            "CAL0213", Plain with { Base = Plain }, Plain with { Base = Plain with { Key = "base" } }, "base/key",
            "two layers have the key `plain`: nobody can tell which of them decided a day.", "Give each layer a key of its own.",
            "有两层使用键 `plain`，无法分辨由哪一层决定。", "每层各用一个键。"),
        Defect(
            "CAL0214", Working(new() { Weekend = WeekendPattern.Parse("mon,tue,wed,thu,fri,sat,sun") }), Working(new() { Weekend = WeekendPattern.Parse("mon,tue,wed,thu,fri,sat") }), "working",
            "no day is a working day.", "Leave a day of the week out of the weekend.",
            "没有一个工作日。", "周末之外至少留一天。"),
    ];

    // The words of the timing language that stand alone, as its description lists them.
    private static string Reserved =>
        "`about`, `academic-year`, `ad-hoc`, `after`, `announced-later`, `at`, `before`, `by`, `day`, `dekad`, `during`, `each`, `early`, `end`, `every`, "
        + "`except`, `for`, `fri`, `from`, `gradually`, `half-month`, `half-year`, `if`, `in`, `irregularly`, `it`, `last`, `mid`, `modified`, `mon`, `month`, "
        + "`nearest`, `next`, `of`, `on`, `only`, `per`, `previous`, `promptly`, `quarter`, `regularly`, `roll`, `sat`, `schoolday`, `schooldays`, `skip`, "
        + "`soon`, `split`, `standing`, `sun`, `teaching-week`, `tentative`, `term`, `term-time`, `throughout`, `thu`, `tue`, `unannounced`, `undated`, `until`, "
        + "`was`, `wed`, `week`, `when-suitable`, `within`, `workday`, `workdays`, `x`, `year`";

    private static WorkingDayCalendar National => new() { Holidays = [Holiday("National Day", "2024-10-01", "2024-10-07")] };

    private static SchoolCalendar Years(params AcademicYear[] years) => Plain with { Academic = new() { Years = [.. years] } };

    private static SchoolCalendar Terms(params Term[] terms) => Years(new AcademicYear { StartYear = 2024, Terms = [.. terms] });

    private static Phase Examinations(string days) => new() { Kind = PhaseKind.Examinations, Days = Span(days) };

    private static TeachingWeek Week(int number, string days) => new() { Number = number, Days = Span(days) };

    private static SchoolCalendar Events(params CalendarEvent[] events) => Plain with { Events = [.. events] };

    private static SchoolCalendar Working(WorkingDayCalendar working) => Plain with { Working = working };

    private static DiagnosticExample Defect(string id, SchoolCalendar failing, SchoolCalendar passing, string path, string english, string fix, string chinese, string chineseFix)
        => new(new(id, path, english, fix, chinese, chineseFix), () => failing.Validate().Select(Finding.Of), () => passing.Validate().Select(Finding.Of));
}
