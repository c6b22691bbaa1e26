using System.Globalization;

namespace Education.Planning.Reporting;

/// <summary>The words in which timings are told in one language: patterns with places for what they relate, and lists in the order of their enumerations.</summary>
internal sealed record TimingLexicon
{
    public static TimingLexicon In(string language)
        => language.StartsWith("zh", StringComparison.Ordinal) ? Chinese : English;

    /// <summary>Whether the larger part comes first, and nothing stands between the parts.</summary>
    public required bool IsLargestFirst { get; init; }

    public required string Tentative { get; init; }

    public required string Condition { get; init; }

    public required string At { get; init; }

    public required string For { get; init; }

    public required string Was { get; init; }

    public required string Clauses { get; init; }

    public required string Places { get; init; }

    public required string Both { get; init; }

    public required string Named { get; init; }

    public required string By { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required string Throughout { get; init; }

    public required string About { get; init; }

    /// <summary>Within an amount before, or after, a place.</summary>
    public required ValueList<string> Within { get; init; }

    /// <summary>An amount before, or after, a place.</summary>
    public required ValueList<string> Offset { get; init; }

    public required string Range { get; init; }

    public required string From { get; init; }

    public required string Until { get; init; }

    public required string Lasting { get; init; }

    public required string LastingWithin { get; init; }

    /// <summary>An amount in a window that is open at its end.</summary>
    public required string LastingFrom { get; init; }

    public required string Split { get; init; }

    public required string Exactly { get; init; }

    public required string Several { get; init; }

    public required string AtLeast { get; init; }

    public required string AtMost { get; init; }

    public required ValueList<string> Units { get; init; }

    /// <summary>One unit as the period of what comes again.</summary>
    public required ValueList<string> Periods { get; init; }

    public required string Every { get; init; }

    /// <summary>What comes again at least, or at most, as often as said.</summary>
    public required string OnceAtLeast { get; init; }

    public required string OnceAtMost { get; init; }

    public required string EveryEvent { get; init; }

    public required string Times { get; init; }

    public required string Bounds { get; init; }

    public required string Only { get; init; }

    public required string Except { get; init; }

    public required string Workdays { get; init; }

    public required string Schooldays { get; init; }

    public required string TermTime { get; init; }

    public required string Body { get; init; }

    /// <summary>Where a day off is moved to, by workdays and by school days.</summary>
    public required ValueList<string> Rolls { get; init; }

    public required string Workday { get; init; }

    public required string Schoolday { get; init; }

    public required ValueList<string> Manners { get; init; }

    public required string It { get; init; }

    public required string Term { get; init; }

    /// <summary>A calendar, an academic and a fiscal year by its number.</summary>
    public required ValueList<string> Years { get; init; }

    /// <summary>The year of the plan of each kind, then what comes after, before, and further off.</summary>
    public required ValueList<string> PlanYears { get; init; }

    public required string NextYear { get; init; }

    public required string LastYear { get; init; }

    public required string YearsAhead { get; init; }

    public required string YearsBack { get; init; }

    public required string Leap { get; init; }

    public required Func<int, string> Month { get; init; }

    public required string DayOfMonth { get; init; }

    /// <summary>Early, mid and end of a span, then by themselves.</summary>
    public required ValueList<string> Soft { get; init; }

    public required ValueList<string> SoftAlone { get; init; }

    public required ValueList<string> Weekdays { get; init; }

    /// <summary>The parts that have names of their own.</summary>
    public required ValueList<string> Dekads { get; init; }

    public required ValueList<string> Halves { get; init; }

    /// <summary>The nth part of each kind, the last one, and one counted from the end.</summary>
    public required ValueList<string> Nth { get; init; }

    public required string Last { get; init; }

    public required string FromEnd { get; init; }

    public required ValueList<string> Parts { get; init; }

    public required string Of { get; init; }

    /// <summary>The calendars other than the ISO calendar.</summary>
    public required ValueList<string> Calendars { get; init; }

    private static TimingLexicon English { get; } = new()
    {
        IsLargestFirst = false,
        Tentative = "tentatively {0}", Condition = "{0} if {1}", At = "{0} at {1}", For = "{0} ({1})", Was = "{0}, postponed from {1}",
        Clauses = "; ", Places = ", ", Both = " & ", Named = "“{0}”",
        By = "by {0}", Before = "before {0}", After = "after {0}", Throughout = "throughout {0}", About = "around {0}",
        Within = ["within {0} before {1}", "within {0} after {1}"], Offset = ["{0} before {1}", "{0} after {1}"],
        Range = "{0} to {1}", From = "from {0} on", Until = "until {0}",
        Lasting = "for {0}", LastingWithin = "for {0} within {1}", LastingFrom = "for {0} {1}", Split = "{0}, in parts",
        Exactly = "{0} {1}", Several = "{0} to {1} {2}", AtLeast = "{0} {1} or more", AtMost = "at most {0} {1}",
        Units = ["day", "workday", "school day", "week", "teaching week", "ten-day part", "half-month", "month", "quarter", "half-year", "term", "academic year", "year", "hour", "minute"],
        Periods = ["day", "workday", "school day", "week", "teaching week", "ten-day part", "half-month", "month", "quarter", "half-year", "term", "academic year", "year"],
        Every = "every {0}", OnceAtLeast = "at least {0}", OnceAtMost = "at most {0}", EveryEvent = "every {0}", Times = "{0} times {1}", Bounds = "{0}, within {1}",
        Only = "{0}, only {1}", Except = "{0}, except {1}", Workdays = "workdays", Schooldays = "school days", TermTime = "in term time", Body = "{0}: {1}",
        Rolls = ["{0}, left out on days off", "{0}, or the next {1}", "{0}, or the {1} before", "{0}, or the nearest {1}", "{0}, or the next {1} of the month, else the one before"],
        Workday = "workday", Schoolday = "school day",
        Manners = ["no date", "regularly", "irregularly", "unannounced", "all the time", "gradually", "promptly", "soon", "when suitable", "as it comes up", "to be announced"],
        It = "it", Term = "the term", Years = ["{0}", "academic year {0}", "fiscal year {0}"], PlanYears = ["the year", "the academic year", "the fiscal year"],
        NextYear = "next year", LastYear = "last year", YearsAhead = "the year {0} years on", YearsBack = "the year {0} years back",
        Leap = "leap {0}", Month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName, DayOfMonth = "{1} {0}",
        Soft = ["the beginning of {0}", "the middle of {0}", "the end of {0}"], SoftAlone = ["the beginning", "the middle", "the end"],
        Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Dekads = ["the first ten days", "the second ten days", "the last ten days"], Halves = ["the first half", "the second half"],
        Nth = ["day {0}", "workday {0}", "school day {0}", "week {0}", "ten-day part {0}", "half {0}", "month {0}", "quarter {0}", "term {0}",
            "Monday {0}", "Tuesday {0}", "Wednesday {0}", "Thursday {0}", "Friday {0}", "Saturday {0}", "Sunday {0}"],
        Last = "the last {0}", FromEnd = "{0} {1} from the end",
        Parts = ["day", "workday", "school day", "week", "ten-day part", "half", "month", "quarter", "term", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Of = "{0} of {1}",
        Calendars = ["{0}", "{0} (Persian calendar)", "{0} (Hebrew calendar)", "{0} (Islamic calendar)", "{0} (Coptic calendar)", "{0} (Badíʿ calendar)", "{0} (Julian calendar)", "{0} (lunar calendar)"],
    };

    private static TimingLexicon Chinese { get; } = new()
    {
        IsLargestFirst = true,
        Tentative = "暂定{0}", Condition = "{0}（条件：{1}）", At = "{0} {1}", For = "{0}（{1}）", Was = "{0}（原定{1}）",
        Clauses = "；", Places = "、", Both = "，", Named = "“{0}”",
        By = "{0}前（含）", Before = "{0}之前", After = "{0}之后", Throughout = "{0}全程", About = "{0}前后",
        Within = ["{1}前{0}内", "{1}后{0}内"], Offset = ["{1}前{0}", "{1}后{0}"],
        Range = "{0}至{1}", From = "{0}起", Until = "至{0}",
        Lasting = "历时{0}", LastingWithin = "{1}内历时{0}", LastingFrom = "{1}历时{0}", Split = "{0}（可分段）",
        Exactly = "{0}{1}", Several = "{0}至{1}{2}", AtLeast = "至少{0}{1}", AtMost = "至多{0}{1}",
        Units = ["天", "个工作日", "个教学日", "周", "个教学周", "旬", "个半月", "个月", "个季度", "个半年", "个学期", "个学年", "年", "小时", "分钟"],
        Periods = ["天", "个工作日", "个教学日", "周", "个教学周", "旬", "半个月", "月", "季度", "半年", "学期", "学年", "年"],
        Every = "每{0}", OnceAtLeast = "至少{0}一次", OnceAtMost = "至多{0}一次", EveryEvent = "每逢{0}", Times = "{1}{0}次", Bounds = "{0}（{1}内）",
        Only = "{0}（仅{1}）", Except = "{0}（{1}除外）", Workdays = "工作日", Schooldays = "教学日", TermTime = "学期中", Body = "{0}，{1}",
        Rolls = ["{0}（逢休跳过）", "{0}（逢休顺延至下一{1}）", "{0}（逢休提前至上一{1}）", "{0}（逢休移至最近的{1}）", "{0}（逢休顺延至本月下一{1}，跨月则提前）"],
        Workday = "工作日", Schoolday = "教学日",
        Manners = ["日期未定", "定期", "不定期", "不预先通知", "常年", "逐步", "及时", "尽快", "适时", "随事办理", "另行通知"],
        It = "当次", Term = "学期", Years = ["{0}年", "{0}学年", "{0}财年"], PlanYears = ["本年", "本学年", "本财年"],
        NextYear = "次年", LastYear = "上年", YearsAhead = "本年后第{0}年", YearsBack = "本年前第{0}年",
        Leap = "闰{0}", Month = month => string.Create(CultureInfo.InvariantCulture, $"{month}月"), DayOfMonth = "{0}{1}日",
        Soft = ["{0}初", "{0}中", "{0}末"], SoftAlone = ["期初", "期中", "期末"],
        Weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
        Dekads = ["上旬", "中旬", "下旬"], Halves = ["前半", "后半"],
        Nth = ["第{0}天", "第{0}个工作日", "第{0}个教学日", "第{0}周", "第{0}旬", "第{0}半段", "第{0}个月", "第{0}季度", "第{0}学期",
            "第{0}个星期一", "第{0}个星期二", "第{0}个星期三", "第{0}个星期四", "第{0}个星期五", "第{0}个星期六", "第{0}个星期日"],
        Last = "最后一{0}", FromEnd = "倒数第{1}{0}",
        Parts = ["天", "个工作日", "个教学日", "周", "旬", "半段", "个月", "个季度", "个学期", "个星期一", "个星期二", "个星期三", "个星期四", "个星期五", "个星期六", "个星期日"],
        Of = "{1}{0}",
        Calendars = ["{0}", "波斯历{0}", "希伯来历{0}", "伊斯兰历{0}", "科普特历{0}", "巴哈伊历{0}", "儒略历{0}", "农历{0}"],
    };
}
