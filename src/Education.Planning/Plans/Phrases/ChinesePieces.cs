using System.Globalization;
using System.Text.RegularExpressions;
using static Education.Planning.ChinesePatterns;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

/// <summary>Reads one Chinese piece where the cursor stands: a sign, a point or span with what follows it, an event, a repetition, a length.</summary>
internal sealed partial class ChinesePieces(PhraseCursor cursor, PhraseEvents events, PhrasePlaces places, bool isTermPlan)
{
    private readonly Regex eventNames = Piece($"(?:全国|全市|重大)*(?:中小学生)?(?<name>{events.ChineseNames})(?![月日号])");

    public IEnumerable<PhraseAtom>? Eat()
    {
        var start = cursor.At;
        foreach (var read in (Func<IEnumerable<PhraseAtom>?>[])[ReadSign, ReadYearly, ReadEach, ReadEvery, ReadDeadlineLead, ReadTermStart, ReadEvents, ReadSpan, ReadAhead, ReadTimes, ReadLength])
        {
            cursor.At = start;
            if (read() is { } atoms)
                return atoms;
        }
        return null;
    }

    private PhraseAtom[]? ReadSign()
        => cursor.Eat(Tentative) is not null ? [new PhraseAtom.Tentative()]
            : cursor.Eat(Strive) is not null ? [new PhraseAtom.Strive()]
            : cursor.Eat(Start) is not null ? [new PhraseAtom.Start()]
            : cursor.Eat(Split) is not null ? [new PhraseAtom.Split()]
            : null;

    private PhraseAtom[]? ReadYearly()
        => cursor.Eat(Yearly) is not null ? [new PhraseAtom.Every(new TimingPeriod.Length(TimingUnit.Year))] : null;

    /// <summary>截至3月底, 约11月20日: a word before the point that says how the work stands to it.</summary>
    private IEnumerable<PhraseAtom>? ReadDeadlineLead()
    {
        var isUntil = cursor.Eat(Until) is not null;
        if (!isUntil && cursor.Eat(Around) is null)
            return null;
        if (ReadSpan() is not [PhraseAtom.Window window])
            return null;
        var place = window.Rule is TimingRule.On { Places: [var only] } ? only : (window.Rule as TimingRule.By)?.Place;
        if (place is null)
            return null;
        cursor.Eat(Stop);
        return [window with { Rule = isUntil ? new TimingRule.By(place) : new TimingRule.About(place) }];
    }

    /// <summary>A point, a range or a list of points, and what follows: 前, 后, 起, 左右.</summary>
    private PhraseAtom[]? ReadSpan()
    {
        if (ReadThroughout() is { } throughout)
            return [throughout];
        if (ReadPlaces() is not { } found)
            return null;
        var (list, hasMonth) = found;
        if (list is not [var place])
            return [new PhraseAtom.Window(new TimingRule.On([.. list]), hasMonth)];
        return FollowUp(place, isEvent: false) is { } rule ? [new PhraseAtom.Window(rule, hasMonth)] : null;
    }

    private PhraseAtom.Window? ReadThroughout()
    {
        var year = ReadYear();
        return cursor.Eat(WholeYear) is not null ? new(new TimingRule.Throughout(PhrasePlaces.InYear(year, null)), false) : Back<PhraseAtom.Window>(year);
    }

    private T? Back<T>(TimingPart? year)
        where T : class
    {
        if (year is not null)
            cursor.At = yearStart;
        return null;
    }

    private int yearStart;

    private (List<TimingPlace> Places, bool HasMonth)? ReadPlaces()
    {
        if (ReadMonthPair() is { } pair)
            return (pair, true);
        if (ReadPoint(null) is not { } first)
            return null;
        var list = new List<TimingPlace> { first.Place };
        while (true)
        {
            var at = cursor.At;
            if (list.Count == 1 && cursor.Eat(Joint) is not null && ReadPoint(first) is { } last && IsInOrder(first, last))
                return ([new TimingPlace.Range(first.Place, last.Place)], first.HasMonth || last.HasMonth);
            cursor.At = at;
            if (!first.HasMonth || cursor.Eat(Comma) is null || ReadPoint(first) is not { HasMonth: true } next)
            {
                cursor.At = at;
                return (list, first.HasMonth);
            }
            list.Add(next.Place);
        }
    }

    /// <summary>3-5月, 八、九月份 (neighbours are a range, others a list), 4月8-10日.</summary>
    private List<TimingPlace>? ReadMonthPair()
    {
        var start = cursor.At;
        var year = ReadYear();
        if (cursor.Eat(MonthPair) is { } months && NumberOf(months, "from") is { } from && !IsHidden(months, "month") && NumberOf(months, "month") is { } to)
        {
            if (places.InMonth(year, Text(from), null, null) is { } first && places.InMonth(year, Text(to), null, null) is { } last)
            {
                var isList = months.Groups["sign"].Value == "、" && to != from + 1;
                if (isList)
                    return [first, last];
                return from < to ? [new TimingPlace.Range(first, last)] : null;
            }
            return null;
        }
        if (cursor.Eat(MonthOnly) is { } month && !IsHidden(month, "month") && cursor.Eat(DayPair) is { } days && !IsHidden(days, "day")
            && NumberOf(days, "from") is { } firstDay && NumberOf(days, "day") is { } lastDay
            && places.InMonth(year, TextOf(month, "month"), null, Text(firstDay)) is { } begin && places.InMonth(year, TextOf(month, "month"), null, Text(lastDay)) is { } end)
            return [new TimingPlace.Range(begin, end)];
        cursor.At = start;
        return null;
    }

