using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Periods that the date alone gives, years down to days, by their numbers: which one holds a day, and which days it has.</summary>
internal readonly struct PeriodGrid(TimingUnit unit, IsoDayOfWeek firstDayOfWeek)
{
    // Month-like periods are counted from January of year 0, days from 1970-01-01, weeks from the one that holds that day.
    private const int MonthsAYear = 12;
    private const int YearsBeforeYearZero = 10_000;
    private const int MonthsBeforeYearZero = YearsBeforeYearZero * MonthsAYear;
    private const int LastMonth = 9_999 * MonthsAYear + 11;

    /// <summary>Whether periods of a unit follow from the date alone.</summary>
    public static bool Has(TimingUnit unit) => unit is TimingUnit.Day or TimingUnit.Week or TimingUnit.Dekad or TimingUnit.HalfMonth
        or TimingUnit.Month or TimingUnit.Quarter or TimingUnit.HalfYear or TimingUnit.Year;

    /// <summary>The number of the period that holds a day.</summary>
    public long IndexOf(int day)
    {
        if (unit == TimingUnit.Day)
            return day;
        if (unit == TimingUnit.Week)
            return (TeachingWeeks.StartOfWeek(day, firstDayOfWeek) - FirstWeek) / 7;
        var date = IsoDates.DayOf(day);
        var month = (long)date.Year * MonthsAYear + date.Month - 1;
        return unit switch
        {
            TimingUnit.Dekad => month * 3 + Math.Min((date.Day - 1) / 10, 2),
            TimingUnit.HalfMonth => month * 2 + (date.Day > 15 ? 1 : 0),
            _ => FloorDiv(month, Distances.MonthsOf(unit)),
        };
    }

    /// <summary>The days of a period; false past the last year.</summary>
    public bool TryGet(long index, out int first, out int last)
    {
        switch (unit)
        {
            case TimingUnit.Day:
                (first, last) = index <= IsoDates.Last ? ((int)index, (int)index) : (0, -1);
                return first <= last;
            case TimingUnit.Week:
                var start = FirstWeek + index * 7;
                (first, last) = start <= IsoDates.Last ? ((int)Math.Max(start, IsoDates.First), (int)Math.Min(start + 6, IsoDates.Last)) : (0, -1);
                return first <= last;
            case TimingUnit.Dekad:
                return TryPart(index, 3, 10, out first, out last);
            case TimingUnit.HalfMonth:
                return TryPart(index, 2, 15, out first, out last);
            default:
                var size = Distances.MonthsOf(unit);
                return TryMonths(index * size, size, out first, out last);
        }
    }

    private int FirstWeek => TeachingWeeks.StartOfWeek(0, firstDayOfWeek);

    private static bool TryMonths(long month, int size, out int first, out int last)
    {
        if (month > LastMonth)
        {
            (first, last) = (0, -1);
            return false;
        }
        var fromZero = (uint)(month + MonthsBeforeYearZero);
        var year = fromZero / MonthsAYear;
        (first, last) = IsoDates.DaysOf((int)year - YearsBeforeYearZero, (int)(fromZero - year * MonthsAYear) + 1, size);
        return true;
    }

    /// <summary>One of so many parts of a month; each but the last has the same number of days.</summary>
    private static bool TryPart(long index, int parts, int days, out int first, out int last)
    {
        var month = FloorDiv(index, parts);
        if (!TryMonths(month, 1, out first, out last))
            return false;
        var number = (int)(index - parts * month);
        first += number * days;
        last = number == parts - 1 ? last : first + days - 1;
        return true;
    }

    private static long FloorDiv(long number, int divisor) => number >= 0 ? number / divisor : (number - divisor + 1) / divisor;
}
