using System.Globalization;
using static Education.Planning.TextFault;

namespace Education.Planning;

/// <summary>What the parser of timings expected, in English and Chinese; a fault puts one of these behind the column and the finding.</summary>
internal static class TimingExpectations
{
    public static readonly LocalizedText End = InBoth("the end", "结尾");
    public static readonly LocalizedText Space = InBoth("a space", "空格");
    public static readonly LocalizedText NoSpace = InBoth("no space", "没有空格");
    public static readonly LocalizedText OpenQuote = InBoth("an open quote", "未闭合的引号");
    public static readonly LocalizedText ClosingQuote = InBoth("a closing `'`", "右引号 `'`");
    public static readonly LocalizedText WordsInQuotes = InBoth("words between the quotes", "引号内的文字");
    public static readonly LocalizedText WritableCharacter = InBoth("a character other than U+0000 and a lone surrogate", "U+0000 与孤立代理项以外的字符");
    public static readonly LocalizedText LongText = InBoth("a longer text", "更长的文本");
    public static readonly LocalizedText ShortText = InBoth("at most 4,000 characters", "不超过 4000 个字符");
    public static readonly LocalizedText DeepNesting = InBoth("another level", "更深一层");
    public static readonly LocalizedText ShallowNesting = InBoth("at most 16 levels", "不超过 16 层");

    public static readonly LocalizedText WordDateOrPunctuation = InBoth(
        "a word, a date or punctuation (quote other text: 'like this')", "单词、日期或标点（其他文字请加引号：'像这样'）");

    public static readonly LocalizedText Rule = InBoth(
        "a rule such as `by 04/end`, `06`, `every month`, `gradually`", "一条时间规则，如 `by 04/end`、`06`、`every month`、`gradually`");

    public static readonly LocalizedText Place = InBoth("a day, month, part, term or event", "日、月、时段、学期或事件");

    public static readonly LocalizedText Part = InBoth(
        "a part such as `early`, `mid`, `end`, `dekad2`, `week3`, `last-fri`", "时段，如 `early`、`mid`、`end`、`dekad2`、`week3`、`last-fri`");

    public static readonly LocalizedText Roll = InBoth(
        "`skip`, `next`, `previous`, `nearest` or `modified`", "`skip`、`next`、`previous`、`nearest` 或 `modified`");

    public static readonly LocalizedText Side = InBoth("`before` or `after`", "`before` 或 `after`");
    public static readonly LocalizedText Per = Code("per");
    public static readonly LocalizedText Amount = InBoth("a length such as `3d`, `5wd`, `2w`, `3..5d`", "时长，如 `3d`、`5wd`、`2w`、`3..5d`");

    public static readonly LocalizedText Unit = InBoth(
        "a unit `y`, `ay`, `hy`, `q`, `m`, `hm`, `dk`, `w`, `tw`, `d`, `wd`, `sd`, `t`, `h` or `min`",
        "单位 `y`、`ay`、`hy`、`q`、`m`、`hm`、`dk`、`w`、`tw`、`d`、`wd`、`sd`、`t`、`h` 或 `min`");

    public static readonly LocalizedText Number = InBoth("a whole number from 1 to 2147483647", "1 至 2147483647 的整数");
    public static readonly LocalizedText Ascending = InBoth("two numbers, the smaller one first", "两个数，小的在前");

    public static readonly LocalizedText Period = InBoth(
        "a period such as `month`, `week`, `term`, `2w`, an event or an item", "周期，如 `month`、`week`、`term`、`2w`，或事件、事项");

    public static readonly LocalizedText Days = InBoth(
        "`workdays`, `schooldays`, `term-time`, a weekday or a place", "`workdays`、`schooldays`、`term-time`、星期或时间范围");

    public static readonly LocalizedText Clock = InBoth("a time such as `09:35` or `09:35..10:20`", "时刻，如 `09:35` 或 `09:35..10:20`");
    public static readonly LocalizedText PartyKey = InBoth("the key of a party", "责任方的键");
    public static readonly LocalizedText ItemKey = InBoth("the key of an item", "事项的键");
    public static readonly LocalizedText Condition = InBoth("quoted words or an item such as `#funding`", "加引号的文字或事项，如 `#funding`");
    public static readonly LocalizedText Year = InBoth("a year from `100` to `9999`", "`100` 至 `9999` 的年份");
    public static readonly LocalizedText YearOffset = InBoth("a neighbouring year such as `Y+1`, `Y-1`", "相邻年份，如 `Y+1`、`Y-1`");
    public static readonly LocalizedText LeapMonth = InBoth("a leap month only after `lunar:`", "闰月只用于 `lunar:` 之后");
    public static readonly LocalizedText OncePerPeriod = InBoth("`every` (once per period)", "`every`（每期一次）");

    public static readonly LocalizedText CalendarPlace = InBoth(
        "a year or month of this calendar: `07`, `07-15`, `1403-07`", "该历法的年或月：`07`、`07-15`、`1403-07`");

    /// <summary>What may still follow, from a stage of the clause on.</summary>
    private static readonly (string English, string Chinese)[] Continuations =
    [
        ("`&`", "`&`"), ("`roll`", "`roll`"), ("`;`", "`;`"), ("`at`", "`at`"), ("`@party`", "`@party`"), ("`was`", "`was`"), ("`if`", "`if`"),
        ("quoted words", "引号内的文字"), ("the end", "结尾"),
    ];

    public static LocalizedText Code(string code) => new($"`{code}`");

    /// <summary>All continuations but those passed, which are named by their position in the full list.</summary>
    public static LocalizedText Continuation(params int[] passed)
    {
        var open = Continuations.Where((_, i) => !passed.Contains(i)).ToArray();
        return open.Length == 1
            ? InBoth(open[0].English, open[0].Chinese)
            : InBoth(
                $"{string.Join(", ", open[..^1].Select(c => c.English))} or {open[^1].English}",
                $"{string.Join("、", open[..^1].Select(c => c.Chinese))}或{Spaced(open[^1].Chinese)}");
    }

    public static LocalizedText TwoDigits(int month, int day)
    {
        var (m, d) = (Padded(month), Padded(day));
        return InBoth($"two digits for a month and for a day: `{m}`, `{m}-{d}`", $"月和日都写两位数字：`{m}`、`{m}-{d}`");
    }

    public static LocalizedText MonthUpTo(int months)
        => InBoth($"a month from `01` to `{Padded(months)}`", $"`01` 至 `{Padded(months)}` 的月份");

    public static LocalizedText DayOf(string month, int days)
        => InBoth($"a day of {month}, which has {Plain(days)}", $"{month} 的日期，该月有 {Plain(days)} 天");

    public static LocalizedText EventAlone(string name)
        => InBoth($"the event alone (`{name}` means during it)", $"只写事件（`{name}` 即表示其间）");

    public static LocalizedText PlaceAlone(string place) => InBoth($"the place alone, as in `{place}`", $"只写时间本身，如 `{place}`");

    public static LocalizedText NumberBetween(string stem, int least, int most)
        => InBoth($"`{stem}{Plain(least)}` to `{stem}{Plain(most)}`", $"`{stem}{Plain(least)}` 至 `{stem}{Plain(most)}`");

    private static string Padded(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
