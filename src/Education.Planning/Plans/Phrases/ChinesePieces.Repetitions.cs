using System.Text.RegularExpressions;
using NodaTime;
using static Education.Planning.ChinesePatterns;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

internal sealed partial class ChinesePieces
{
    /// <summary>每次例会前: each occurrence of an event, or a rule about each.</summary>
    private PhraseAtom[]? ReadEach()
    {
        if (cursor.Eat(EachTime) is null)
            return null;
        cursor.Eat(Collective);
        if (cursor.Eat(eventNames) is not { } match)
            return null;
        var named = events[match.Groups["name"].Value];
        return RepeatedOf([new(named.Name, named.Key) { IsRepeated = true }]);
    }

    private static readonly Regex Collective = Piece("集体");

    private IEnumerable<PhraseAtom>? ReadEvery()
    {
        if (cursor.Eat(Cycle) is { } cycle)
            return UnitOf(cycle.Groups["unit"].Value) is { } unit && NumberOf(cycle, "number") is { } n ? [EveryOf(new(n, unit))] : null;
        var isAtMost = cursor.Eat(AtMostEvery) is not null;
        var isSkipping = cursor.Text.AsSpan(cursor.At).StartsWith("隔", StringComparison.Ordinal);
        if (cursor.Eat(EveryWord) is null || cursor.Eat(PeriodWord) is not { } match || UnitOf(match.Groups["unit"].Value) is not { } periodUnit)
            return null;
        var amount = AmountOf(match, periodUnit, isSkipping);
        if (amount is null)
            return null;
        if (isAtMost)
            return [EveryOf(new(null, amount.Most, amount.Unit))];
        if (cursor.Eat(andEvents) is { } and && events[and.Groups["name"].Value] is { IsRepeated: true } named)
            return [EveryOf(amount), new PhraseAtom.Each(named.Key)];
        return ReadBody(amount, out var body) ? [EveryOf(amount, body)] : null;
    }

    private readonly Regex andEvents = Piece($"(?:及|和|、)(?<name>{events.ChineseNames})");

    private static TimingAmount? AmountOf(Match match, TimingUnit unit, bool isSkipping)
    {
        if (match.Groups["number"] is { Success: true, Value: "半" })
            return unit switch { TimingUnit.Month => new(1, TimingUnit.HalfMonth), TimingUnit.Year => new(1, TimingUnit.HalfYear), _ => null };
        var number = NumberOf(match, "number") ?? 1;
        return isSkipping && number != 1 ? null : number < 1 ? null : new(isSkipping ? 2 : number, unit);
    }

    private static PhraseAtom.Every EveryOf(TimingAmount amount, TimingRule? body = null) => new(new TimingPeriod.Length(amount), body);

    /// <summary>What is said about the inside of the period: 每月一日, 每月底, 每周三, 每学期开学初, 每月最后一个工作日.</summary>
    private bool ReadBody(TimingAmount amount, out TimingRule? body)
    {
        body = null;
        var start = cursor.At;
        var part = PartInside(amount.Unit);
        if (part is null)
        {
            cursor.At = start;
            return amount.Unit != TimingUnit.Term || ReadTermBody(ref body);
        }
        body = FollowUp(new TimingPlace.Path(part), isEvent: false);
        return body is not null;
    }

    private bool ReadTermBody(ref TimingRule? body)
    {
        var start = cursor.At;
        if (ReadTermEdge() is { Season: null } edge)
            body = EdgeOf(edge, []);
        else
            cursor.At = start;
        return true;
    }