    /// <summary>11月-1月 leaves open which January is meant: the author must say 次年.</summary>
    private static bool IsInOrder(Point first, Point last)
        => first.Month is null || last.Month is null || first.Year != last.Year || MonthNumberOf(first.Month) <= MonthNumberOf(last.Month);

    private static int MonthNumberOf(string month) => int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private sealed record Point(TimingPlace.Path Place, bool HasMonth, TimingPart? Year, string? Month);

    private Point? ReadPoint(Point? before)
    {
        var start = cursor.At;
        var year = ReadYear();
        if (cursor.Eat(MonthOnly) is { } month)
            return ReadInMonth(year, TextOf(month, "month")!);
        if (ReadPartOfYear(year) is { } ofYear)
            return new(ofYear, false, year, null);
        if (year is not null)
            return new(new(year), false, year, null);
        if (ReadTerm() is { } term)
            return new(term, false, null, null);
        return ReadBare(before) ?? BackTo(start);
    }

    private Point? BackTo(int start)
    {
        cursor.At = start;
        return null;
    }

    private Point? ReadInMonth(TimingPart? year, string month)
    {
        var day = cursor.Eat(DayOnly) is { } date ? TextOf(date, "day") : null;
        var part = day is null && cursor.Eat(PartOnly) is { } found ? PartOf(found) : null;
        return places.InMonth(year, month, part, day) is { } place ? new(place, true, year, month) : null;
    }

    /// <summary>A bare day or part of a month: of the month before it in the phrase, else of the heading's.</summary>
    private Point? ReadBare(Point? before)
    {
        var day = cursor.Eat(DayOnly) is { } date ? TextOf(date, "day") : null;
        var part = day is null && cursor.Eat(MonthEdge) is { } edge ? PartOf(edge) : null;
        if (day is null && part is null)
            return null;
        return places.InMonth(before?.Year, before?.Month, part, day) is { } place ? new(place, true, before?.Year, before?.Month) : null;
    }

    private TimingPart? ReadYear()
    {
        yearStart = cursor.At;
        if (cursor.Eat(YearOfMonths) is not { } match)
            return null;
        if (match.Groups["year"] is { Success: true, Value: var digits })
            return digits.Contains('x', StringComparison.Ordinal) ? new TimingPart.Masked(digits) : new TimingPart.Year(int.Parse(digits, CultureInfo.InvariantCulture));
        return new TimingPart.PlanYear(match.Groups["near"].Value switch
        {
            "今年" or "本年" or "本年度" => 0,
            "去年" or "上年" => -1,
            _ => 1,
        });
    }

    private TimingPlace.Path? ReadPartOfYear(TimingPart? year)
    {
        if (cursor.Eat(HalfOfYear) is { } half)
            return PhrasePlaces.InYear(year, new TimingPart.Nth(TimingPartUnit.Half, half.Groups["half"].Value == "上" ? 1 : 2));
        if (cursor.Eat(Quarter) is { } quarter)
            return PhrasePlaces.InYear(year, new TimingPart.Nth(TimingPartUnit.Quarter, NumberOf(quarter, "quarter")!.Value));
        return cursor.Eat(PartOfYear) is { } part && (year is not null || part.Value[0] == '年') ? PhrasePlaces.InYear(year, PartOf(part)) : null;
    }

    private TimingPlace.Path? ReadTerm()
    {
        if (cursor.Eat(ThisAcademicYear) is not null)
            return new(new TimingPart.PlanYear(0, TimingYearKind.Academic));
        TimingPart? term = cursor.Eat(ThisTerm) is not null ? new TimingPart.Term() : cursor.Eat(NamedTerm) is { } named ? TermOf(named) : null;
        var week = term is not null || isTermPlan ? cursor.Eat(WeekOfTerm) : null;
        if (week is null)
            return term is null ? null : new(term);
        var parts = new List<TimingPart>();
        if (term is not null)
            parts.Add(term);
        parts.Add(new TimingPart.Nth(TimingPartUnit.Week, NumberOf(week, "week")!.Value));
        if (week.Groups["weekday"] is { Success: true, Value: [var weekday] })
            parts.Add(PhrasePlaces.WeekdayOf(weekday));
        return new([.. parts]);
    }

    private static TimingPart.Nth TermOf(Match named)
        => new TimingPart.Nth(TimingPartUnit.Term, named.Groups["term"] is { Success: true } term ? (term.Value == "一" ? 1 : 2) : TermOfSeason(named.Groups["season"].Value));

    private static int TermOfSeason(string season) => season == "秋" ? 1 : 2;

    private static TimingPart PartOf(Match match) => match.Groups["part"].Value switch
    {
        "初" => new TimingPart.Soft(TimingSoftPart.Early),
        "中" => new TimingPart.Soft(TimingSoftPart.Mid),
        "上旬" => new TimingPart.Nth(TimingPartUnit.Dekad, 1),
        "中旬" => new TimingPart.Nth(TimingPartUnit.Dekad, 2),
        "下旬" => new TimingPart.Nth(TimingPartUnit.Dekad, 3),
        _ => new TimingPart.Soft(TimingSoftPart.End),
    };

    private static bool IsHidden(Match match, string group) => match.Groups[group].Value.StartsWith('x');

    private static string? TextOf(Match match, string group) => IsHidden(match, group) ? "xx" : NumberOf(match, group) is { } number ? Text(number) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
