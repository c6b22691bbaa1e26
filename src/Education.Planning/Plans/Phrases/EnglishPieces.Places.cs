using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using static Education.Planning.EnglishPatterns;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

internal sealed partial class EnglishPieces
{
    /// <summary>A place; <paramref name="Every"/> is the period in each of which it lies (the first week of each term); <paramref name="End"/> where it ended.</summary>
    private sealed record Found(TimingPlace Place, bool HasMonth, TimingPeriod? Every, int End);

    private Found? ReadPlace()
    {
        var start = cursor.At;
        foreach (var read in (Func<Found?>[])[ReadEachEvent, ReadCounted, ReadPart, ReadDate, () => ReadWhole(null), ReadBareDay])
        {
            cursor.At = start;
            if (read() is { } found)
                return found with { End = cursor.At };
        }
        return null;
    }

    private Found? ReadEachEvent()
        => cursor.Eat(eachEvent) is { } match ? new(new TimingPlace.Path(new TimingPart.It()), false, new TimingPeriod.Event(events[match.Groups["name"].Value].Key), 0) : null;

    /// <summary>the last Friday of June, the first week of each semester, the 15th of every month.</summary>
    private Found? ReadCounted()
    {
        TimingPart part;
        if (cursor.Eat(Counted) is { } match)
        {
            var unit = PartUnitOf(match.Groups["what"].Value);
            if (match.Groups["n"].Value == "last")
                part = new TimingPart.Last(unit);
            else if (NumberIn(match, "n") is { } n and >= 1 and <= 366)
                part = new TimingPart.Nth(unit, n);
            else
                return null;
        }
        else if (cursor.Eat(DayOfPeriod) is { } day && NumberIn(day, "day") is { } n and >= 1 and <= 31)
        {
            part = new TimingPart.Nth(TimingPartUnit.Day, n);
            var at = cursor.At;
            if (cursor.Eat(Of) is null || cursor.Sees(Month))
                return null;
            cursor.At = at;
        }
        else
        {
            return null;
        }
        return cursor.Eat(Of) is null ? null : ReadAround(part);
    }

    private Found? ReadPart()
    {
        if (cursor.Eat(Part) is not { } match)
            return null;
        TimingPart part = match.Groups["part"].Value switch
        {
            "early" or "beginning" or "start" => new TimingPart.Soft(TimingSoftPart.Early),
            "mid" or "middle" => new TimingPart.Soft(TimingSoftPart.Mid),
            "end" => new TimingPart.Soft(TimingSoftPart.End),
            "first ten days" => new TimingPart.Nth(TimingPartUnit.Dekad, 1),
            "second ten days" => new TimingPart.Nth(TimingPartUnit.Dekad, 2),
            _ => new TimingPart.Nth(TimingPartUnit.Dekad, 3),
        };
        var isLate = match.Groups["part"].Value == "late";
        var isOfMonth = cursor.Sees(Month);
        return isLate && !isOfMonth ? null : ReadAround(part);
    }

    /// <summary>What a part belongs to: a month, year or term, or each of a kind.</summary>
    private Found? ReadAround(TimingPart part)
    {
        if (ReadPeriod() is { Body: null } found)
            return new(new TimingPlace.Path(part), false, new TimingPeriod.Length(found.Amount), 0);
        return ReadWhole(part);
    }

    private Found? ReadDate()
    {
        if ((cursor.Eat(MonthDay) ?? cursor.Eat(DayMonth)) is not { } match)
            return null;
        return places.InMonth(YearIn(match), MonthIn(match), null, match.Groups["day"].Value) is { } place ? new(place, true, null, 0) : null;
    }

    private Found? ReadBareDay()
        => cursor.Eat(DayOfPeriod) is { } match && places.InMonth(null, null, null, match.Groups["day"].Value) is { } place ? new(place, true, null, 0) : null;