    private TimingPart[]? PartInside(TimingUnit unit)
    {
        if (unit is not (TimingUnit.Day or TimingUnit.Workday) && cursor.Eat(LastOf) is { } last)
            return LastPart(last.Groups["what"].Value);
        if (unit is not (TimingUnit.Day or TimingUnit.Workday) && cursor.Eat(NthOf) is { } nth)
            return NthPart(nth);
        if (unit == TimingUnit.Week && cursor.Eat(Weekday) is { } weekday)
            return [PhrasePlaces.WeekdayOf(weekday.Groups["weekday"].Value[0])];
        if (unit == TimingUnit.Month && cursor.Eat(DayOnly) is { } day)
            return IsHidden(day, "day") ? [new TimingPart.Masked("dayxx")] : NumberOf(day, "day") is { } n and >= 1 and <= 31 ? [new TimingPart.Nth(TimingPartUnit.Day, n)] : null;
        return unit is TimingUnit.Month or TimingUnit.Year or TimingUnit.Quarter or TimingUnit.Term && cursor.Eat(PartOnly) is { } part && (unit == TimingUnit.Month || part.Value is "初" or "中" or "末" or "底")
            ? [PartOf(part)]
            : null;
    }

    private static TimingPart[]? NthPart(Match nth)
    {
        if (NumberOf(nth, "n") is not { } number || number < 1)
            return null;
        TimingPart part = new TimingPart.Nth(PartUnitOf(nth.Groups["what"].Value), number);
        return nth.Groups["weekday"] is { Success: true, Value: [_, var day] }
            ? nth.Groups["what"].Value == "周" ? [part, PhrasePlaces.WeekdayOf(day)] : null
            : [part];
    }

    private static TimingPart[] LastPart(string what) => [new TimingPart.Last(PartUnitOf(what))];

    private static TimingPartUnit PartUnitOf(string what) => what switch
    {
        "天" or "日" => TimingPartUnit.Day,
        "工作日" => TimingPartUnit.Workday,
        "周" or "星期" => TimingPartUnit.Week,
        _ => PhrasePlaces.UnitOf(PhrasePlaces.DayOf(what[^1])),
    };

    private PhraseAtom[]? ReadTimes()
    {
        if (cursor.Eat(Times) is not { } match)
            return null;
        if (IsHidden(match, "least"))
            return [new PhraseAtom.Times(null, null)];
        if (NumberOf(match, "least") is not { } least || least < 1)
            return null;
        var most = NumberOf(match, "most") ?? least;
        var bound = match.Groups["bound"].Captures.Select(c => c.Value).FirstOrDefault();
        return bound switch
        {
            null => most >= least ? [new PhraseAtom.Times(least, most)] : null,
            "不超过" or "至多" or "最多" => [new PhraseAtom.Times(null, most)],
            _ => [new PhraseAtom.Times(least, null)],
        };
    }

    /// <summary>A length that the work takes; whole years are usually the name of a plan (三年行动计划) and need 为期 before them.</summary>
    private PhraseAtom[]? ReadLength()
    {
        var isLed = cursor.Eat(LengthLead) is not null;
        if (cursor.Eat(Amount) is not { } match || AmountOf(match) is not { } amount || cursor.Sees(Before) || cursor.Sees(After) || cursor.Sees(Inner))
            return null;
        return isLed || amount.Unit is not (TimingUnit.Year or TimingUnit.HalfYear or TimingUnit.Term or TimingUnit.Quarter) ? [new PhraseAtom.Length(amount)] : null;
    }

    private static TimingAmount? AmountOf(Match match)
    {
        var unit = UnitOf(match.Groups["unit"].Value.TrimStart('个'));
        if (match.Groups["half"].Success)
            return new(1, unit == TimingUnit.Month ? TimingUnit.HalfMonth : TimingUnit.HalfYear);
        var least = NumberOf(match, "least");
        var most = NumberOf(match, "most") ?? least;
        return unit is null || least is null or < 1 || most < least ? null : new(least, most, unit.Value);
    }

    private static TimingUnit? UnitOf(string word) => word.TrimStart('个') switch
    {
        "年" => TimingUnit.Year,
        "学年" => TimingUnit.AcademicYear,
        "学期" => TimingUnit.Term,
        "季度" => TimingUnit.Quarter,
        "月" => TimingUnit.Month,
        "旬" => TimingUnit.Dekad,
        "周" or "星期" => TimingUnit.Week,
        "天" or "日" => TimingUnit.Day,
        "工作日" => TimingUnit.Workday,
        "教学日" or "上课日" => TimingUnit.Schoolday,
        "小时" => TimingUnit.Hour,
        "分钟" => TimingUnit.Minute,
        _ => null,
    };
}
