using System.Globalization;
using NodaTime;

namespace Education.Planning;

internal sealed partial class TimingParser
{
    private TimingPlace? ReadPlace(int level)
    {
        if (IsAmountAhead())
            return ReadOffset(level);
        if (Current.Kind == TimingTokenKind.Dots)
        {
            Take();
            return IsPathAhead() && ReadPath() is { } last ? new TimingPlace.Range(null, last) : Fail<TimingPlace>(TimingExpectations.Place);
        }
        if (ReadPath() is not { } path)
            return null;
        if (Current.Kind != TimingTokenKind.Dots || Current.IsSpaced)
            return path;
        Take();
        if (!IsPathAhead())
            return new TimingPlace.Range(path, null);
        return ReadPath() is { } to ? new TimingPlace.Range(path, to) : null;
    }

    private TimingPlace.Offset? ReadOffset(int level)
    {
        if (level >= Timing.MaxDepth)
            return FailTooDeep<TimingPlace.Offset>();
        if (ReadAmount() is not { } amount || ReadSide() is not { } side || ReadPlace(level + 1) is not { } place)
            return null;
        return new(amount, side, place);
    }

    /// <summary>Whether a path is joined to what stands before.</summary>
    private bool IsPathAhead() => !Current.IsSpaced && (Current.Kind == TimingTokenKind.Word || Current.Is('#'));

    private TimingPlace.Path? ReadPath()
    {
        var calendar = ReadCalendar();
        var start = Current;
        var parts = new List<TimingPart>();
        if (ReadHead(calendar) is not { } head)
            return null;
        if (!TimingPathRules.CanBegin(calendar, head))
            return Fail<TimingPlace.Path>(start, TimingExpectations.CalendarPlace);
        parts.Add(head);
        while (Accept('/'))
        {
            var token = Current;
            if (ReadPart(calendar) is not { } part)
                return null;
            if (!TimingPathRules.CanFollow(parts[^1], part))
                return FailToFollow(start, parts, token, part);
            parts.Add(part);
        }
        return new(calendar, [.. parts]);
    }

    private TimingPlace.Path? FailToFollow(TimingToken start, List<TimingPart> parts, TimingToken token, TimingPart part)
        => parts is [TimingPart.Year { Kind: TimingYearKind.Calendar } year] && part is TimingPart.Month { OfYear: null } month
            ? Fail<TimingPlace.Path>(start.Start, token.End, TimingExpectations.Code($"{year}-{month}"))
            : Fail<TimingPlace.Path>(token, TimingExpectations.Part);

    private TimingCalendar ReadCalendar()
    {
        var calendar = Current.Kind == TimingTokenKind.Word ? TimingWords.IndexOf(TimingWords.Calendars, Current.Text) : -1;
        if (calendar < 0 || !Next.Is(':') || Next.IsSpaced || PeekAt(2).IsSpaced)
            return TimingCalendar.Iso;
        at += 2;
        return (TimingCalendar)calendar;
    }

    private TimingPart? ReadHead(TimingCalendar calendar)
    {
        if (Accept('#'))
            return ReadKey(TimingExpectations.ItemKey) is { } item ? new TimingPart.Item(item) : null;
        if (Current.Kind != TimingTokenKind.Word)
            return Fail<TimingPart>(TimingExpectations.Place);
        if (ReadYear() is { } year)
            return year;
        if (Accept("term"))
            return new TimingPart.Term();
        if (Accept("it"))
            return new TimingPart.It();
        return fault is null ? ReadPart(calendar, TimingExpectations.Place) : null;
    }

    private TimingPart? ReadYear()
    {
        var word = Current.Text;
        if (word is ['Y', .. var sign])
            return ReadPlanYear(sign, TimingYearKind.Calendar);
        foreach (var kind in (ReadOnlySpan<TimingYearKind>)[TimingYearKind.Academic, TimingYearKind.Fiscal])
        {
            if (!word.StartsWith(TimingWords.Years[(int)kind], StringComparison.Ordinal) || TimingMask.IsMask(word))
                continue;
            var rest = word[2..];
            return IsDigits(rest) ? ReadYearNumber(rest, kind) : ReadPlanYear(rest, kind);
        }
        return IsDigits(word) && word.Length > 2 ? ReadYearNumber(word, TimingYearKind.Calendar) : null;
    }

