namespace Education.Planning.Scheduling;

/// <summary>The catalogue of what putting a plan on dates finds.</summary>
internal static class SchedulingDiagnostics
{
    public static readonly DiagnosticDescriptor NoPeriod = Entry(
        "SCH0101",
        Severity.Error,
        "the plan's period {0} has no days on this calendar: {1}",
        "计划期 {0} 在此日历上没有日期：{1}",
        "Add the academic year or term to the calendar, or give the period in days.",
        "在日历中补充该学年或学期，或以日期写明计划期。");

    public static readonly DiagnosticDescriptor Masked = Entry(
        "SCH0201",
        Severity.Information,
        "masked.",
        "日期被隐去。",
        "Fill in the digits of `{0}` once they are known.",
        "待 `{0}` 的数字明确后补上。");

    public static readonly DiagnosticDescriptor Undated = Entry(
        "SCH0202",
        Severity.Information,
        "undated ({0}).",
        "未定日期（{0}）。",
        "Give a date if somebody is to be held to one.",
        "如需按期督办，请给出日期。");

    public static readonly DiagnosticDescriptor ItemWithoutDate = Entry(
        "SCH0203",
        Severity.Warning,
        "item #{0} has no date.",
        "事项 #{0} 没有日期。",
        "Give the item a date, or count from something that has one.",
        "为该事项给出日期，或改以有日期者为准。");

    public static readonly DiagnosticDescriptor ItemCycle = Entry(
        "SCH0204",
        Severity.Error,
        "the dates of items hang on one another in a circle: {0}.",
        "事项的日期互为前提，构成循环：{0}。",
        "Give one of them a date of its own.",
        "为其中一项给出独立的日期。");

    public static readonly DiagnosticDescriptor TwoAcademicYears = Entry(
        "SCH0205",
        Severity.Warning,
        "two academic years touch {0}: write {1}.",
        "{0} 跨两个学年：请写明 {1}。",
        "Name the academic year by the year in which it starts.",
        "以起始年份写明学年。");

    public static readonly DiagnosticDescriptor SeveralTerms = Entry(
        "SCH0206",
        Severity.Warning,
        "several terms touch {0}: write {1}.",
        "{0} 跨多个学期：请写明 {1}。",
        "Name the term.",
        "写明是哪个学期。");

    public static readonly DiagnosticDescriptor NoTerm = Entry(
        "SCH0207",
        Severity.Warning,
        "no term `{0}` in {1}.",
        "{1} 中没有学期 `{0}`。",
        "Add the term to the calendar, or name one that it has.",
        "在日历中补充该学期，或改写为已有的学期。");

    public static readonly DiagnosticDescriptor Ambiguous = Entry(
        "SCH0208",
        Severity.Warning,
        "`{0}` begins more than once in {1}: {2}.",
        "`{0}` 在 {1} 中多次开始：{2}。",
        "Name the year, or the day that is meant.",
        "写明年份或所指的日期。");

    public static readonly DiagnosticDescriptor NotInYear = Entry(
        "SCH0209",
        Severity.Warning,
        "`{0}` does not begin in {1}.",
        "`{0}` 不在 {1} 中开始。",
        "Name the year, or add the event to the calendar.",
        "写明年份，或在日历中补充该事件。");

    public static readonly DiagnosticDescriptor NoSuchPart = Entry(
        "SCH0210",
        Severity.Warning,
        "there is no {0} in {1}.",
        "{1} 中没有 {0}。",
        "Name a part that is there.",
        "改写为确有的部分。");

    public static readonly DiagnosticDescriptor Unsuitable = Entry(
        "SCH0211",
        Severity.Warning,
        "`{0}` cannot be taken of {1}.",
        "{1} 不能取 `{0}`。",
        "Name a part that such a span has.",
        "改写为该时段可有的部分。");

    public static readonly DiagnosticDescriptor NeedsWeek = Entry(
        "SCH0212",
        Severity.Warning,
        "`{0}` needs a week around it: write `{0}1` for the first one.",
        "`{0}` 须在某一周之内：第一个请写 `{0}1`。",
        "Name the week, or count the days of the week.",
        "写明是哪一周，或写明第几个。");

