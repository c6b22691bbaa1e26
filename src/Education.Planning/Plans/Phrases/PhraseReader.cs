namespace Education.Planning;

/// <summary>Reads a phrase piece by piece, then composes the pieces with the heading.</summary>
internal static class PhraseReader
{
    private static readonly LocalizedText Expectation = TextFault.InBoth("a time or a filler word", "时间或填充词");
    private static readonly LocalizedText Whole = TextFault.InBoth("one time that can be said as a timing", "能写成一条时间规则的时间");
    private static readonly LocalizedText Side = TextFault.InBoth("a side, `before` or `after` instead of `of`", "写明前后的 `before` 或 `after`，而不是 `of`");
    private static readonly LocalizedText Some = TextFault.InBoth("a time", "时间");
    private static readonly LocalizedText Readable = TextFault.InBoth("readable characters", "可读的字符");
    private static readonly LocalizedText Short = TextFault.InBoth("at most 1,000 characters", "不超过 1000 个字符");

    public static TextFault? Read(string text, DatePhraseContext context, bool isSentence, out Timing? timing)
    {
        timing = null;
        if (TextCheck.BrokenAt(text) is { } broken)
            return new(broken + 1, TextFault.Excerpt(text.AsSpan(broken, 1)), Readable);
        if (text.Length > DatePhrase.MaxLength)
            return new(DatePhrase.MaxLength + 1, TimingExpectations.LongText, Short);
        TimingRule? heading = null;
        if (context.Heading is { } words)
        {
            if (Read(words, context with { Heading = null }, false, out var above) is { } fault)
                return fault;
            heading = above is { Clauses: [{ Rule: TimingRule.On or TimingRule.Throughout } only] } ? only.Rule : null;
        }
        return Compose(text, context, heading, isSentence, out timing);
    }

    private static TextFault? Compose(string text, DatePhraseContext context, TimingRule? heading, bool isSentence, out Timing? timing)
    {
        timing = null;
        var phrase = PhraseText.Of(text);
        var lexer = new PhraseScanner(phrase, context, MonthOf(heading), isSentence);
        if (lexer.Scan() is { } unread)
            return Unread(phrase, unread);
        if (lexer.Atoms.Count == 0 && !(isSentence && heading is not null))
            return new(text.Length + 1, TimingExpectations.End, Some);
        if (PhraseComposer.Compose(lexer.Atoms.Where(a => a is not PhraseAtom.Tentative).ToList(), heading, context.Item) is not { } clauses)
            return new(1, TextFault.Excerpt(text), Whole);
        var trimmed = text.Trim();
        timing = new Timing
        {
            Clauses = clauses,
            IsTentative = lexer.Atoms.OfType<PhraseAtom.Tentative>().Any(),
            Words = trimmed.Length == 0 ? null : trimmed,
        };
        return null;
    }

    /// <summary>What could not be read; a length <c>of</c> an event may lie on either side of it, and is asked about.</summary>
    private static TextFault Unread(PhraseText phrase, (int Start, int End) unread)
    {
        var either = EnglishPatterns.WithinOf.Match(phrase.Folded, unread.Start);
        return either.Success
            ? new(phrase.ColumnOf(unread.Start), Shown(phrase, (unread.Start, unread.Start + either.Length)), Side)
            : new(phrase.ColumnOf(unread.Start), Shown(phrase, unread), Expectation);
    }

    private static LocalizedText Shown(PhraseText phrase, (int Start, int End) unread)
        => TextFault.Excerpt(phrase.OriginalOf(unread.Start, unread.End));

    private static TimingPart.Month? MonthOf(TimingRule? heading)
        => heading is TimingRule.On { Places: [TimingPlace.Path { Parts: [.., TimingPart.Month { Day: null } month] }] } ? month : null;
}
