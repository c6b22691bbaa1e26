using System.Text.RegularExpressions;

namespace Education.Planning;

/// <summary>Walks over a phrase: at each position a piece of time, a filler, or, in a sentence, a character of the work itself.</summary>
internal sealed class PhraseScanner
{
    private static readonly Regex Word = PhraseCursor.Piece("[a-z'-]+|.");
    private static readonly PhraseEvents CommonEvents = new(DatePhraseContext.None);

    private readonly PhraseCursor cursor;
    private readonly ChinesePieces chinese;
    private readonly EnglishPieces english;
    private readonly PhraseEvents events;
    private readonly bool isSentence;

    public PhraseScanner(PhraseText phrase, DatePhraseContext context, TimingPart.Month? headingMonth, bool isSentence)
    {
        events = context.Events.IsEmpty ? CommonEvents : new PhraseEvents(context);
        cursor = new(phrase.Folded);
        var places = new PhrasePlaces(context, headingMonth);
        chinese = new(cursor, events, places, context.IsTermPlan);
        english = new(cursor, events, places, context.IsTermPlan);
        this.isSentence = isSentence;
    }

    public List<PhraseAtom> Atoms { get; } = [];

    /// <summary>Reads all of the phrase; the bounds of what could not be read, or null.</summary>
    public (int Start, int End)? Scan()
    {
        while (!cursor.IsAtEnd)
        {
            if (ReadPiece())
                continue;
            var start = cursor.At;
            if (!isSentence || cursor.Sees(ChinesePatterns.Alarm) || cursor.Sees(EnglishPatterns.Alarm) || cursor.Sees(events.Ambiguous))
                return (start, EndOfUnread());
            cursor.Eat(Word);
        }
        return null;
    }

    private bool ReadPiece()
    {
        var start = cursor.At;
        if (ReadAtoms() is { } atoms)
        {
            Atoms.AddRange(atoms);
            return true;
        }
        cursor.At = start;
        return cursor.Eat(ChinesePatterns.Filler) is not null || cursor.Eat(EnglishPatterns.Filler) is not null;
    }

    private IEnumerable<PhraseAtom>? ReadAtoms()
    {
        var start = cursor.At;
        if (PhraseManners.Eat(cursor) is { } manner)
            return [manner];
        if (chinese.Eat() is { } atoms)
            return atoms;
        cursor.At = start;
        return english.Eat();
    }

    /// <summary>The unread piece reaches to the next piece of time or filler.</summary>
    private int EndOfUnread()
    {
        cursor.Eat(Word);
        while (!cursor.IsAtEnd)
        {
            var at = cursor.At;
            var isReadable = ReadAtoms() is not null || (cursor.At = at) < 0 || cursor.Sees(ChinesePatterns.Filler) || cursor.Sees(EnglishPatterns.Filler);
            cursor.At = at;
            if (isReadable)
                break;
            cursor.Eat(Word);
        }
        return cursor.At;
    }
}