    public static readonly DiagnosticDescriptor NeverTogether = Entry(
        "SCH0213",
        Severity.Error,
        "the parts never hold together: `{0}`.",
        "各部分不能同时成立：`{0}`。",
        "Change one of them.",
        "修改其中之一。");

    public static readonly DiagnosticDescriptor DoesNotFit = Entry(
        "SCH0214",
        Severity.Error,
        "{0} does not fit its window {1}.",
        "{0} 放不进其时段 {1}。",
        "Shorten the work, or widen its window.",
        "缩短时长，或放宽时段。");

    public static readonly DiagnosticDescriptor LengthWithoutWindow = Entry(
        "SCH0215",
        Severity.Warning,
        "a length without a window.",
        "只有时长而没有时段。",
        "Write `{0} within …`.",
        "写作 `{0} within …`。");

    public static readonly DiagnosticDescriptor EndsBeforeItBegins = Entry(
        "SCH0216",
        Severity.Error,
        "`{0}` ends on {2} before it begins on {1}; into the next year it is written like `12..Y+1/02`.",
        "`{0}` 止于 {2}，早于起始日 {1}；跨入次年写作 `12..Y+1/02`。",
        "Name the year of the end.",
        "写明终点的年份。");

    public static readonly DiagnosticDescriptor OutsideTheYears = Entry(
        "SCH0217",
        Severity.Warning,
        "`{0}` leads outside the years -9998 to 9999.",
        "`{0}` 超出 -9998 年至 9999 年。",
        "Choose a smaller number.",
        "改用较小的数。");

    public static readonly DiagnosticDescriptor BelowADay = Entry(
        "SCH0218",
        Severity.Information,
        "hours and minutes (`{0}`) are kept, not computed with.",
        "小时与分钟（`{0}`）只保留，不参与计算。",
        "Give the length in days if a date is to follow from it.",
        "如需推算日期，请以天为单位。");

    public static readonly DiagnosticDescriptor NoPeriodInForce = Entry(
        "SCH0219",
        Severity.Warning,
        "`it` stands outside `every`.",
        "`it` 不在 `every` 之内。",
        "Name the place.",
        "写明所指的时间。");

    public static readonly DiagnosticDescriptor OpenEnded = Entry(
        "SCH0220",
        Severity.Warning,
        "`{0}` has no {1} day to count from.",
        "`{0}` 没有可据以推算的{1}。",
        "Close the range, or count from its other end.",
        "补全该时段，或从另一端推算。");

    public static readonly DiagnosticDescriptor NoOccurrence = Entry(
        "SCH0221",
        Severity.Warning,
        "no occurrence.",
        "没有一次落在计划期内。",
        "`{0}` gives no day within its bounds: check the body, the filters and the bounds.",
        "`{0}` 在其界限内没有日期：请检查内容、筛选与界限。");

    public static readonly DiagnosticDescriptor MoreOccurrences = Entry(
        "SCH0222",
        Severity.Information,
        "`{0}` goes on after the {1} windows listed.",
        "`{0}` 在所列 {1} 个时段之后仍继续。",
        "Ask for the occurrences of an interval.",
        "按时间区间查询其余各次。");

    public static readonly DiagnosticDescriptor NothingToRollTo = Entry(
        "SCH0223",
        Severity.Warning,
        "no day to move {0} to within 366 days.",
        "{0} 前后 366 天内没有可移至的日子。",
        "Check the working days of the calendar.",
        "请检查日历的工作日。");

    public static readonly DiagnosticDescriptor Skipped = Entry(
        "SCH0224",
        Severity.Information,
        "{0} is a free day and is skipped.",
        "{0} 为休息日，略过。",
        "Nothing is to be done; `roll next` would move it instead.",
        "无须处理；如需顺延请用 `roll next`。");

    public static readonly DiagnosticDescriptor TwoFiscalYears = Entry(
        "SCH0225",
        Severity.Warning,
        "two fiscal years touch {0}: write {1}.",
        "{0} 跨两个财政年度：请写明 {1}。",
        "Name the fiscal year by the year in which it starts.",
        "以起始年份写明财政年度。");

    public static readonly DiagnosticDescriptor NotInATerm = Entry(
        "SCH0226",
        Severity.Warning,
        "{0} lies in no term.",
        "{0} 不在任何学期内。",
        "Count from a day inside a term.",
        "从学期内的日子起算。");

