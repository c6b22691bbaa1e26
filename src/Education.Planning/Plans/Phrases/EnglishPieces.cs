using System.Globalization;
using System.Text.RegularExpressions;
using static Education.Planning.EnglishPatterns;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

/// <summary>Reads one English piece where the cursor stands: a relation and its place, a repetition, a sign.</summary>
internal sealed partial class EnglishPieces(PhraseCursor cursor, PhraseEvents events, PhrasePlaces places, bool isTermPlan)
{
    private readonly Regex eventNames = Piece($"(?:the )?(?<name>{events.EnglishNames}){W}");

    private readonly Regex eachEvent = Piece($"(?:each|every) (?<name>{events.EnglishNames}){W}");

    public IEnumerable<PhraseAtom>? Eat()
    {
        var start = cursor.At;
        if (start > 0 && char.IsAsciiLetterOrDigit(cursor.Text[start - 1]) && char.IsAsciiLetterOrDigit(cursor.Text[start]))
            return null;
        foreach (var read in (Func<IEnumerable<PhraseAtom>?>[])[ReadSign, ReadTimes, ReadEvery, ReadThroughout, ReadWithin, ReadRange, ReadAt, ReadLength])
        {
            cursor.At = start;
            if (read() is { } atoms)
                return atoms;
        }
        return null;
    }

    private PhraseAtom[]? ReadSign()
    {
        if (cursor.Eat(Tentative) is not null)
            return [new PhraseAtom.Tentative()];
        if (cursor.Eat(TermTime) is not null)
            return [new PhraseAtom.InTermTime()];
        return cursor.Eat(Ahead) is { } ahead && AmountOf(ahead) is { } amount ? [new PhraseAtom.Ahead(amount)] : null;
    }

    private PhraseAtom[]? ReadThroughout()
    {
        if (cursor.Eat(AllYear) is not null)
            return [new PhraseAtom.Window(new TimingRule.Throughout(PhrasePlaces.InYear(null, null)), false)];
        return cursor.Eat(Throughout) is not null && ReadPlace() is { Every: null } found ? [new PhraseAtom.Window(new TimingRule.Throughout(found.Place), found.HasMonth)] : null;
    }

    private PhraseAtom[]? ReadWithin()
    {
        if (cursor.Eat(Within) is null || cursor.Eat(Amount) is not { } match || AmountOf(match) is not { } amount)
            return null;
        cursor.Eat(Space);
        if (ReadSide() is not { } side || ReadPlace() is not { Every: null } found)
            return null;
        return [new PhraseAtom.Window(new TimingRule.Within(amount, side, found.Place), found.HasMonth)];
    }

    private PhraseAtom[]? ReadRange()
    {
        var isFrom = cursor.Eat(From) is not null;
        if (ReadPlace() is not { Every: null, Place: TimingPlace.Path first } from)
            return null;
        if (cursor.Eat(To) is not null && ReadPlace() is { Every: null, Place: TimingPlace.Path last } to)
            return from.HasMonth == to.HasMonth && isFrom | cursor.At > 0 ? [new PhraseAtom.Window(new TimingRule.On(new TimingPlace.Range(first, last)), from.HasMonth)] : null;
        if (!isFrom)
            return null;
        cursor.At = from.End;
        cursor.Eat(Onwards);
        return [new PhraseAtom.Window(new TimingRule.On(new TimingPlace.Range(first, null)), from.HasMonth)];
    }

    /// <summary>A place with the word before it; no word, or in, on, during, means in it.</summary>
    private PhraseAtom[]? ReadAt()
    {
        var isBy = cursor.Eat(By) is not null;
        var start = cursor.At;
        if (ReadOffset() is { } offset)
            return [new PhraseAtom.Window(isBy ? new TimingRule.By(offset.Place) : new TimingRule.On(offset.Place), offset.HasMonth)];
        cursor.At = start;
        var side = isBy ? null : ReadSide();
        var isAbout = !isBy && side is null && cursor.Eat(About) is not null;
        if (!isBy && side is null && !isAbout)
            cursor.Eat(In);
        if (ReadPlace() is not { } found)
            return null;
        TimingRule rule = isBy ? new TimingRule.By(found.Place)
            : side == TimingSide.Before ? new TimingRule.Before(found.Place)
            : side == TimingSide.After ? new TimingRule.After(found.Place)
            : isAbout ? new TimingRule.About(found.Place)
            : new TimingRule.On(found.Place);
        return found.Every is { } period ? [new PhraseAtom.Every(period, IsPeriodItself(rule) ? null : rule)] : [new PhraseAtom.Window(rule, found.HasMonth)];
    }

