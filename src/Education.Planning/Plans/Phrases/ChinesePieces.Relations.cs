using System.Text.RegularExpressions;
using static Education.Planning.ChinesePatterns;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

internal sealed partial class ChinesePieces
{
    /// <summary>What stands behind a place: 前 counts the named day of a date and not that of an event; lengths make distances; nothing means in it.</summary>
    private TimingRule? FollowUp(TimingPlace place, bool isEvent)
    {
        cursor.Eat(Inside);
        if (cursor.Eat(About) is not null)
            return new TimingRule.About(place);
        if (cursor.Eat(Before) is not null)
            return Distance(place, TimingSide.Before) ?? (isEvent ? new TimingRule.Before(place) : new TimingRule.By(place));
        if (cursor.Eat(After) is not null)
            return Distance(place, TimingSide.After) ?? new TimingRule.After(place);
        if (cursor.Eat(From) is not null)
            return place is TimingPlace.Path path ? new TimingRule.On(new TimingPlace.Range(path, null)) : null;
        return new TimingRule.On(place);
    }

    private TimingRule? Distance(TimingPlace place, TimingSide side)
    {
        var start = cursor.At;
        if (cursor.Eat(Amount) is not { } match || AmountOf(match) is not { } amount)
        {
            cursor.At = start;
            return null;
        }
        if (cursor.Eat(Inner) is not null)
            return new TimingRule.Within(amount, side, place);
        var offset = new TimingPlace.Offset(amount, side, place);
        return cursor.Eat(Done) is not null ? new TimingRule.By(offset) : new TimingRule.On(offset);
    }

    /// <summary>开学 in a plan of a year is the start of each term, unless a season or the month tells which.</summary>
    private IEnumerable<PhraseAtom>? ReadTermStart()
    {
        var year = ReadYear();
        var isMonth = false;
        var month = 0;
        TimingPlace.Path? monthPlace = null;
        if (cursor.Eat(MonthOnly) is { } named && !IsHidden(named, "month"))
        {
            month = NumberOf(named, "month")!.Value;
            monthPlace = places.InMonth(year, Text(month), null, null);
            isMonth = true;
        }
        if ((isMonth && monthPlace is null) || ReadTermEdge() is not { } edge)
            return null;
        int? term = edge.Season is { } season ? TermOfSeason(season) : month is 8 or 9 ? 1 : month is 2 or 3 ? 2 : null;
        if (term is null && isMonth)
            return null;
        if (term is null && !isTermPlan)
            return year is null ? [new PhraseAtom.Every(new TimingPeriod.Length(TimingUnit.Term), EdgeOf(edge, []))] : null;
        TimingPart head = term is { } number ? new TimingPart.Nth(TimingPartUnit.Term, number) : new TimingPart.Term();
        var window = new PhraseAtom.Window(EdgeOf(edge, [head]), false);
        return monthPlace is null ? [window] : [new PhraseAtom.Window(new TimingRule.On(monthPlace), true), window];
    }

    private sealed record TermEdge(string? Season, bool IsEnd, bool IsEarly, TimingSide? Side);

    private TermEdge? ReadTermEdge()
    {
        if (cursor.Eat(TermEnd) is not null)
            return new(null, true, false, null);
        if (cursor.Eat(TermStart) is not { } start)
            return null;
        var season = start.Groups["season"] is { Success: true, Value: var name } ? name : null;
        var isEarly = start.Value.EndsWith("学期初", StringComparison.Ordinal) || cursor.Eat(EarlyPart) is not null;
        TimingSide? side = isEarly ? null : cursor.Eat(Before) is not null ? TimingSide.Before : cursor.Eat(After) is not null ? TimingSide.After : null;
        return new(season, false, isEarly, side);
    }

