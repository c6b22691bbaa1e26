using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Calendars;

/// <summary>The catalogue of what calendars cannot answer.</summary>
internal static class CalendarDiagnostics
{
    public static readonly DiagnosticDescriptor KnownUntil = Entry(
        "CAL0101",
        "the calendar is known until {0}; {1} lies after it.",
        "日历只确知到 {0}，{1} 在其后。",
        "Add the notices of the later years and move `knownUntil`.",
        "补充以后年度的放假通知，并延后 `knownUntil`。");

    public static readonly DiagnosticDescriptor KnownFrom = Entry(
        "CAL0102",
        "the calendar is known from {0}; {1} lies before it.",
        "日历自 {0} 起确知，{1} 在其前。",
        "Add the notices of the earlier years and move `knownFrom`.",
        "补充以前年度的放假通知，并提前 `knownFrom`。");

    public static readonly DiagnosticDescriptor NotReached = Entry(
        "CAL0103",
        "counting {1} days from {0} leads out of what the calendar knows ({2}).",
        "从 {0} 起数 {1} 天，超出日历确知的范围（{2}）。",
        "Choose a smaller number, or extend the calendar.",
        "减少天数，或补充日历。");

    public static readonly DiagnosticDescriptor NoTerms = Entry(
        "CAL0104",
        "the calendar has no terms, so it has no school days.",
        "日历没有学期，因而没有在校日。",
        "Give the calendar its academic years.",
        "为日历补充学年与学期。");

    public static readonly DiagnosticDescriptor NoTerm = Entry(
        "CAL0105",
        "the calendar has no term{1} of AY{0}.",
        "日历中没有 AY{0} 的 term{1}。",
        "Add the term, or name one that the calendar has.",
        "补充该学期，或改写为日历中已有的学期。");

    public static readonly DiagnosticDescriptor NoWeek = Entry(
        "CAL0106",
        "there is no week{0} in {1}.",
        "{1} 中没有 week{0}。",
        "Name a week that the term has.",
        "改写为该学期已有的教学周。");

    public static readonly DiagnosticDescriptor NotInAWeek = Entry(
        "CAL0107",
        "{0} lies in no teaching week.",
        "{0} 不在任何教学周内。",
        "Name a day inside a term.",
        "改写为学期内的日期。");

    public static readonly DiagnosticDescriptor OutsideReckoning = Entry(
        "CAL0108",
        "{0} lies outside the {1} calendar, which reaches from {2}.",
        "{0} 超出 {1} 历法的范围（{2}）。",
        "Name a date inside that range.",
        "改写为该范围内的日期。");

    public static readonly DiagnosticDescriptor NoSuchDate = Entry(
        "CAL0109",
        "the {1} calendar has no {0}.",
        "{1} 历法中没有 {0}。",
        "Name a month and a day that the year has.",
        "改写为该年已有的月日。");

    public static readonly DiagnosticDescriptor NoAnchor = Entry(
        "CAL0110",
        "no anchor `{0}` in the calendar.",
        "日历中没有锚点 `{0}`。",
        "Add the event to the calendar, or name one that it has.",
        "在日历中补充该事件，或改写为已有的事件。");

    public static readonly DiagnosticDescriptor NothingKnown = Entry(
        "CAL0111",
        "the layers of the calendar know no day in common.",
        "日历各层没有共同确知的日期。",
        "Let `knownFrom` and `knownUntil` of the layers and their terms overlap.",
        "使各层的 `knownFrom`、`knownUntil` 与学期有重叠。");

    public static readonly DiagnosticDescriptor NoFiscalYear = Entry(
        "CAL0112",
        "the calendar does not say when fiscal years begin.",
        "日历未说明财政年度自何时起。",
        "Give the calendar its `fiscalYearStart`, such as `04-01`, or name the days.",
        "在日历中写明 `fiscalYearStart`（如 `04-01`），或写明起止日期。");

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Text(DateInterval days) => $"{Text(days.Start)}..{Text(days.End)}";

    private static DiagnosticDescriptor Entry(string id, string message, string messageHans, string fix, string fixHans)
        => new(
            id,
            Severity.Warning,
            new LocalizedText(message).With(Languages.SimplifiedChinese, messageHans),
            new LocalizedText(fix).With(Languages.SimplifiedChinese, fixHans));
}
