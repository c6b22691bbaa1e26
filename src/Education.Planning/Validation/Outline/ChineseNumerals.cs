namespace Education.Planning.Validation;

/// <summary>Reads Chinese numbers up to 999 as outlines write them: 三, 十, 十一, 二十, 九十九, 一百零三.</summary>
internal static class ChineseNumerals
{
    /// <summary>The numerals of one to ten.</summary>
    public const string UpToTen = "一二三四五六七八九十";

    /// <summary>The number of a numeral; null when it is none, as 十二五 is.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        var hundreds = text.Length > 1 && text[1] == '百' ? DigitOf(text[0]) : 0;
        if (hundreds is null)
            return null;
        var rest = hundreds > 0 ? text[2..] : text;
        var zero = rest is ['零' or '〇', ..];
        if (zero && (hundreds == 0 || rest is not [_, _]))
            return null;
        var below = zero ? DigitOf(rest[1]) : BelowHundred(rest);
        return below is null && !rest.IsEmpty ? null : (hundreds * 100) + (below ?? 0);
    }

    private static int? BelowHundred(ReadOnlySpan<char> text) => text switch
    {
        ['十'] => 10,
        ['十', var one] => 10 + DigitOf(one),
        [var ten, '十'] => DigitOf(ten) * 10,
        [var ten, '十', var one] => (DigitOf(ten) * 10) + DigitOf(one),
        [var one] => DigitOf(one),
        _ => null,
    };

    private static int? DigitOf(char numeral) => UpToTen.IndexOf(numeral, StringComparison.Ordinal) is var digit and >= 0 and < 9 ? digit + 1 : null;
}