    public static readonly DiagnosticDescriptor TermsKnown = Entry(
        "SCH0227",
        Severity.Warning,
        "the academic years of the calendar cover {0} only.",
        "日历的学年只涵盖 {0}。",
        "Add the academic years that are missing.",
        "补充缺少的学年。");

    public static readonly DiagnosticDescriptor NoEventInYear = Entry(
        "SCH0228",
        Severity.Warning,
        "the calendar has no `{0}` in {1}.",
        "日历在 {1} 中没有 `{0}`。",
        "Add its date to the calendar.",
        "在日历中补充其日期。");

    public static readonly DiagnosticDescriptor WaitsTooLong = Entry(
        "SCH0301",
        Severity.Warning,
        "#{0} is due by {1}, but can be done on {2} at the earliest, after #{3}.",
        "#{0} 须于 {1} 前完成，但须在 #{3} 之后，最早 {2} 才能完成。",
        "Move its date, or that of the item before it.",
        "调整该事项或其前序事项的日期。");

    public static readonly DiagnosticDescriptor WaitsInACircle = Entry(
        "SCH0302",
        Severity.Error,
        "items wait for one another in a circle: {0}.",
        "事项互为先后，构成循环：{0}。",
        "Take one of them out of `dependencies`.",
        "从 `dependencies` 中去掉其中之一。");

    public static readonly DiagnosticDescriptor NotTogether = Entry(
        "SCH0303",
        Severity.Warning,
        "#{0} and #{1} are to begin together, on {2} at the earliest, but #{1} is due by {3}.",
        "#{0} 与 #{1} 须同步开始，最早为 {2}，但 #{1} 须于 {3} 前完成。",
        "Move the date of one of them.",
        "调整其中一项的日期。");

    public static readonly DiagnosticDescriptor NoSuchOccurrence = Entry(
        "SCH0401",
        Severity.Warning,
        "the ledger names `{0}`, which the plan does not have on this calendar.",
        "台账所列 `{0}` 在此日历上的计划中不存在。",
        "Correct the item, the clause or the occurrence of the entry.",
        "更正该条目的事项、分句或次序。");

    public static readonly DiagnosticDescriptor TwoPlaces = Entry(
        "SCH0501",
        Severity.Warning,
        "`{0}` would have to be at two places on {1}: at #{2} and at #{3}.",
        "`{0}` 在 {1} 须同时在两处：#{2} 与 #{3}。",
        "Move one of the two, send a deputy, or say that both are at the same venue.",
        "请调整其中一项的日期，或派人代理，或注明两项在同一地点。");

    public static readonly DiagnosticDescriptor NobodyOnDuty = Entry(
        "SCH0502",
        Severity.Warning,
        "nobody is on duty from {0} to {1}.",
        "{0} 至 {1} 无人值班。",
        "Add a turn for these days.",
        "请为这些日期安排值班。");

    public static readonly DiagnosticDescriptor RotaTooLong = Entry(
        "SCH0503",
        Severity.Warning,
        "the rota must cover more than {0} days; what comes after {1} is not checked.",
        "值班表须覆盖的日期超过 {0} 天；{1} 之后未作核对。",
        "Make a rota of each year.",
        "请按年编制值班表。");

    public static readonly DiagnosticDescriptor NotSignedInTime = Entry(
        "SCH0601",
        Severity.Warning,
        "`{0}` and `{1}` were to sign by {2} and have not.",
        "`{0}` 与 `{1}` 应于 {2} 前签订，尚未签订。",
        "Have it signed, and record the day.",
        "请督促签订，并登记日期。");

    public static readonly DiagnosticDescriptor SignedLate = Entry(
        "SCH0602",
        Severity.Information,
        "`{0}` and `{1}` were to sign by {2} and signed on {3}.",
        "`{0}` 与 `{1}` 应于 {2} 前签订，实际签订于 {3}。",
        "Sign earlier next time, or plan a later day.",
        "今后请提前签订，或推迟计划日期。");

    private static DiagnosticDescriptor Entry(string id, Severity severity, string message, string messageHans, string fix, string fixHans)
        => new(
            id,
            severity,
            new LocalizedText(message).With(Languages.SimplifiedChinese, messageHans),
            new LocalizedText(fix).With(Languages.SimplifiedChinese, fixHans));
}
