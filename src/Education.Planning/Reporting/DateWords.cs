using System.Globalization;
using Education.Planning.Scheduling;
using NodaTime;
using NodaTime.Text;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>Days, months and windows in the words of a language; days are always ISO dates.</summary>
internal sealed record DateWords(string Between, string By, string From, string Open, string OnlyDay, Func<YearMonth, string> Month, string Months)
{
    public static DateWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language.StartsWith("zh", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    private static DateWords English { get; } = new(
        "{0}..{1}", "by {0}", "from {0}", "any time", "{0}",
        month => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)} {month.Year}"), "{0} to {1}");

    private static DateWords Hans { get; } = new(
        "{0} 至 {1}", "{0} 前（含当日）", "{0} 起", "时间不限", "{0}", ChineseMonth, "{0}至{1}");

    private static DateWords Hant { get; } = new(
        "{0} 至 {1}", "{0} 前（含當日）", "{0} 起", "時間不限", "{0}", ChineseMonth, "{0}至{1}");

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public string Window(ResolvedWindow window) => Window(window.Earliest, window.Latest);

    public string Window(LocalDate? earliest, LocalDate? latest) => (earliest, latest) switch
    {
        ({ } first, { } last) when first == last => Put(OnlyDay, Day(first)),
        ({ } first, { } last) => Put(Between, Day(first), Day(last)),
        (null, { } last) => Put(By, Day(last)),
        ({ } first, null) => Put(From, Day(first)),
        _ => Open,
    };

    public string Span(YearMonth first, YearMonth last) => first == last ? Month(first) : Put(Months, Month(first), Month(last));

    private static string ChineseMonth(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月");
}
