using Education.Planning.Calendars;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

internal static partial class CalendarExamples
{
    // What a calendar cannot answer; two layers whose known days do not meet know no day.
    private static SchoolCalendar Parted => Plain with
    {
        Working = new() { KnownFrom = new(2025, 1, 1) },
        Base = Plain with { Key = "base", Working = new() { KnownUntil = new(2024, 12, 31) } },
    };

    private static DiagnosticExample[] OfAnswers =>
    [
        Unanswered(
            "CAL0101", () => Country.IsWorkingDay(Day("2025-01-26")).WhyNot, () => Country.IsWorkingDay(Day("2025-01-25")).WhyNot,
            "the calendar is known until 2025-01-25; 2025-01-26 lies after it.",
            "Add the notices of the later years and move `knownUntil`.",
            "日历只确知到 2025-01-25，2025-01-26 在其后。",
            "补充以后年度的放假通知，并延后 `knownUntil`。"),
        Unanswered(
            "CAL0102", () => Country.IsWorkingDay(Day("2022-12-31")).WhyNot, () => Country.IsWorkingDay(Day("2023-01-01")).WhyNot,
            "the calendar is known from 2023-01-01; 2022-12-31 lies before it.",
            "Add the notices of the earlier years and move `knownFrom`.",
            "日历自 2023-01-01 起确知，2022-12-31 在其前。",
            "补充以前年度的放假通知，并提前 `knownFrom`。"),
        Unanswered(
            // 23 and 24 January 2025 are a Thursday and a Friday, the 25th a Saturday and the last day known.
            "CAL0103", () => Country.PlusWorkingDays(Day("2025-01-23"), 2).WhyNot, () => Country.PlusWorkingDays(Day("2025-01-23"), 1).WhyNot,
            "counting 2 days from 2025-01-23 leads out of what the calendar knows (2023-01-01..2025-01-25).",
            "Choose a smaller number, or extend the calendar.",
            "从 2025-01-23 起数 2 天，超出日历确知的范围（2023-01-01..2025-01-25）。",
            "减少天数，或补充日历。"),
        Unanswered(
            "CAL0104", () => Country.IsSchoolDay(Day("2024-03-01")).WhyNot, () => School.IsSchoolDay(Day("2024-03-01")).WhyNot,
            "the calendar has no terms, so it has no school days.",
            "Give the calendar its academic years.",
            "日历没有学期，因而没有在校日。",
            "为日历补充学年与学期。"),
        Unanswered(
            "CAL0105", () => School.FindTerm(2024, 2).WhyNot, () => School.FindTerm(2024, 1).WhyNot,
            "the calendar has no term2 of AY2024.",
            "Add the term, or name one that the calendar has.",
            "日历中没有 AY2024 的 term2。",
            "补充该学期，或改写为日历中已有的学期。"),
        Unanswered(
            "CAL0106", () => School.DaysOfWeek(2024, 1, 40).WhyNot, () => School.DaysOfWeek(2024, 1, 4).WhyNot,
            "there is no week40 in 2024-09-01..2025-01-17.",
            "Name a week that the term has.",
            "2024-09-01..2025-01-17 中没有 week40。",
            "改写为该学期已有的教学周。"),
        Unanswered(
            "CAL0107", () => School.WeekOf(Day("2024-07-20")).WhyNot, () => School.WeekOf(Day("2024-07-01")).WhyNot,
            "2024-07-20 lies in no teaching week.",
            "Name a day inside a term.",
            "2024-07-20 不在任何教学周内。",
            "改写为学期内的日期。"),
        Unanswered(
            // The Saudi tables reach from 1318 to 1500, which is from 30 April 1900 to 16 November 2077.
            "CAL0108", () => ReckoningDates.Year(TimingCalendar.UmAlQura, 1501).WhyNot, () => ReckoningDates.Year(TimingCalendar.UmAlQura, 1446).WhyNot,
            "1501 lies outside the um-al-qura calendar, which reaches from 1900-04-30..2077-11-16.",
            "Name a date inside that range.",
            "1501 超出 um-al-qura 历法的范围（1900-04-30..2077-11-16）。",
            "改写为该范围内的日期。"),
        Unanswered(
            // Of the leap months between 2020 and 2025 there are 2020-04, 2023-02 and 2025-06: 2024 has none.
            "CAL0109", () => ReckoningDates.Month(TimingCalendar.Lunar, 2024, 4, leapMonth: true).WhyNot, () => ReckoningDates.Month(TimingCalendar.Lunar, 2020, 4, leapMonth: true).WhyNot,
            "the lunar calendar has no 2024-04L.",
            "Name a month and a day that the year has.",
            "lunar 历法中没有 2024-04L。",
            "改写为该年已有的月日。"),
        Unanswered(
            "CAL0110", () => School.EventsBeginning("zhongkao", Span("2024-01-01..2024-12-31")).WhyNot, () => School.EventsBeginning("gaokao", Span("2024-01-01..2024-12-31")).WhyNot,
            "no anchor `zhongkao` in the calendar.",
            "Add the event to the calendar, or name one that it has.",
            "日历中没有锚点 `zhongkao`。",
            "在日历中补充该事件，或改写为已有的事件。"),
        Unanswered(
            "CAL0111", () => Parted.IsWorkingDay(Day("2024-12-31")).WhyNot, () => Parted.Base!.IsWorkingDay(Day("2024-12-31")).WhyNot,
            "the layers of the calendar know no day in common.",
            "Let `knownFrom` and `knownUntil` of the layers and their terms overlap.",
            "日历各层没有共同确知的日期。",
            "使各层的 `knownFrom`、`knownUntil` 与学期有重叠。"),
        Unanswered(
            "CAL0112", () => Plain.DaysOfFiscalYear(2024).WhyNot, () => (Plain with { FiscalYearStart = new(4, 1) }).DaysOfFiscalYear(2024).WhyNot,
            "the calendar does not say when fiscal years begin.",
            "Give the calendar its `fiscalYearStart`, such as `04-01`, or name the days.",
            "日历未说明财政年度自何时起。",
            "在日历中写明 `fiscalYearStart`（如 `04-01`），或写明起止日期。"),
    ];

    private static DiagnosticExample Unanswered(string id, Func<Diagnostic?> failing, Func<Diagnostic?> passing, string english, string fix, string chinese, string chineseFix)
        => new(new(id, "", english, fix, chinese, chineseFix), () => Found(failing()), () => Found(passing()));

    private static IEnumerable<Finding> Found(Diagnostic? whyNot) => whyNot is null ? [] : [Finding.Of(whyNot)];
}
