using System.Globalization;

namespace Education.Planning;

/// <summary>The first fault of a text that does not follow its grammar: where it stands, what was found there, and what was expected.</summary>
/// <example><c>column 4: found `4`, expected two digits for a month and for a day: `04`, `04-09`.</c></example>
public sealed record TextFault
{
    private const int LongestExcerpt = 60;

    /// <summary>The fault at a column.</summary>
    /// <param name="column">The column, counted from 1 in UTF-16 code units; one past the length for the end of the text.</param>
    /// <param name="found">What stands there, in English, translated to <c>zh-Hans</c>.</param>
    /// <param name="expected">What should stand there, in English, translated to <c>zh-Hans</c>, without a full stop.</param>
    internal TextFault(int column, LocalizedText found, LocalizedText expected)
    {
        Column = Guard.Against.OutOfRange(column, 1, int.MaxValue);
        Found = Guard.Against.Null(found);
        Expected = Guard.Against.Null(expected);
    }

    /// <summary>The column of the fault, counted from 1 in UTF-16 code units; one past the length for the end of the text.</summary>
    public int Column { get; }

    /// <summary>What was found: an excerpt of the text in back quotes, or words for what cannot be shown.</summary>
    public LocalizedText Found { get; }

    /// <summary>What was expected instead.</summary>
    public LocalizedText Expected { get; }

    /// <summary>The fault as one sentence, in English and translated to <c>zh-Hans</c>.</summary>
    public LocalizedText Message
    {
        get
        {
            const string chinese = Languages.SimplifiedChinese;
            var column = Column.ToString(CultureInfo.InvariantCulture);
            return new LocalizedText($"column {column}: found {Found.Default}, expected {Expected.Default}.")
                .With(chinese, $"第 {column} 列：读到{Spaced(Found.In(chinese))}，应为{Spaced(Expected.In(chinese))}。");
        }
    }

    /// <summary>The fault as one English sentence.</summary>
    public override string ToString() => Message.Default;

    /// <summary>A text in English and in Simplified Chinese, as every message is written.</summary>
    internal static LocalizedText InBoth(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);

    /// <summary>A text with a space before it where it begins with code or Latin script, to stand behind Han characters.</summary>
    internal static string Spaced(string text) => char.IsAscii(text[0]) ? $" {text}" : text;

    /// <summary>An excerpt in back quotes; characters that cannot be shown or written are named by their number.</summary>
    internal static LocalizedText Excerpt(ReadOnlySpan<char> text)
    {
        var shown = new System.Text.StringBuilder("`");
        for (var i = 0; i < text.Length && shown.Length <= LongestExcerpt; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                shown.Append(text[i]).Append(text[++i]);
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.Format)
                shown.Append(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4}");
            else
                shown.Append(text[i]);
        }
        return shown.Length > LongestExcerpt ? new(shown.Append("…`").ToString()) : new(shown.Append('`').ToString());
    }
}
