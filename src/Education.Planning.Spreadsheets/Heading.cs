namespace Education.Planning.Spreadsheets;

/// <summary>A heading, what it means, and the name that it holds: of a value the column, of a parent the level.</summary>
internal sealed record Heading(HeadingKind Kind, int Column, string Name, int PeriodsBack = 0)
{
    private static readonly (HeadingKind Kind, string[] Words)[] Known =
    [
        (HeadingKind.Unit, ["unit", "key", "单位", "單位"]),
        (HeadingKind.Name, ["name", "名称", "名稱"]),
        (HeadingKind.Level, ["level", "层级", "層級"]),
        (HeadingKind.Parents, ["in", "隶属", "隸屬"]),
        (HeadingKind.Indicator, ["indicator", "指标", "指標"]),
        (HeadingKind.Amount, ["value", "值", "数值", "數值"]),
        (HeadingKind.Period, ["period", "时期", "時期", "年度"]),
        (HeadingKind.Date, ["date", "日期"]),
    ];

    /// <summary>The kind of a heading by its word alone; a value where it is none of the words.</summary>
    public static Heading Of(string text, int column)
    {
        foreach (var (kind, words) in Known)
        {
            if (words.Contains(text, StringComparer.OrdinalIgnoreCase))
                return new(kind, column, text);
        }
        var (name, back) = Split(text);
        return new(HeadingKind.Value, column, name, back);
    }

    /// <summary>A name and how many periods back: <c>x@prior</c>, <c>x@-2</c>.</summary>
    public static (string Name, int PeriodsBack) Split(string text)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0)
            return (text, 0);
        var back = text[(at + 1)..];
        return back == "prior" ? (text[..at], 1)
            : back is ['-', .. { Length: 1 or 2 } digits] && digits.All(char.IsAsciiDigit) ? (text[..at], int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture))
            : (text, 0);
    }
}
