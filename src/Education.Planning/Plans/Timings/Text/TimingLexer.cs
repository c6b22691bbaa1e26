namespace Education.Planning;

internal enum TimingTokenKind
{
    /// <summary>Letters, digits and the signs inside words: <c>by</c>, <c>2024-06</c>, <c>Y+1</c>, <c>last-fri</c>.</summary>
    Word,

    /// <summary>Two dots.</summary>
    Dots,

    /// <summary>One sign.</summary>
    Sign,

    /// <summary>Words in single quotes; the token's text is without them.</summary>
    Quoted,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>One token; <paramref name="Start"/> and <paramref name="End"/> are its bounds in the text, <paramref name="IsSpaced"/> whether a space stands before it.</summary>
internal sealed record TimingToken(TimingTokenKind Kind, string Text, int Start, int End, bool IsSpaced)
{
    public bool Is(char sign) => Kind == TimingTokenKind.Sign && Text[0] == sign;

    public bool Is(string word) => Kind == TimingTokenKind.Word && Text == word;
}

/// <summary>Cuts a text into tokens, or reports the first character that can begin none.</summary>
internal sealed class TimingLexer
{
    private readonly string text;
    private readonly List<TimingToken> tokens = [];
    private int at;

    private TimingLexer(string text) => this.text = text;

    public static bool TryCut(string text, out IReadOnlyList<TimingToken> tokens, out TextFault? fault)
    {
        var lexer = new TimingLexer(text);
        tokens = lexer.tokens;
        fault = lexer.Cut();
        return fault is null;
    }

    private TextFault? Cut()
    {
        while (true)
        {
            var start = at;
            while (at < text.Length && text[at] == ' ')
                at++;
            var isSpaced = at > start;
            if (at == text.Length)
            {
                tokens.Add(new(TimingTokenKind.End, "", at, at, isSpaced));
                return null;
            }
            if (CutOne(isSpaced) is { } fault)
                return fault;
        }
    }

    private TextFault? CutOne(bool isSpaced)
    {
        var start = at;
        var c = text[at];
        if (c == '\'')
            return CutQuoted(isSpaced);
        if (char.IsAsciiLetterOrDigit(c))
        {
            while (at < text.Length && IsInsideWord())
                at++;
            tokens.Add(new(TimingTokenKind.Word, text[start..at], start, at, isSpaced));
        }
        else if (text.AsSpan(at).StartsWith("..", StringComparison.Ordinal))
        {
            at += 2;
            tokens.Add(new(TimingTokenKind.Dots, "..", start, at, isSpaced));
        }
        else if ("/,;&:@#".Contains(c, StringComparison.Ordinal))
        {
            at++;
            tokens.Add(new(TimingTokenKind.Sign, c.ToString(), start, at, isSpaced));
        }
        else
        {
            var isPair = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            return new(at + 1, TextFault.Excerpt(text.AsSpan(at, isPair ? 2 : 1)), TimingExpectations.WordDateOrPunctuation);
        }
        return null;
    }

    /// <summary>A single dot belongs to a word when it joins two parts of a key.</summary>
    private bool IsInsideWord()
        => char.IsAsciiLetterOrDigit(text[at])
            || text[at] is '+' or '-'
            || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) && char.IsAsciiLetterOrDigit(text[at - 1]));

    private TextFault? CutQuoted(bool isSpaced)
    {
        var start = at;
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '\'')
                continue;
            if (at + 1 == text.Length || text[at + 1] != '\'')
            {
                at++;
                return Quote(start, isSpaced);
            }
            at++;
        }
        return new(start + 1, TimingExpectations.OpenQuote, TimingExpectations.ClosingQuote);
    }

    private TextFault? Quote(int start, bool isSpaced)
    {
        var quoted = text[(start + 1)..(at - 1)];
        if (TextCheck.BrokenAt(quoted) is { } broken)
            return new(start + 2 + broken, TextFault.Excerpt(quoted.AsSpan(broken, 1)), TimingExpectations.WritableCharacter);
        if (string.IsNullOrWhiteSpace(quoted))
            return new(start + 1, TextFault.Excerpt(text.AsSpan(start, at - start)), TimingExpectations.WordsInQuotes);
        tokens.Add(new(TimingTokenKind.Quoted, quoted.Replace("''", "'", StringComparison.Ordinal), start, at, isSpaced));
        return null;
    }
}
