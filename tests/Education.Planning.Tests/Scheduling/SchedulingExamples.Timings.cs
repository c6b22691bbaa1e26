using Education.Planning.Calendars;

namespace Education.Planning.Tests.Scheduling;

internal static partial class SchedulingExamples
{
    private static SchoolCalendar WithoutWorkingDays => SchedulingSamples.Calendar with
    {
        Working = new() { Weekend = WeekendPattern.Parse("mon,tue,wed,thu,fri,sat,sun") },
    };

    // What a timing of 2024 cannot say on the calendar of the samples.
    private static DiagnosticExample[] OfTimings =>
    [
        Timed(
            "SCH0201", "by xx-xx", "by 03-15",
            "masked.", "Fill in the digits of `xx-xx` once they are known.",
            "日期被隐去。", "待 `xx-xx` 的数字明确后补上。"),
        Timed(
            "SCH0202", "gradually", "throughout Y",
            "undated (gradually).", "Give a date if somebody is to be held to one.",
            "未定日期（gradually）。", "如需按期督办，请给出日期。"),
        Timed(
            "SCH0203", "after #opinions", "after gaokao",
            "item #opinions has no date.", "Give the item a date, or count from something that has one.",
            "事项 #opinions 没有日期。", "为该事项给出日期，或改以有日期者为准。"),
        Timed(
            "SCH0205", "AY", "AY2023",
            "two academic years touch 2024: write AY2023 or AY2024.", "Name the academic year by the year in which it starts.",
            "2024 跨两个学年：请写明 AY2023 或 AY2024。", "以起始年份写明学年。"),
        Timed(
            "SCH0206", "term", "AY2023/term2",
            "several terms touch 2024-01-01..2024-12-31: write AY2023/term1 or AY2023/term2 or AY2024/term1.", "Name the term.",
            "2024-01-01..2024-12-31 跨多个学期：请写明 AY2023/term1 或 AY2023/term2 或 AY2024/term1。", "写明是哪个学期。"),
        Timed(
            "SCH0207", "term7", "term1",
            "no term `term7` in 2024-01-01..2024-12-31.", "Add the term to the calendar, or name one that it has.",
            "2024-01-01..2024-12-31 中没有学期 `term7`。", "在日历中补充该学期，或改写为已有的学期。"),
        Timed(
            "SCH0208", "public-holiday", "gaokao",
            "`public-holiday` begins more than once in 2024-01-01..2024-12-31: 2024-01-01, 2024-02-10, 2024-04-04, 2024-05-01.", "Name the year, or the day that is meant.",
            "`public-holiday` 在 2024-01-01..2024-12-31 中多次开始：2024-01-01, 2024-02-10, 2024-04-04, 2024-05-01。", "写明年份或所指的日期。"),
        Timed(
            "SCH0209", "term1/gaokao", "term2/gaokao",
            "`gaokao` does not begin in 2024-09-01..2025-01-17.", "Name the year, or add the event to the calendar.",
            "`gaokao` 不在 2024-09-01..2025-01-17 中开始。", "写明年份，或在日历中补充该事件。"),
        Timed(
            "SCH0210", "06/day31", "06/day30",
            "there is no day31 in 2024-06-01..2024-06-30.", "Name a part that is there.",
            "2024-06-01..2024-06-30 中没有 day31。", "改写为确有的部分。"),
        Timed(
            "SCH0211", "gaokao/q3", "Y/q3",
            "`q3` cannot be taken of 2024-06-07..2024-06-08.", "Name a part that such a span has.",
            "2024-06-07..2024-06-08 不能取 `q3`。", "改写为该时段可有的部分。"),
        Timed(
            "SCH0212", "mon", "term1/week3/mon",
            "`mon` needs a week around it: write `mon1` for the first one.", "Name the week, or count the days of the week.",
            "`mon` 须在某一周之内：第一个请写 `mon1`。", "写明是哪一周，或写明第几个。"),
        Timed(
            "SCH0213", "06 & 07", "06 & gaokao",
            "the parts never hold together: `06 & 07`.", "Change one of them.",
            "各部分不能同时成立：`06 & 07`。", "修改其中之一。"),
        Timed(
            "SCH0214", "for 40d within 06", "for 30d within 06",
            "for 40d does not fit its window 2024-06-01..2024-06-30.", "Shorten the work, or widen its window.",
            "for 40d 放不进其时段 2024-06-01..2024-06-30。", "缩短时长，或放宽时段。"),
        Timed(
            "SCH0215", "for 10d", "for 10d within 03..05",
            "a length without a window.", "Write `for 10d within …`.",
            "只有时长而没有时段。", "写作 `for 10d within …`。"),
        Timed(
            "SCH0216", "12..02", "12..Y+1/02",
            "`12..02` ends on 2024-02-29 before it begins on 2024-12-01; into the next year it is written like `12..Y+1/02`.", "Name the year of the end.",
            "`12..02` 止于 2024-02-29，早于起始日 2024-12-01；跨入次年写作 `12..Y+1/02`。", "写明终点的年份。"),
        Timed(
            "SCH0217", "2147483647d after gaokao", "7d after gaokao",
            "`2147483647d` leads outside the years -9998 to 9999.", "Choose a smaller number.",
            "`2147483647d` 超出 -9998 年至 9999 年。", "改用较小的数。"),
        Timed(
            "SCH0218", "within 24h after gaokao", "within 1d after gaokao",
            "hours and minutes (`24h`) are kept, not computed with.", "Give the length in days if a date is to follow from it.",
            "小时与分钟（`24h`）只保留，不参与计算。", "如需推算日期，请以天为单位。"),
        Timed(
            "SCH0219", "it", "every month: it",
            "`it` stands outside `every`.", "Name the place.",
            "`it` 不在 `every` 之内。", "写明所指的时间。"),
        Timed(
            "SCH0220", "by 03..", "by 03",
            "`03..` has no last day to count from.", "Close the range, or count from its other end.",
            "`03..` 没有可据以推算的末日。", "补全该时段，或从另一端推算。"),
        Timed(
            "SCH0221", "every month within 02: day30", "every month within 03: day30",
            "no occurrence.", "`every month within 02: day30` gives no day within its bounds: check the body, the filters and the bounds.",
            "没有一次落在计划期内。", "`every month within 02: day30` 在其界限内没有日期：请检查内容、筛选与界限。"),
        Timed( // 2020 and 2024 are leap years: 3 × 365 + 2 × 366 days until the plan ends
            "SCH0222", "every day within 2020..", "every day within 2020..2024",
            "`every day within 2020..` goes on after the 1827 windows listed.", "Ask for the occurrences of an interval.",
            "`every day within 2020..` 在所列 1827 个时段之后仍继续。", "按时间区间查询其余各次。"),
        Example(
            "SCH0223", "", () => Found("06-15 roll next", WithoutWorkingDays), () => Found("06-15 roll next", SchedulingSamples.Calendar),
            "no day to move 2024-06-15 to within 366 days.", "Check the working days of the calendar.",
            "2024-06-15 前后 366 天内没有可移至的日子。", "请检查日历的工作日。"),
        Timed(
            "SCH0224", "06-15 roll skip", "06-14 roll skip",
            "2024-06-15 is a free day and is skipped.", "Nothing is to be done; `roll next` would move it instead.",
            "2024-06-15 为休息日，略过。", "无须处理；如需顺延请用 `roll next`。"),
        Timed(
            "SCH0225", "FY/06", "FY2024/06",
            "two fiscal years touch 2024: write FY2023 or FY2024.", "Name the fiscal year by the year in which it starts.",
            "2024 跨两个财政年度：请写明 FY2023 或 FY2024。", "以起始年份写明财政年度。"),
        Timed(
            "SCH0226", "1t after 2024-08-10", "1t after 2024-09-10",
            "2024-08-10 lies in no term.", "Count from a day inside a term.",
            "2024-08-10 不在任何学期内。", "从学期内的日子起算。"),
        Timed(
            "SCH0227", "every term within 2024..2027", "every term",
            "the academic years of the calendar cover 2023-08-01..2025-07-31 only.", "Add the academic years that are missing.",
            "日历的学年只涵盖 2023-08-01..2025-07-31。", "补充缺少的学年。"),
        Timed(
            "SCH0228", "Y+1/gaokao", "Y/gaokao",
            "the calendar has no `gaokao` in 2025-01-01..2025-12-31.", "Add its date to the calendar.",
            "日历在 2025-01-01..2025-12-31 中没有 `gaokao`。", "在日历中补充其日期。"),
    ];

    private static DiagnosticExample Timed(string id, string failing, string passing, string english, string englishFix, string chinese, string chineseFix)
        => Example(id, "", () => Found(failing, SchedulingSamples.Calendar), () => Found(passing, SchedulingSamples.Calendar), english, englishFix, chinese, chineseFix);

    private static IEnumerable<Finding> Found(string timing, SchoolCalendar calendar) => Timing.Parse(timing).Resolve("2024", calendar).Notes.Select(Finding.Of);

    private static DiagnosticExample Example(
        string id, string path, Func<IEnumerable<Finding>> failing, Func<IEnumerable<Finding>> passing, string english, string englishFix, string chinese, string chineseFix)
        => new(new(id, path, english, englishFix, chinese, chineseFix), failing, passing);
}
