using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Education.Planning;

/// <summary>Reads the canonical text of a timing by recursive descent; the first fault ends the reading.</summary>
/// <remarks>Every method returns null after it has set <see cref="fault"/>. What reads well but prints differently is refused at the end, so that one value has one text.</remarks>
internal sealed partial class TimingParser
{
    private readonly IReadOnlyList<TimingToken> tokens;
    private readonly string text;
    private TextFault? fault;
    private int at;

    private TimingParser(string text, IReadOnlyList<TimingToken> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    private TimingToken Current => tokens[at];

    private TimingToken Next => PeekAt(1);

    public static bool TryParse(string text, [NotNullWhen(true)] out Timing? timing, [NotNullWhen(false)] out TextFault? fault)
    {
        fault = Read(text, out timing);
        return fault is null;
    }

    private static TextFault? Read(string text, out Timing? timing)
    {
        timing = null;
        if (text.Length > Timing.MaxLength)
            return new(Timing.MaxLength + 1, TimingExpectations.LongText, TimingExpectations.ShortText);
        if (!TimingLexer.TryCut(text, out var tokens, out var fault))
            return fault;
        var parser = new TimingParser(text, tokens);
        timing = parser.ReadTiming();
        return timing is null ? parser.fault : FirstDifference(text, timing.ToString());
    }

    private Timing? ReadTiming()
    {
        var isTentative = Accept("tentative");
        var clauses = new List<TimingClause>();
        do
        {
            if (ReadClause() is not { } clause)
                return null;
            clauses.Add(clause);
        }
        while (Accept(';'));
        TimingCondition? condition = null;
        if (Accept("if") && (condition = ReadCondition()) is null)
            return null;
        var words = Current.Kind == TimingTokenKind.Quoted ? Take().Text : null;
        if (Current.Kind != TimingTokenKind.End)
            return Fail<Timing>(ContinuationHere(condition is not null, words is not null));
        return new() { IsTentative = isTentative, Clauses = [.. clauses], Condition = condition, Words = words };
    }

    private TimingCondition? ReadCondition()
    {
        if (Current.Kind == TimingTokenKind.Quoted)
            return new TimingCondition.InWords(Take().Text);
        if (Accept('#'))
            return ReadKey(TimingExpectations.ItemKey) is { } key ? new TimingCondition.OnItem(key) : null;
        return Fail<TimingCondition>(TimingExpectations.Condition);
    }

    private TimingClause? ReadClause()
    {
        isRolled = false;
        stage = 0;
        if (ReadRule(0) is not { } rule)
            return null;
        TimingClock? clock = null;
        Key? party = null;
        TimingRule? was = null;
        if (Accept("at"))
        {
            stage = 1;
            if ((clock = ReadClock()) is null)
                return null;
        }
        if (Accept('@'))
        {
            stage = 2;
            if ((party = ReadKey(TimingExpectations.PartyKey)) is null)
                return null;
        }
        if (Accept("was"))
        {
            stage = 3;
            isRolled = false;
            if ((was = ReadRule(0)) is null)
                return null;
        }
        return new() { Rule = rule, At = clock, For = party, Was = was };
    }

    private TimingClock? ReadClock()
    {
        if (ReadTime() is not { } start)
            return Fail<TimingClock>(TimingExpectations.Clock);
        if (Current.Kind != TimingTokenKind.Dots || Current.IsSpaced)
            return new(start);
        Take();
        var token = Current;
        if (ReadTime() is not { } end)
            return Fail<TimingClock>(TimingExpectations.Clock);
        return end > start ? new(start, end) : Fail<TimingClock>(token, TimingExpectations.Clock);
    }

    private LocalTime? ReadTime()
    {
        if (TwoDigitsOf(Current.Text) is not { } hour || hour > 23 || !Next.Is(':') || TwoDigitsOf(PeekAt(2).Text) is not { } minute || minute > 59)
            return null;
        at += 3;
        return new LocalTime(hour, minute);
    }

    private Key? ReadKey(LocalizedText expected)
        => Current is { Kind: TimingTokenKind.Word, IsSpaced: false } && Key.TryParse(Current.Text, out var key) && Take() is not null ? key : Fail<Key>(expected);

    private static int? TwoDigitsOf(string word)
        => word is [>= '0' and <= '9', >= '0' and <= '9'] ? ((word[0] - '0') * 10) + (word[1] - '0') : null;
}
