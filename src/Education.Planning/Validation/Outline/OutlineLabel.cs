using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Education.Planning.Validation;

/// <summary>A printed label that numbers its item: 一、 (一) 十一、 1. 1、 （1） 1.2 ① ⑴ ㈠ 第三章 一是 其二.</summary>
/// <param name="Series">What its number counts on from: the kind of numeral, the numbers before it (1. of 1.2), the word beside it (章, 是). Brackets and points do not part a series.</param>
/// <param name="Number">The number.</param>
/// <param name="Form">How it is written, <c>#</c> for the number, in characters of half width.</param>
internal sealed partial record OutlineLabel(string Series, int Number, string Form)
{
    private const int MaxLength = 40;

    /// <summary>The label of a printed text; null when it numbers nothing, as a month or a year does.</summary>
    public static OutlineLabel? Read(string? text)
    {
        if (text is null || text.Length > MaxLength || Shape().Match(Fold(text)) is not { Success: true } match)
            return null;
        var (numeral, before, word) = (match.Groups["number"].Value, match.Groups["path"].Value, match.Groups["first"].Value + match.Groups["word"].Value);
        var number = char.IsAsciiDigit(numeral[0]) ? int.Parse(numeral, NumberStyles.None, CultureInfo.InvariantCulture) : ChineseNumerals.Read(numeral);
        var kind = match.Groups["circle"].Success ? '○' : char.IsAsciiDigit(numeral[0]) ? '1' : '一';
        return number is { } value
            ? new($"{kind}{before}{word}", value, $"{match.Groups["open"].Value}{match.Groups["circle"].Value}{word}#{match.Groups["close"].Value}{match.Groups["stop"].Value}")
            : null;
    }

    /// <summary>The text in half width, without white space, and with numbers in circles or brackets taken apart: ③ becomes ○3, ⑶ becomes (3).</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                _ when char.IsWhiteSpace(c) => folded,
                >= '！' and <= '～' => folded.Append((char)(c - '！' + '!')),
                >= '①' and <= '⑳' => Digits(folded, "○", c - '①' + 1, ""),
                >= '㉑' and <= '㉟' => Digits(folded, "○", c - '㉑' + 21, ""),
                >= '⑴' and <= '⒇' => Digits(folded, "(", c - '⑴' + 1, ")"),
                >= '⒈' and <= '⒛' => Digits(folded, "", c - '⒈' + 1, "."),
                >= '㈠' and <= '㈩' => folded.Append('(').Append(ChineseNumerals.UpToTen[c - '㈠']).Append(')'),
                >= '㊀' and <= '㊉' => folded.Append('○').Append(ChineseNumerals.UpToTen[c - '㊀']),
                _ => folded.Append(c),
            };
        }
        return folded.ToString();
    }

    private static StringBuilder Digits(StringBuilder text, string open, int number, string close)
        => text.Append(open).Append(CultureInfo.InvariantCulture, $"{number}").Append(close);

    [GeneratedRegex(
        @"\A(?<open>[(\[【〔])?(?<circle>○)?(?<first>[第其])?(?<path>(?:[0-9]{1,6}\.)*)(?<number>[0-9]{1,6}|[零〇一二三四五六七八九十百]{1,7})(?<word>是|要|部分|[章节節条條款项項点點篇编編])?(?<close>[)\]】〕])?(?<stop>[、.。:,;]*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
