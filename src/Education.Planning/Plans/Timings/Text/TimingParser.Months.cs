using System.Globalization;
using System.Text.RegularExpressions;

namespace Education.Planning;

internal sealed partial class TimingParser
{
    /// <summary>Reads a month or a day of one; all words that begin with a digit come here.</summary>
    private TimingPart.Month? ReadMonth(TimingToken token, TimingCalendar calendar)
    {
        var match = MonthPattern().Match(token.Text);
        if (!match.Success)
            return Fail<TimingPart.Month>(token, NearMonth(token.Text));
        var year = NumberOf(match, "year");
        var number = NumberOf(match, "month")!.Value;
        var day = NumberOf(match, "day");
        var isLeap = match.Groups["leap"].Success;
        var months = TimingPathRules.MonthsOf(calendar);
        if (number < 1 || number > months)
            return Fail<TimingPart.Month>(token, TimingExpectations.MonthUpTo(months));
        if (isLeap && calendar != TimingCalendar.Lunar)
            return Fail<TimingPart.Month>(token, TimingExpectations.LeapMonth);
        var days = TimingPathRules.DaysOf(calendar, number, year);
        if (day < 1 || day > days)
            return Fail<TimingPart.Month>(token, TimingExpectations.DayOf(new TimingPart.Month(number, null, year, isLeap).ToString(), days));
        return Taken(new TimingPart.Month(number, day, year, isLeap));
    }

    /// <summary>What a word was probably meant to be: a month and day without leading zeros, or anything.</summary>
    private static LocalizedText NearMonth(string word)
    {
        var match = LoosePattern().Match(word);
        var month = match.Success ? NumberOf(match, "month") : null;
        if (month is not (>= 1 and <= 12))
            return TimingExpectations.Place;
        return TimingExpectations.TwoDigits(month.Value, NumberOf(match, "day") is { } day && day is >= 1 and <= 31 ? day : 9);
    }

    private static int? NumberOf(Match match, string group)
        => match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A(?:(?<year>[1-9][0-9]{2,3})-)?(?<month>[0-9]{2})(?<leap>L)?(?:-(?<day>[0-9]{2}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\A(?:[0-9]{3,4}-)?(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LoosePattern();
}
