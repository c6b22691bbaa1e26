namespace Education.Planning.Evaluation;

/// <summary>Cuts the text of an expression into tokens.</summary>
internal static class ExpressionLexer
{
    private static readonly string[] Signs = ["<>", "<=", ">=", "<", ">", "=", "+", "-", "*", "/", "^", "(", ")", ",", "@"];

    public static List<ExpressionToken> Read(string text)
    {
        var tokens = new List<ExpressionToken>((text.Length / 2) + 2); // most have a space or a second letter
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }
            var (kind, length, value) = Next(text, at);
            tokens.Add(new(kind, value, at + 1));
            if (kind == ExpressionTokenKind.Broken)
                return tokens;
            at += length;
        }
        tokens.Add(new(ExpressionTokenKind.End, "", text.Length + 1));
        return tokens;
    }

    /// <summary>Whether a text is the name of a column: letters of any script, digits, <c>_</c> and <c>.</c>, beginning with a letter or <c>_</c>, and no reserved word.</summary>
    public static bool IsName(string text)
        => text.Length is > 0 and <= 200 && IsNameStart(text[0]) && NameLength(text, 0) == text.Length && text[^1] != '.' && !ExpressionParser.IsReserved(text);

    /// <summary>Whether a text becomes a name when members take the places of the sets in braces.</summary>
    public static bool IsNameOrTemplate(string text) => IsName(text) || (text.Length <= 200 && text.Contains('{', StringComparison.Ordinal) && IsName(Braces.Replace(text, _ => "a")));

    private static (ExpressionTokenKind Kind, int Length, string Value) Next(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
            return Of(ExpressionTokenKind.Number, NumberLength(text, at));
        if (c == '\'')
            return Quoted(text, at);
        if (IsNameStart(c) || Braces.LengthAt(text, at) > 0)
            return Of(ExpressionTokenKind.Name, NameLength(text, at));
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return (ExpressionTokenKind.Sign, sign.Length, sign);
        }
        return (ExpressionTokenKind.Broken, 1, text[at..Math.Min(at + 2, text.Length)]);

        (ExpressionTokenKind, int, string) Of(ExpressionTokenKind kind, int length) => (kind, length, text.Substring(at, length));
    }

    private static (ExpressionTokenKind Kind, int Length, string Value) Quoted(string text, int at)
    {
        for (var end = at + 1; end < text.Length; end++)
        {
            if (text[end] != '\'')
                continue;
            if (end + 1 < text.Length && text[end + 1] == '\'')
                end++;
            else
                return (ExpressionTokenKind.Text, end + 1 - at, text[(at + 1)..end].Replace("''", "'", StringComparison.Ordinal));
        }
        return (ExpressionTokenKind.Broken, 1, text[at..]);
    }

    private static int NumberLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }
        return end - at;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static int NameLength(string text, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            if (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.')
                end++;
            else if (Braces.LengthAt(text, end) is var length and > 0)
                end += length;
            else
                break;
        }
        return end - at;
    }
}
