namespace Education.Planning.Calendars;

/// <summary>The catalogue of what can be wrong in a calendar.</summary>
internal static class CalendarDefects
{
    public static readonly DiagnosticDescriptor YearTwice = Entry(
        "CAL0201",
        Severity.Error,
        "AY{0} stands in the calendar twice.",
        "日历中有两个 AY{0}。",
        "Keep one of them.",
        "只保留一个。");

    public static readonly DiagnosticDescriptor YearGap = Entry(
        "CAL0202",
        Severity.Warning,
        "AY{0} follows AY{1} with a gap: school days are counted up to the gap only.",
        "AY{1} 之后是 AY{0}，中间缺年：在校日只数到缺口为止。",
        "Add the academic years between them.",
        "补充中间的学年。");

    public static readonly DiagnosticDescriptor TermOrder = Entry(
        "CAL0203",
        Severity.Error,
        "term{0} of AY{1} begins before the term before it has ended.",
        "AY{1} 的 term{0} 在前一学期结束之前开始。",
        "Order the terms and let none overlap.",
        "按时间排列学期，且互不重叠。");

    public static readonly DiagnosticDescriptor OutsideTerm = Entry(
        "CAL0204",
        Severity.Error,
        "the phase {0} does not lie inside its term {1}.",
        "阶段 {0} 不在其学期 {1} 之内。",
        "Move the phase, or lengthen the term.",
        "调整阶段的日期，或延长学期。");

    public static readonly DiagnosticDescriptor WeekOrder = Entry(
        "CAL0205",
        Severity.Error,
        "week{0} does not follow the week before it: numbers and days of a table must rise.",
        "week{0} 与前一周不连续：周次表的序号与日期必须递增。",
        "Order the table, and give each number once.",
        "按顺序排列周次表，每个序号只出现一次。");

    public static readonly DiagnosticDescriptor ReservedEvent = Entry(
        "CAL0206",
        Severity.Error,
        "`{0}` is a word of the timing language and cannot name an event.",
        "`{0}` 是时间语言的保留词，不能作事件名。",
        "Choose another key. Reserved are {1}, and counted parts such as `week3` or `last-fri`.",
        "改用别的键。保留词有 {1}，以及 `week3`、`last-fri` 一类的计数部分。");

    public static readonly DiagnosticDescriptor EventTwice = Entry(
        "CAL0207",
        Severity.Error,
        "the event `{0}` stands in one layer twice.",
        "同一层中有两个事件 `{0}`。",
        "Put the occurrences into one event.",
        "把各次日期合并为一个事件。");

    public static readonly DiagnosticDescriptor EventWithoutDays = Entry(
        "CAL0208",
        Severity.Warning,
        "the event `{0}` has no days.",
        "事件 `{0}` 没有日期。",
        "List its days, or give the day of the year on which it begins.",
        "列出日期，或写明每年开始的日子。");

    public static readonly DiagnosticDescriptor KnownOrder = Entry(
        "CAL0209",
        Severity.Error,
        "the calendar is known from {0} until {1}, which is no day.",
        "日历自 {0} 起确知、至 {1} 止，其间没有一天。",
        "Exchange the two dates, or mend one of them.",
        "对调两个日期，或改正其一。");

    public static readonly DiagnosticDescriptor OffAndOn = Entry(
        "CAL0210",
        Severity.Warning,
        "{0} is listed both as worked and as a day off ({1}); it counts as worked.",
        "{0} 既列为上班日，又列为放假日（{1}）；按上班日计。",
        "Keep the one that the notice says.",
        "按通知只保留一种。");

    public static readonly DiagnosticDescriptor OutsideKnown = Entry(
        "CAL0211",
        Severity.Warning,
        "{0} lies outside the days for which the calendar is known and has no effect.",
        "{0} 在日历确知的范围之外，不起作用。",
        "Move `knownFrom` or `knownUntil`, or remove the day.",
        "调整 `knownFrom` 或 `knownUntil`，或删去该日。");

    public static readonly DiagnosticDescriptor ReplacesWorked = Entry(
        "CAL0212",
        Severity.Warning,
        "{0} replaces {1}, which is a working day itself.",
        "{0} 补 {1} 的班，但 {1} 本身是工作日。",
        "Name the day off that it makes up for.",
        "写明所补的放假日。");

    public static readonly DiagnosticDescriptor LayerTwice = Entry(
        "CAL0213",
        Severity.Warning,
        "two layers have the key `{0}`: nobody can tell which of them decided a day.",
        "有两层使用键 `{0}`，无法分辨由哪一层决定。",
        "Give each layer a key of its own.",
        "每层各用一个键。");

    public static readonly DiagnosticDescriptor NeverWorked = Entry(
        "CAL0214",
        Severity.Warning,
        "no day is a working day.",
        "没有一个工作日。",
        "Leave a day of the week out of the weekend.",
        "周末之外至少留一天。");

    private static DiagnosticDescriptor Entry(string id, Severity severity, string message, string messageHans, string fix, string fixHans)
        => new(
            id,
            severity,
            new LocalizedText(message).With(Languages.SimplifiedChinese, messageHans),
            new LocalizedText(fix).With(Languages.SimplifiedChinese, fixHans));
}
