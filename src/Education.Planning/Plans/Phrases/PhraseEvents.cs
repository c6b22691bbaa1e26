using System.Text;
using System.Text.RegularExpressions;

namespace Education.Planning;

/// <summary>The events that phrases may name: those of the context, then the common ones of the school year.</summary>
internal sealed class PhraseEvents
{
    private static readonly DatePhraseEvent[] Common =
    [
        new("两会", "npc-cppcc") { Month = 3, NeedsMarker = true },
        new("高考", "gaokao") { Month = 6, NeedsMarker = true },
        new("中考", "zhongkao") { Month = 6, NeedsMarker = true },
        new("寒假", "winter-break") { Month = 1 },
        new("暑假", "summer-break") { Month = 7 },
        new("暑期", "summer-break") { Month = 7 },
        new("元旦", "new-year") { Month = 1, NeedsMarker = true },
        new("春节", "spring-festival") { Month = 1, NeedsMarker = true },
        new("清明节", "qingming") { Month = 4, NeedsMarker = true },
        new("清明", "qingming") { Month = 4, NeedsMarker = true },
        new("五一", "may-day") { Month = 5, NeedsMarker = true },
        new("五一节", "may-day") { Month = 5, NeedsMarker = true },
        new("劳动节", "may-day") { Month = 5, NeedsMarker = true },
        new("端午节", "dragon-boat-festival") { Month = 6, NeedsMarker = true },
        new("端午", "dragon-boat-festival") { Month = 6, NeedsMarker = true },
        new("中秋节", "mid-autumn-festival") { Month = 9, NeedsMarker = true },
        new("中秋", "mid-autumn-festival") { Month = 9, NeedsMarker = true },
        new("十一", "national-day") { Month = 10, NeedsMarker = true },
        new("国庆节", "national-day") { Month = 10, NeedsMarker = true },
        new("国庆", "national-day") { Month = 10, NeedsMarker = true },
        new("六一儿童节", "childrens-day") { Month = 6, NeedsMarker = true },
        new("六一", "childrens-day") { Month = 6, NeedsMarker = true },
        new("教师节", "teachers-day") { Month = 9, NeedsMarker = true },
        new("党代会", "party-congress") { NeedsMarker = true },
        new("党代表大会", "party-congress") { NeedsMarker = true },
        new("安全教育日", "safety-education-day") { Month = 3 },
        new("安全生产月", "safety-production-month") { Month = 6 },
        new("安全生产日", "production-safety-day") { Month = 6 },
        new("消防宣传日", "fire-day") { Month = 11 },
        new("消防日", "fire-day") { Month = 11 },
        new("节假日", "public-holiday") { IsRepeated = true, NeedsMarker = true },
        new("节、假日", "public-holiday") { IsRepeated = true, NeedsMarker = true },
        new("返校日", "return-day") { IsRepeated = true },
        new("开学典礼", "opening-ceremony") { IsRepeated = true },
        new("升旗仪式", "flag-raising") { IsRepeated = true },
        new("上课", "lesson") { IsRepeated = true, NeedsMarker = true },
        new("课", "lesson") { IsRepeated = true, NeedsMarker = true },
        new("例会", "regular-meeting") { IsRepeated = true, NeedsMarker = true },
        new("教研活动", "research-meeting") { IsRepeated = true, NeedsMarker = true },
        new("summer break", "summer-break") { Month = 7 },
        new("summer holiday", "summer-break") { Month = 7 },
        new("summer holidays", "summer-break") { Month = 7 },
        new("summer vacation", "summer-break") { Month = 7 },
        new("winter break", "winter-break") { Month = 1 },
        new("winter holiday", "winter-break") { Month = 1 },
        new("winter holidays", "winter-break") { Month = 1 },
        new("winter vacation", "winter-break") { Month = 1 },
        new("spring festival", "spring-festival") { Month = 1 },
        new("national day", "national-day") { Month = 10 },
        new("may day", "may-day") { Month = 5 },
        new("new year's day", "new-year") { Month = 1 },
        new("teachers' day", "teachers-day") { Month = 9 },
        new("gaokao", "gaokao") { Month = 6 },
        new("zhongkao", "zhongkao") { Month = 6 },
        new("lesson", "lesson") { IsRepeated = true, NeedsMarker = true },
    ];

    // Common events on the first day of their month.
    private static readonly string[] FirstDays = ["new-year", "may-day", "childrens-day", "national-day"];

    private readonly Dictionary<string, DatePhraseEvent> byName = new(StringComparer.Ordinal);

    /// <summary>The common name of an event in Chinese, its longest, or in English; null for an event that is not common or has no such name.</summary>
    public static string? NameOf(string key, bool inChinese)
        => Common.Where(one => one.Key == key && Ascii.IsValid(one.Name) != inChinese && !one.Name.Contains('、', StringComparison.Ordinal)).Select(one => one.Name)
            .MaxBy(name => inChinese ? name.Length : 0);

    public PhraseEvents(DatePhraseContext context)
    {
        foreach (var named in Common.Concat(context.Events))
            byName[PhraseText.Of(named.Name).Folded] = named;
        ChineseNames = PatternOf(byName.Keys.Where(n => !Ascii.IsValid(n)));
        EnglishNames = PatternOf(byName.Keys.Where(n => Ascii.IsValid(n)));
        Ambiguous = PhraseCursor.Piece(PatternOf(byName.Where(e => e.Value is { NeedsMarker: true, IsRepeated: false }).Select(e => e.Key)));
    }

    /// <summary>Whether a common event is the first day of a month.</summary>
    public static bool BeginsMonth(Key key, int month)
        => FirstDays.Contains(key.Text, StringComparer.Ordinal) && Array.Exists(Common, e => e.Key == key && e.Month == month);

    /// <summary>All names with Chinese characters as one pattern, the longest first.</summary>
    public string ChineseNames { get; }

    /// <summary>All other names as one pattern, the longest first.</summary>
    public string EnglishNames { get; }

    /// <summary>Names that say too little by themselves.</summary>
    public Regex Ambiguous { get; }

    public DatePhraseEvent this[string name] => byName[name];

    private static string PatternOf(IEnumerable<string> names)
        => string.Join('|', names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(Regex.Escape));
}