    private static bool IsPeriodItself(TimingRule rule) => rule is TimingRule.On { Places: [TimingPlace.Path { Parts: [TimingPart.It] }] };

    private Found? ReadOffset()
    {
        if (cursor.Eat(Amount) is not { } match || AmountOf(match) is not { } amount)
            return null;
        cursor.Eat(Space);
        return ReadSide() is { } side && ReadPlace() is { } found ? found with { Place = new TimingPlace.Offset(amount, side, found.Place) } : null;
    }

    private static readonly Regex Space = Piece(" +");

    private TimingSide? ReadSide() => cursor.Eat(Before) is not null ? TimingSide.Before : cursor.Eat(After) is not null ? TimingSide.After : null;

    private PhraseAtom[]? ReadTimes()
    {
        if (cursor.Eat(Times) is not { } match)
            return null;
        var number = NumberIn(match, "n") ?? 1;
        PhraseAtom times = match.Groups["bound"].Value switch
        {
            "at least " or "not less than " => new PhraseAtom.Times(number, null),
            "at most " or "no more than " => new PhraseAtom.Times(null, number),
            _ => new PhraseAtom.Times(number, number),
        };
        if (!match.Groups["a"].Success)
            return [times];
        return cursor.Eat(PerUnit) is { } unit && UnitOf(unit.Groups["unit"].Value) is { } period ? [times, new PhraseAtom.Every(new TimingPeriod.Length(period))] : null;
    }

    private PhraseAtom[]? ReadEvery()
    {
        if (cursor.Eat(Adverb) is { } adverb)
            return [new PhraseAtom.Every(new TimingPeriod.Length(AdverbOf(adverb.Groups["unit"].Value)))];
        if (ReadPeriod() is not { } found)
            return null;
        var (amount, body) = found;
        if (body is null && cursor.Eat(AtLeast) is not null)
            amount = new(null, amount.Most, amount.Unit);
        return [new PhraseAtom.Every(new TimingPeriod.Length(amount), body)];
    }

    private (TimingAmount Amount, TimingRule? Body)? ReadPeriod()
    {
        if (cursor.Eat(Every) is not { } match)
            return null;
        var number = match.Groups["number"].Value.Trim();
        var count = number switch { "" or "half" => 1, "other" => 2, _ => NumberIn(match, "number") };
        if (count is not >= 1)
            return null;
        if (WeekdayOf(match.Groups["unit"].Value) is { } day)
            return number == "half" ? null : (new(count.Value, TimingUnit.Week), new TimingRule.On(new TimingPlace.Path(new TimingPart.Weekday(day))));
        if (UnitOf(match.Groups["unit"].Value) is not { } unit)
            return null;
        return number != "half" ? (new(count.Value, unit), null)
            : unit == TimingUnit.Month ? (new(1, TimingUnit.HalfMonth), null)
            : unit == TimingUnit.Year ? (new(1, TimingUnit.HalfYear), null)
            : null;
    }

    private PhraseAtom[]? ReadLength()
        => cursor.Eat(Length) is not null && cursor.Eat(Amount) is { } match && AmountOf(match) is { } amount ? [new PhraseAtom.Length(amount)] : null;

    private static TimingAmount? AmountOf(Match match)
    {
        var least = NumberIn(match, "least");
        var most = match.Groups["most"].Success ? NumberIn(match, "most") : least;
        return UnitOf(match.Groups["unit"].Value) is { } unit && least >= 1 && most >= least ? new(least, most, unit) : null;
    }

    private static int? NumberIn(Match match, string group)
    {
        if (match.Groups[group] is not { Success: true, Value: var word })
            return null;
        var digits = word.AsSpan().TrimEnd("stndrh");
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return word switch { "a" or "an" or "once" or "first" => 1, "twice" or "second" => 2, _ => WordNumber(word) };
    }

    private static int? WordNumber(string word)
    {
        var cardinal = Array.IndexOf(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], word);
        var ordinal = Array.IndexOf(["first", "second", "third", "fourth", "fifth"], word);
        return cardinal >= 0 ? cardinal + 1 : ordinal >= 0 ? ordinal + 1 : null;
    }
}
