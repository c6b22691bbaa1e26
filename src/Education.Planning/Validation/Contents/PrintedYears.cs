using System.Globalization;
using System.Text.RegularExpressions;

namespace Education.Planning.Validation;

/// <summary>Finds years in running text: 1900 to 2199 in digits of either width, or in Chinese digits before 年.</summary>
internal static partial class PrintedYears
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    public static IReadOnlyList<int> In(string text)
        => [.. Years().Matches(text).Select(match => match.Value.Aggregate(0, (year, digit) => (year * 10) + DigitOf(digit))).Where(year => year is >= 1900 and <= 2199)];

    private static int DigitOf(char digit) => digit switch
    {
        '零' or '○' => 0,
        _ when ChineseDigits.IndexOf(digit, StringComparison.Ordinal) is var chinese and >= 0 => chinese,
        _ => (int)CharUnicodeInfo.GetNumericValue(digit),
    };

    [GeneratedRegex("(?<![0-9０-９])(?:[0-9]{4}|[０-９]{4})(?![0-9０-９])|(?<![〇○零一二三四五六七八九十百])[〇○零一二三四五六七八九]{4}(?=[学學]?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
