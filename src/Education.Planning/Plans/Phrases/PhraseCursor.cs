using System.Globalization;
using System.Text.RegularExpressions;

namespace Education.Planning;

/// <summary>A position in a folded phrase; pieces are patterns that match where it stands.</summary>
internal sealed class PhraseCursor(string text)
{
    private const string Digits = "零一二三四五六七八九";

    public string Text { get; } = text;

    public int At { get; set; }

    public bool IsAtEnd => At >= Text.Length;

    /// <summary>Matches a piece here and steps over it; null where it does not match.</summary>
    public Match? Eat(Regex piece)
    {
        var match = piece.Match(Text, At);
        if (!match.Success || match.Length == 0)
            return null;
        At += match.Length;
        return match;
    }

    public bool Sees(Regex piece) => piece.IsMatch(Text, At);

    /// <summary>A pattern that matches only where the cursor stands.</summary>
    public static Regex Piece(string pattern) => new($@"\G(?:{pattern})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The number that a group of digits or Chinese numerals up to 99 writes; null where the group is absent or hidden.</summary>
    public static int? NumberOf(Match match, string group)
    {
        if (match.Groups[group] is not { Success: true, Value: var word })
            return null;
        if (char.IsAsciiDigit(word[0]))
            return int.Parse(word, CultureInfo.InvariantCulture);
        word = word.Replace('两', '二');
        var ten = word.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return word.Length == 1 && Digits.IndexOf(word[0], StringComparison.Ordinal) is var one and > 0 ? one : null;
        var tens = ten == 0 ? 1 : Digits.IndexOf(word[0], StringComparison.Ordinal);
        var ones = ten == word.Length - 1 ? 0 : Digits.IndexOf(word[^1], StringComparison.Ordinal);
        return (tens * 10) + ones;
    }
}
