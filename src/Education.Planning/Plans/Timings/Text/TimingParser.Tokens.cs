namespace Education.Planning;

internal sealed partial class TimingParser
{
    /// <summary>Whether the rule read last ended in a roll, after which neither another roll nor a further rule may follow.</summary>
    private bool isRolled;

    /// <summary>How far the clause has come: 0 after the rule, 1 after its time of day, 2 after its party, 3 after what it was.</summary>
    private int stage;

    private TimingToken PeekAt(int ahead) => tokens[Math.Min(at + ahead, tokens.Count - 1)];

    private TimingToken Take() => Current.Kind == TimingTokenKind.End ? Current : tokens[at++];

    private bool Accept(string word)
    {
        var isIt = Current.Is(word);
        if (isIt)
            at++;
        return isIt;
    }

    private bool Accept(char sign)
    {
        var isIt = Current.Is(sign);
        if (isIt)
            at++;
        return isIt;
    }

    private T? Fail<T>(LocalizedText expected)
        where T : class
        => Fail<T>(Current, expected);

    private T? Fail<T>(TimingToken token, LocalizedText expected)
        where T : class
        => Fail<T>(token.Start, token.End, expected);

    private T? Fail<T>(int start, int end, LocalizedText expected)
        where T : class
    {
        fault ??= new(start + 1, start == text.Length ? TimingExpectations.End : TextFault.Excerpt(text.AsSpan(start, end - start)), expected);
        return null;
    }

    /// <summary>What may stand here after a complete clause: the list shrinks by what has been passed.</summary>
    private LocalizedText ContinuationHere(bool hasCondition, bool hasWords)
    {
        if (hasWords)
            return TimingExpectations.End;
        if (hasCondition)
            return TimingExpectations.Continuation(0, 1, 2, 3, 4, 5, 6);
        var passed = new List<int>();
        if (isRolled || stage is 1 or 2)
            passed.AddRange([0, 1]);
        passed.AddRange(Enumerable.Range(3, stage));
        return TimingExpectations.Continuation([.. passed]);
    }

    /// <summary>The first place where a text differs from the canonical text of its value.</summary>
    private static TextFault? FirstDifference(string text, string canonical)
    {
        if (text == canonical)
            return null;
        var column = text.AsSpan().CommonPrefixLength(canonical);
        if (IsSpaceAt(text, column) != IsSpaceAt(canonical, column))
            return new(column + 1, Shown(text, column), Shown(canonical, column));
        while (column > 0 && IsInWord(text, column - 1) && IsInWord(canonical, column - 1))
            column--;
        return new(column + 1, Shown(text, column), Shown(canonical, column));
    }

    private static LocalizedText Shown(string text, int column)
    {
        if (column >= text.Length)
            return TimingExpectations.End;
        if (text[column] == ' ')
            return TimingExpectations.Space;
        var end = column + 1;
        while (IsInWord(text, end - 1) && IsInWord(text, end))
            end++;
        return TextFault.Excerpt(text.AsSpan(column, end - column));
    }

    private static bool IsSpaceAt(string text, int column) => column < text.Length && text[column] == ' ';

    private static bool IsInWord(string text, int column) => column < text.Length && (char.IsAsciiLetterOrDigit(text[column]) || text[column] is '-' or '+' or '.');
}