    private static TimingRule EdgeOf(TermEdge edge, TimingPart[] head)
    {
        if (edge.IsEnd)
            return new TimingRule.On(new TimingPlace.Path([.. head, new TimingPart.Soft(TimingSoftPart.End)]));
        if (edge.IsEarly)
            return new TimingRule.On(new TimingPlace.Path([.. head, new TimingPart.Soft(TimingSoftPart.Early)]));
        var first = new TimingPlace.Path([.. head, new TimingPart.Nth(TimingPartUnit.Day, 1)]);
        return edge.Side switch
        {
            TimingSide.Before => new TimingRule.Before(head.Length == 0 ? new TimingPlace.Path(new TimingPart.It()) : new TimingPlace.Path(head)),
            TimingSide.After => new TimingRule.After(first),
            _ => new TimingRule.On(first),
        };
    }

    /// <summary>An event or a list of events, and what follows.</summary>
    private PhraseAtom[]? ReadEvents()
    {
        var year = ReadYear();
        var named = new List<DatePhraseEvent>();
        var end = cursor.At;
        while (ReadEvent() is { } found)
        {
            named.Add(found);
            end = cursor.At;
            if (cursor.Eat(Comma) is null)
                break;
        }
        cursor.At = end;
        if (named.Count == 0)
            return null;
        if (named.All(e => e.IsRepeated))
            return year is null ? RepeatedOf(named) : null;
        if (named.Any(e => e.IsRepeated))
            return null;
        if (named is [var only])
            return ReadOneEvent(only, year);
        var isMarked = cursor.Eat(Inside) is not null;
        return isMarked || !named.Any(e => e.NeedsMarker)
            ? [new PhraseAtom.Window(new TimingRule.On([.. named.Select(e => places.Of(e, year))]), false)]
            : null;
    }

    private DatePhraseEvent? ReadEvent()
        => cursor.Eat(eventNames) is { } match ? events[match.Groups["name"].Value]
            : cursor.Eat(Congress) is not null ? new("党代会", "party-congress")
            : null;

    private PhraseAtom[]? ReadOneEvent(DatePhraseEvent named, TimingPart? year)
    {
        var start = cursor.At;
        cursor.Eat(FestivalWord);
        TimingPlace place = places.Of(named, year);
        if (cursor.Eat(EarlyPart) is not null && named.Key.Text.EndsWith("break", StringComparison.Ordinal))
            place = new TimingPlace.Path([.. ((TimingPlace.Path)place).Parts, new TimingPart.Soft(TimingSoftPart.Early)]);
        var isMarked = cursor.At > start || cursor.Sees(Inside) || cursor.Sees(Before) || cursor.Sees(After) || cursor.Sees(About);
        if (named.NeedsMarker && !isMarked)
            return null;
        return FollowUp(place, isEvent: true) is { } rule ? [new PhraseAtom.Window(rule, false)] : null;
    }

    private static readonly Regex FestivalWord = Piece("(?:节日?|假期|长假|假)(?=前|后|期间|之前|之后)");

    private PhraseAtom[]? RepeatedOf(List<DatePhraseEvent> named)
    {
        TimingPlace it = new TimingPlace.Path(new TimingPart.It());
        if (named is not [var only])
            return named.Any(e => e.NeedsMarker) ? null : [.. named.Select(e => new PhraseAtom.Each(e.Key))];
        var period = new TimingPeriod.Event(only.Key);
        if (cursor.Eat(Before) is not null)
            return [new PhraseAtom.Every(period, Distance(it, TimingSide.Before) ?? new TimingRule.Before(it))];
        if (cursor.Eat(After) is not null)
            return [new PhraseAtom.Every(period, Distance(it, TimingSide.After) ?? new TimingRule.After(it))];
        return cursor.Eat(Inside) is not null || !only.NeedsMarker ? [new PhraseAtom.Each(only.Key)] : null;
    }

    private PhraseAtom[]? ReadAhead()
    {
        if (cursor.Eat(Ahead) is null)
            return null;
        return cursor.Eat(Amount) is { } match ? AmountOf(match) is { } amount ? [new PhraseAtom.Ahead(amount)] : null : [new PhraseAtom.Ahead(null)];
    }
}