    private TimingPart.Year? ReadYearNumber(string digits, TimingYearKind kind)
    {
        if (digits is not { Length: 3 or 4 } || digits[0] == '0')
            return Fail<TimingPart.Year>(TimingExpectations.Year);
        Take();
        return new(int.Parse(digits, CultureInfo.InvariantCulture), kind);
    }

    private TimingPart.PlanYear? ReadPlanYear(string sign, TimingYearKind kind)
    {
        if (sign.Length == 0)
        {
            Take();
            return new(0, kind);
        }
        if (sign is not ['+' or '-', >= '1' and <= '9', ..] || sign.Length > 4 || !IsDigits(sign.AsSpan(1)))
            return Fail<TimingPart.PlanYear>(TimingExpectations.YearOffset);
        Take();
        return new(int.Parse(sign, CultureInfo.InvariantCulture), kind);
    }

    private TimingPart? ReadPart(TimingCalendar calendar) => ReadPart(calendar, TimingExpectations.Part);

    private TimingPart? ReadPart(TimingCalendar calendar, LocalizedText expected)
    {
        if (Current.Kind != TimingTokenKind.Word)
            return Fail<TimingPart>(expected);
        var token = Current;
        var word = token.Text;
        if (TimingMask.IsMask(word))
            return Taken(new TimingPart.Masked(word));
        if (char.IsAsciiDigit(word[0]))
            return ReadMonth(token, calendar);
        if (TimingWords.IndexOf(TimingWords.SoftParts, word) is var soft and >= 0)
            return Taken(new TimingPart.Soft((TimingSoftPart)soft));
        if (TimingWords.IndexOf(TimingWords.Weekdays, word) is var weekday and >= 0)
            return Taken(new TimingPart.Weekday((IsoDayOfWeek)(weekday + 1)));
        if (TimingWords.IsPartShaped(word))
            return ReadCounted(word);
        return !TimingWords.IsReserved(word) && Key.TryParse(word, out var key) ? Taken(new TimingPart.Event(key)) : Fail<TimingPart>(expected);
    }

    private T Taken<T>(T part)
    {
        Take();
        return part;
    }

    private TimingPart? ReadCounted(string word)
    {
        if (word.StartsWith("last-", StringComparison.Ordinal))
        {
            var unit = TimingWords.IndexOf(TimingWords.Parts, word.AsSpan(5));
            return unit >= 0 && TimingPathRules.CountsFromEnd((TimingPartUnit)unit)
                ? Taken(new TimingPart.Last((TimingPartUnit)unit))
                : Fail<TimingPart>(TimingExpectations.Part);
        }
        var stem = word.TrimEnd("0123456789".ToCharArray());
        var digits = word[stem.Length..];
        var number = digits.Length <= 3 ? int.Parse(digits, CultureInfo.InvariantCulture) : int.MaxValue;
        return stem[^1] == '-' ? ReadFromEnd(stem, number) : ReadFromStart(stem, number);
    }

    private TimingPart.Nth? ReadFromStart(string stem, int number)
    {
        var unit = (TimingPartUnit)TimingWords.IndexOf(TimingWords.Parts, stem);
        var (least, most) = (TimingPathRules.LeastOf(unit), TimingPathRules.MostOf(unit));
        return number >= least && number <= most
            ? Taken(new TimingPart.Nth(unit, number))
            : Fail<TimingPart.Nth>(TimingExpectations.NumberBetween(stem, least, most));
    }

    private TimingPart.Last? ReadFromEnd(string stem, int number)
    {
        var unit = (TimingPartUnit)TimingWords.IndexOf(TimingWords.Parts, stem.AsSpan(0, stem.Length - 1));
        if (!TimingPathRules.CountsFromEnd(unit))
            return Fail<TimingPart.Last>(TimingExpectations.Part);
        if (number < 2)
            return Fail<TimingPart.Last>(TimingExpectations.Code($"last-{stem[..^1]}"));
        return number <= TimingPathRules.MostNumber
            ? Taken(new TimingPart.Last(unit, number))
            : Fail<TimingPart.Last>(TimingExpectations.NumberBetween(stem, 2, TimingPathRules.MostNumber));
    }
}