    private Found? ReadWhole(TimingPart? part)
    {
        if (cursor.Eat(Month) is { } month)
            return places.InMonth(YearIn(month), MonthIn(month), part, null) is { } place ? new(place, true, null, 0) : null;
        if (cursor.Eat(HalfOfYear) is { } half)
            return part is null ? new(PhrasePlaces.InYear(half.Groups["year"].Success ? new TimingPart.PlanYear(1) : null, new TimingPart.Nth(TimingPartUnit.Half, half.Groups["n"].Value == "first" ? 1 : 2)), false, null, 0) : null;
        if (cursor.Eat(Quarter) is { } quarter)
            return part is null ? new(PhrasePlaces.InYear(null, new TimingPart.Nth(TimingPartUnit.Quarter, NumberIn(quarter, "n")!.Value)), false, null, 0) : null;
        if (cursor.Eat(Term) is { } term)
            return TermOf(term) is { } head ? Below(part, head) : null;
        if (cursor.Eat(Year) is { } year)
            return YearOf(year) is { } of && (part is not null || year.Groups["near"].Value != "year") ? Below(part, of) : null;
        return cursor.Eat(eventNames) is { } match ? OfEvent(events[match.Groups["name"].Value], part) : null;
    }

    private static Found Below(TimingPart? part, TimingPart head)
        => new(part is null ? new TimingPlace.Path(head) : new TimingPlace.Path(head, part), false, null, 0);

    private Found? OfEvent(DatePhraseEvent named, TimingPart? part)
    {
        if (named.IsRepeated)
            return part is null ? new(new TimingPlace.Path(new TimingPart.It()), false, new TimingPeriod.Event(named.Key), 0) : null;
        var place = places.Of(named, null);
        return new(part is null ? place : new TimingPlace.Path([.. place.Parts, part]), false, null, 0);
    }

    /// <summary>"The term" is the one in force only in the plan of a term.</summary>
    private TimingPart? TermOf(Match term)
    {
        if (term.Groups["this"].Success)
            return isTermPlan || term.Value.StartsWith("this", StringComparison.Ordinal) ? new TimingPart.Term() : null;
        return new TimingPart.Nth(TimingPartUnit.Term, term.Groups["season"].Value is "spring" or "second" ? 2 : 1);
    }

    private static TimingPart? YearOf(Match year) => year.Groups["near"].Value switch
    {
        "this" or "year" => new TimingPart.PlanYear(),
        "next" => new TimingPart.PlanYear(1),
        "last" => new TimingPart.PlanYear(-1),
        _ => YearIn(year),
    };

    private static TimingPart.Year? YearIn(Match match)
        => match.Groups["year"] is { Success: true, Value: var digits } ? new TimingPart.Year(int.Parse(digits, CultureInfo.InvariantCulture)) : null;

    private static string MonthIn(Match match)
        => (Array.IndexOf(Months.Split('|'), match.Groups["month"].Value) + 1).ToString(CultureInfo.InvariantCulture);

    private static IsoDayOfWeek? WeekdayOf(string word) => Array.IndexOf(Weekdays.Split('|'), word) is var day and >= 0 ? (IsoDayOfWeek)(day + 1) : null;

    private static TimingPartUnit PartUnitOf(string what) => what switch
    {
        "working day" => TimingPartUnit.Workday,
        "school day" => TimingPartUnit.Schoolday,
        "day" => TimingPartUnit.Day,
        "week" => TimingPartUnit.Week,
        _ => PhrasePlaces.UnitOf(WeekdayOf(what)!.Value),
    };

    private static TimingUnit AdverbOf(string word) => word switch
    {
        "daily" => TimingUnit.Day,
        "weekly" => TimingUnit.Week,
        "monthly" => TimingUnit.Month,
        "quarterly" => TimingUnit.Quarter,
        _ => TimingUnit.Year,
    };

    private static TimingUnit? UnitOf(string word) => word.Replace('-', ' ') switch
    {
        "working day" => TimingUnit.Workday,
        "school day" => TimingUnit.Schoolday,
        "teaching week" => TimingUnit.TeachingWeek,
        "half month" => TimingUnit.HalfMonth,
        "half year" => TimingUnit.HalfYear,
        "academic year" => TimingUnit.AcademicYear,
        "day" or "calendar day" => TimingUnit.Day,
        "week" => TimingUnit.Week,
        "month" => TimingUnit.Month,
        "quarter" => TimingUnit.Quarter,
        "term" or "semester" => TimingUnit.Term,
        "year" => TimingUnit.Year,
        "hour" => TimingUnit.Hour,
        "minute" => TimingUnit.Minute,
        _ => null,
    };
}
